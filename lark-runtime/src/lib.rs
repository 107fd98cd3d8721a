//! Client, tokens, transport and decoding for the Lark/Feishu open platform.
//!
//! An endpoint is a struct with [`macro@lark_api`] on it; a [`Client`] sends it; a [`Response`] holds the answer.
//! The typed endpoints of the platform are in the crate `lark-apis`, declared with the same macro.
//!
//! ```no_run
//! use lark_runtime::{Client, Model, StringEnum, lark_api};
//!
//! #[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant|user", response = UserInfo)]
//! pub struct FetchUser {
//!     pub user_id: String,                  // named in `path`: a path segment
//!     pub user_id_type: Option<UserIdType>, // GET: a query parameter
//! }
//!
//! #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
//! pub enum UserIdType { OpenId, UnionId, UserId, Other(String) }
//!
//! #[derive(Clone, Default, Model)]
//! pub struct UserInfo { pub user: Option<User> }
//!
//! #[derive(Clone, Default, Model)]
//! pub struct User { pub open_id: Option<String>, pub name: Option<String> }
//!
//! # async fn f() -> lark_runtime::Result<()> {
//! let client = Client::builder("cli_xxx", "secret").build()?;
//! let found = FetchUser::builder().user_id("ou_1").build().send(&client, ()).await?;
//! println!("{:?} (log id {:?})", found.data.user, found.log_id());
//! # Ok(())
//! # }
//! ```
//!
//! # Parts
//! The names here are those that a caller needs; the modules hold the rest.
//! - Declaring: [`macro@lark_api`], [`macro@lark_event`], [`derive@Model`], [`derive@Body`], [`derive@StringEnum`], [`derive@IntegerEnum`], [`UnixSeconds`],
//!   [`UnixMillis`], [`Text`], [`Json`], [`Nullable`], [`Clearable`], [`File`], [`Download`]; what a declaration says at
//!   run time is in [`meta`], field types of your own are in [`wire`].
//! - Calling: [`Client`], [`RequestOptions`], [`Call`], [`Response`], [`Pages`], [`Items`], [`RawRequest`], and `dynamic` for calls
//!   by name.
//! - Acting for users: [`user`] logs them in and keeps their tokens.
//! - Failing: [`Error`], with one readable line and the log id, and its kinds in [`mod@error`]; [`Category`] says who has to
//!   act.
//! - Plugging in: HTTP clients in [`transport`], stores of tokens in [`token`], clocks in [`time`].
//!
//! # Features
//! - `reqwest` (default) or `hyper`: the HTTP client, over rustls with ring; see [below](crate#http-clients).
//! - `rustls-aws-lc`, `rustls-webpki-roots`, `native-tls`: the client of reqwest with other TLS, see [below](crate#tls);
//!   `hyper-aws-lc`, `hyper-webpki-roots`, `hyper-native-tls`: that of hyper.
//! - `http2`: HTTP/2 in these clients.
//! - `metrics`: counters and times of calls and attempts by endpoint, through the facade `metrics`: `lark_calls_total`,
//!   `lark_call_duration_seconds`, `lark_attempts_total`, `lark_attempt_duration_seconds`.
//! - `redis`: tokens in Redis, sessions of users, and a pace, shared between processes; `redis-rustls` over TLS.
//! - `file-store`: sessions of users in files; `encrypted-file-store` encrypts them.
//! - `dynamic`: calls by name, in the module of that name, and what the fields of requests and models hold, with
//!   [`Kind`](wire::Kind). Every model gets a small table for it.
//! - `testing`: mocks for unit tests, in the module of that name.
//! - `serde` (default): serde's `Serialize` and `Deserialize` of models and enums, to keep them or send them elsewhere. Calls do
//!   without: with `default-features = false` the compiler has two functions less to check for each of thousands of types.
//! - `chrono`, `jiff`: times from and to the types of these crates.
//! - `tower`: services of tower as HTTP client, and the clients of reqwest and hyper as such services.
//!
//! # HTTP clients
//! | feature | client | choose it for |
//! |---|---|---|
//! | `reqwest` (default) | `ReqwestClient` | every setting of reqwest: certificates of your own, proxies for some hosts, a resolver |
//! | `hyper` | `HyperClient` | small programs and many calls: 40 packages less, and a third less work for a call |
//! | neither | your own [`HttpClient`](transport::HttpClient), or a service of tower | another library |
//!
//! Both read gzip, keep connections, use the proxies of the environment or a given one, follow no redirects, and pass the same tests.
//! For the smaller one write `default-features = false, features = ["hyper"]`, here and at `lark-apis`. Where a program has both,
//! because one of its dependencies asks for `reqwest`, that is the client of [`Client::builder`], and
//! [`http_client`](ClientBuilder::http_client) takes the other.
//!
//! # TLS
//! | reqwest | hyper | TLS | certificates | packages, on Linux |
//! |---|---|---|---|---|
//! | `reqwest` | `hyper` | rustls with ring | the system's | 103 or 63; needs a C compiler |
//! | `rustls-aws-lc` | `hyper-aws-lc` | rustls with aws-lc | the system's | 103 or 63; a C library that takes several times as long to build as ring |
//! | `rustls-webpki-roots` | `hyper-webpki-roots` | rustls | Mozilla's, compiled in: for images without a store of certificates; new ones come with a new build | 104 or 64 |
//! | `native-tls` | `hyper-native-tls` | OpenSSL, `SChannel`, Security Framework | the system's | 102 or 62; on Linux needs OpenSSL's headers and pkg-config |
//!
//! `rustls-webpki-roots` turns on `reqwest`, and `hyper-webpki-roots` `hyper`; the others work without these, with
//! `default-features = false`. Where a program has several, because its dependencies ask for them, its HTTP clients use the
//! system's TLS before aws-lc, that before ring, and with rustls Mozilla's certificates before the system's. For anything else
//! give [`ClientBuilder::http_client`] a `ReqwestClient::new` of your own.
#![cfg_attr(
    docsrs,
    feature(doc_cfg),
    doc(auto_cfg(hide(feature = "_client", feature = "_dial", feature = "_hyper", feature = "_reqwest")))
)]

mod answer;
mod attempt;
pub mod bulk;
mod client;
mod codes;
#[cfg(feature = "dynamic")]
pub mod dynamic;
pub mod endpoint;
pub mod error;
pub mod event;
mod exchange;
mod executor;
pub mod file;
mod idempotency;
mod integer_enum;
mod json;
pub mod meta;
mod model;
#[cfg(any(feature = "dynamic", feature = "testing"))]
mod near;
mod pace;
pub mod page;
mod parts;
#[doc(hidden)]
pub mod private;
mod random;
mod raw;
mod response;
mod retry;
mod secrets;
mod slot;
mod string_enum;
#[cfg(feature = "testing")]
pub mod testing;
pub mod time;
pub mod token;
pub mod transport;
mod unix_time;
pub mod user;
pub mod wire;

pub use bytes;
pub use futures_util::Stream;
pub use http;
pub use serde_json;
pub use tracing::level_filters::LevelFilter;

pub use attempt::Attempt;
#[doc(inline)]
pub use bulk::Bulk;
pub use client::{Call, Client, ClientBuilder, FEISHU, LARK, RequestOptions};
#[doc(inline)]
pub use endpoint::Endpoint;
#[doc(inline)]
pub use error::{Category, Error, Result};
#[doc(inline)]
pub use event::Event;
#[doc(inline)]
pub use file::{Download, File};
pub use integer_enum::IntegerEnum;
#[doc(inline)]
pub use meta::TokenTypes;
pub use model::{Body, Model};
pub use pace::{Pace, SharedPace};
#[doc(inline)]
pub use page::{Items, Pages};
pub use parts::encode;
pub use raw::{RawRequest, RawResponse};
pub use response::Response;
pub use retry::RetryPolicy;
pub use slot::{Clearable, Json, Nullable, Text, Unknown};
pub use string_enum::StringEnum;
#[doc(inline)]
pub use time::BoxFuture;
pub use unix_time::{TimeOutOfRange, UnixMillis, UnixSeconds};

/// Declares an endpoint of the open platform on the struct of its request.
///
/// ```
/// use lark_runtime::{Model, lark_api};
///
/// /// Creates an empty document.
/// #[lark_api(method = "POST", path = "/open-apis/docx/v1/documents", token = "tenant|user", response = Created)]
/// pub struct CreateDocument {
///     /// Title, 1 to 800 characters.
///     pub title: Option<String>,
/// }
///
/// #[derive(Clone, Default, Model)]
/// pub struct Created { pub document: Option<Document> }
///
/// #[derive(Clone, Default, Model)]
/// pub struct Document { pub document_id: Option<String>, pub revision_id: Option<i64> }
///
/// let request = CreateDocument::builder().title("Weekly plan").build();
/// let encoded = lark_runtime::encode(&request)?;
/// assert_eq!(encoded.target, "/open-apis/docx/v1/documents");
/// assert_eq!(encoded.body, r#"{"title":"Weekly plan"}"#);
/// # Ok::<(), lark_runtime::Error>(())
/// ```
///
/// # Keys
/// | key | meaning |
/// |---|---|
/// | `method` | `"GET"`, `"POST"`, `"PUT"`, `"PATCH"`, `"DELETE"`; required |
/// | `path` | as the documentation writes it, placeholders as whole segments: `"/x/:user_id"`; required |
/// | `token` | the kinds it accepts, `"tenant\|user"`, or `"none"`; required |
/// | `response` | type of the answer; default `()` |
/// | `id` | the platform's locator, for errors, spans and rustdoc's search; default: the struct's name |
/// | `envelope` | `"flat"` if the answer's fields are beside `code`; default `"data"` |
/// | `paging` | `paging(items = Item)` adds `items` and `pages`, `paging` alone adds `pages`. `list`, `token`, `next`, `has_more` name fields that are not called `items`, `page_token`, `page_token`, `has_more`; `offset` or `page` name a field that counts |
/// | `scopes` | the permissions that open it, any one of them: `"docx:document\|docx:document:create"` |
/// | `rate_limit` | how often it may be called: `"5/s"`, `"100/min"`, `"5/s\|100/min"`, `"special"` |
/// | `idempotency` | the query parameter or body field that takes an idempotency key: `"uuid"`; see [`RequestOptions::idempotency_key`] |
/// | `host` | its host on Feishu, where that is not `open.feishu.cn` |
/// | `undocumented_token` | kinds of token that are not refused, though only SDKs name them; never chosen |
/// | `not_idempotent` | executing it twice does harm though it is a PUT or DELETE: it is not repeated once it may have been executed |
/// | `helpdesk` | the call needs the helpdesk credential of the client |
/// | `deprecated` | the platform has a successor; `deprecated = "use X"` says which |
/// | `crate` | path of `lark_runtime`, where Cargo.toml does not show it |
///
/// # Fields
/// A field named in `path` is a segment of it. Others are query parameters of GET and DELETE, and members of the
/// JSON body of other methods. `Option<T>`, [`Nullable<T>`](Nullable) and [`Clearable<Vec<T>>`](Clearable) may be left out,
/// everything else is required. A mark on the field decides otherwise:
///
/// | `#[lark(...)]` | meaning |
/// |---|---|
/// | `query` | a query parameter; a list repeats it |
/// | `comma` | a list in the query that is one text with commas between the elements, none of which may be empty or contain one |
/// | `json` | a member of the JSON body, also of GET and DELETE |
/// | `header = "X-..."` | a header |
/// | `body` | the whole JSON body |
/// | `file` | a file part, of type [`File`]; the unmarked fields are text parts then |
/// | `rename = "type"` | the name on the wire; a raw identifier such as `r#type` needs none |
///
/// # What it adds
/// - `builder()`, with a setter per field; `build()` compiles once every required field is set, and the compiler
///   names the one that is not. Numbers and booleans are taken as they are, lists from anything that yields
///   items, everything else through `Into`. Optional fields also take an `Option`, and `None` leaves them unset.
/// - `send(&client, options)`, and `items` and `pages` where asked for, on the request and on its builder.
/// - [`Endpoint`] with its [`Meta`](meta::Meta).
///
/// ```compile_fail
/// # use lark_runtime::lark_api;
/// #[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant")]
/// pub struct FetchUser { pub user_id: String }
///
/// let request = FetchUser::builder().build(); // error: required field `user_id` of `FetchUser` is not set
/// ```
pub use lark_macros::lark_api;

/// Declares an event of the open platform on the struct of its body.
///
/// ```
/// use lark_runtime::event::{Event, decode};
/// use lark_runtime::{Model, lark_event};
///
/// /// Somebody wrote to the bot, or to a group it is in.
/// #[lark_event(type = "im.message.receive_v1", dedupe = "message.message_id", scopes = "im:message.p2p_msg:readonly")]
/// pub struct MessageReceived {
///     pub message: Option<Message>,
/// }
///
/// #[derive(Clone, Default, Model)]
/// pub struct Message { pub message_id: Option<String>, pub content: Option<String> }
///
/// let delivery = br#"{"schema": "2.0", "header": {"event_id": "e1"}, "event": {"message": {"message_id": "om_1"}}}"#;
/// let received = decode::<MessageReceived>(delivery)?.event;
/// assert_eq!(received.message.and_then(|message| message.message_id).as_deref(), Some("om_1"));
/// assert_eq!(MessageReceived::META.dedupe(), Some("message.message_id"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Keys
/// | key | meaning |
/// |---|---|
/// | `type` | the type of the event: `"im.message.receive_v1"`; required |
/// | `schema` | what is around the body: `1`, `2` or, for the old callback of cards, `"flat"`; default `2`. See [`EventSchema`](event::EventSchema) |
/// | `dedupe` | the member, with dots between the names, that is the same in all deliveries of one event, where the platform says not to compare the id of the event: `"message.message_id"` |
/// | `scopes` | the permissions of the app with which it is sent, any one of them: `"im:message:readonly\|im:message"` |
/// | `callback` | the type of the answer, a [`Model`](derive@Model) or `serde_json::Value`, for which the platform waits |
/// | `deprecated` | the platform has a successor; `deprecated = "use X"` says which |
/// | `crate` | path of `lark_runtime`, where Cargo.toml does not show it |
///
/// # Fields
/// The members of the object `event`, of types as in a [`Model`](derive@Model), which the struct becomes; `#[lark(rename = "...")]`
/// and `#[lark(unknown)]` mean the same. Of version 1 `type`, `app_id` and `tenant_key` are members too, and have a field only
/// where one is wanted.
///
/// # What it adds
/// - `Clone`, `Default`, `Debug`, which shows `[redacted]` for tokens and secrets, `PartialEq`, and with the feature `serde`
///   serde's two traits. Deriving them below the attribute as well changes nothing; above it, the compiler finds them twice.
/// - [`Model`](trait@Model), and [`Event`] with its [`EventMeta`](event::EventMeta).
pub use lark_macros::lark_event;

/// Makes a struct part of an answer, or of a request body.
///
/// The struct needs `Default`; `Debug` and `PartialEq` come with the derive, serde's two traits with the feature `serde`, which
/// is on by default. Do not derive those: they would write other JSON, and be there twice as soon as another package of
/// the program turns the feature on. Field types are
/// `Option<T>` for scalars and objects, `Vec<T>` for lists, maps with `String` keys, `serde_json::Value` for what is
/// free-form, and `Option<Box<T>>` where models contain themselves. A raw identifier such as `r#type` goes by its
/// plain name, `#[lark(rename = "...")]` gives another.
///
/// In a request, a plain list or map is always written, also empty: a [`Clearable`] is left out until it is set, and so is
/// an `Option`. serde's `Serialize` leaves out plain lists and maps that are empty.
///
/// Decoding is lenient, since the platform has executed the call by then: unknown members are skipped, `null` and
/// absent are the default, numbers and numeric texts interchange, and what still does not fit leaves its field at
/// the default and is listed by [`Response::misfits`]. `Debug` shows `[redacted]` for tokens and secrets.
///
/// A model that is read, changed and written back keeps the members it does not have in a field of type [`Unknown`], or
/// another map, marked `#[lark(unknown)]`.
/// `#[lark(builder)]` on the struct adds `builder()`, for a struct that is also sent; nothing is required. What is only sent
/// derives [`Body`](derive@Body).
///
/// ```
/// use lark_runtime::Model;
///
/// #[derive(Clone, Default, Model)]
/// pub struct User {
///     pub open_id: Option<String>,
///     pub r#type: Option<i64>,
///     pub department_ids: Vec<String>,
/// }
///
/// let user: User = serde_json::from_str(r#"{"open_id": "ou_1", "type": "2", "more": {}}"#)?;
/// assert_eq!((user.open_id.as_deref(), user.r#type), (Some("ou_1"), Some(2)));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub use lark_macros::Model;

/// Makes a struct part of a request, with a builder like that of the request.
///
/// A field that is not an `Option` or [`Nullable`] is required: `build` compiles once it is set, and the compiler names the
/// one that is not. A struct with required fields has no `Default`; one without them gets it. Everything else is
/// as with [`Model`](derive@Model): `Debug`, `PartialEq`, with the feature `serde` its two traits, the types of fields, the names on the wire.
/// `Deserialize` refuses an object without a required field of its own.
///
/// ```
/// use lark_runtime::{Body, lark_api};
///
/// #[lark_api(method = "POST", path = "/open-apis/speech_to_text/v1/speech/file_recognize", token = "tenant")]
/// pub struct FileRecognizeSpeech {
///     pub config: FileConfig,
/// }
///
/// #[derive(Clone, Body)]
/// pub struct FileConfig {
///     pub file_id: String,
///     pub format: String,
///     pub punctuation: Option<bool>,
/// }
///
/// let config = FileConfig::builder().file_id("f1").format("pcm").build();
/// let request = FileRecognizeSpeech::builder().config(config).build();
/// assert_eq!(lark_runtime::encode(&request)?.body, r#"{"config":{"file_id":"f1","format":"pcm"}}"#);
/// # Ok::<(), lark_runtime::Error>(())
/// ```
///
/// ```compile_fail
/// # use lark_runtime::Body;
/// #[derive(Clone, Body)]
/// pub struct FileConfig { pub file_id: String }
///
/// let config = FileConfig::builder().build(); // error: required field `file_id` of `FileConfig` is not set
/// ```
///
/// A struct of answers that is also sent derives [`Model`](derive@Model) with `#[lark(builder)]`: nothing is required then.
pub use lark_macros::Body;

/// Makes an enum of texts that stays open: the platform adds values without notice.
///
/// Variants are `snake_case` on the wire unless renamed; exactly one variant with a `String` keeps every other
/// text. The derive adds `KNOWN`, `as_str`, `Display`, `FromStr`, `From<&str>`, `From<String>`, `Default` (the empty
/// text) and with the feature `serde` its two traits; the enum can be a path segment, a query parameter, a header, or part of a body.
///
/// ```
/// use lark_runtime::StringEnum;
///
/// #[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
/// pub enum UserIdType {
///     OpenId,
///     #[lark(rename = "unionid")]
///     UnionId,
///     Other(String),
/// }
///
/// assert_eq!(UserIdType::from("open_id"), UserIdType::OpenId);
/// assert_eq!(UserIdType::UnionId.as_str(), "unionid");
/// assert_eq!(UserIdType::from("new_one").to_string(), "new_one");
/// ```
pub use lark_macros::StringEnum;

/// Makes an enum of integers that stays open: the platform adds values without notice.
///
/// Every variant says its number, and exactly one with an `i64` keeps every other one. The derive adds `as_i64`,
/// `From<i64>` and its reverse, `Clone`, `Copy`, `Debug` (the variant's name), `Display` (the number), `PartialEq`, `Eq`, `Hash`,
/// `Default` (what the number 0 stands for) and with the feature `serde` its two traits; the enum can be a path segment, a query parameter,
/// a header, or part of a body. It is a number in JSON, and a text of one is taken too.
///
/// ```
/// use lark_runtime::IntegerEnum;
///
/// #[derive(IntegerEnum)]
/// pub enum BlockType {
///     #[lark(value = 1)]
///     Page,
///     #[lark(value = 2)]
///     Text,
///     Other(i64),
/// }
///
/// assert_eq!(BlockType::from(2), BlockType::Text);
/// assert_eq!(BlockType::Page.as_i64(), 1);
/// assert_eq!(BlockType::from(99).to_string(), "99");
/// assert_eq!(BlockType::KNOWN, [(1, "Page"), (2, "Text")]);
/// ```
pub use lark_macros::IntegerEnum;
