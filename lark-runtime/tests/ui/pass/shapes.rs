//! Every shape of a request, in a crate that denies what it can.
#![deny(missing_debug_implementations, missing_docs, unreachable_pub, unused_qualifications, warnings)]

use lark_runtime::{File, Model, Nullable, StringEnum, encode, lark_api};
use lark_runtime::meta::Place;

/// Path and query.
#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant|user", response = User)]
#[derive(Clone, Debug)]
pub struct FetchUser {
    /// Who.
    pub user_id: String,
    /// Kind of `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Asked for once per entry.
    pub fields: Vec<String>,
}

/// A JSON body beside a query parameter.
#[lark_api(id = "im.v1.message.create", method = "POST", path = "/open-apis/im/v1/messages", token = "tenant")]
#[derive(Clone, Debug)]
pub struct CreateMessage {
    /// In the query.
    #[lark(query)]
    pub receive_id_type: UserIdType,
    /// In the body.
    pub r#type: String,
    /// Optional.
    pub user: Option<User>,
    /// Left out, cleared or set.
    pub uuid: Nullable<String>,
}

/// The body is one value.
#[lark_api(method = "PUT", path = "/open-apis/x", token = "user")]
#[derive(Clone, Debug)]
pub struct Replace {
    /// The value.
    #[lark(body)]
    pub users: Vec<User>,
}

/// Parts.
#[lark_api(method = "POST", path = "/open-apis/im/v1/images", token = "tenant")]
#[derive(Debug)]
pub struct UploadImage {
    /// A text part.
    pub image_type: String,
    /// A file part.
    #[lark(file)]
    pub image: File,
}

/// Headers, and a name that two places share.
#[lark_api(method = "DELETE", path = "/open-apis/x/:id", token = "user")]
#[derive(Clone, Debug)]
pub struct Remove {
    /// In the path.
    pub id: i64,
    /// In a header.
    #[lark(header = "X-Mode")]
    pub mode: Option<bool>,
    /// In the query.
    pub name: Option<String>,
    /// In the body.
    #[lark(json, rename = "name")]
    pub new_name: Option<String>,
}

/// Pages.
#[lark_api(
    method = "GET",
    path = "/open-apis/contact/v3/users",
    token = "tenant",
    response = UserPage,
    paging(items = User, list = "users", token = "cursor", next = "next_cursor")
)]
#[derive(Clone, Debug)]
pub struct ListUsers {
    /// Where to go on.
    pub cursor: Option<String>,
}

/// Flat, without a token.
#[lark_api(method = "POST", path = "/open-apis/auth/v3/x", token = "none", response = UserPage, envelope = "flat")]
#[derive(Clone, Debug)]
pub struct FetchToken {
    /// Who asks.
    pub app_id: String,
}

/// Nothing to send.
#[lark_api(method = "POST", path = "/open-apis/helpdesk/v1/x", token = "app", helpdesk)]
#[derive(Clone, Debug)]
pub struct Ping;

/// An answer.
#[derive(Clone, Default, Model)]
pub struct UserPage {
    /// The users.
    pub users: Vec<User>,
    /// Where the next page starts.
    pub next_cursor: Option<String>,
    /// Whether there is one.
    pub has_more: Option<bool>,
}

/// A user.
#[derive(Clone, Default, Model)]
pub struct User {
    /// The name.
    pub name: Option<String>,
    /// A model in itself.
    pub leader: Option<Box<User>>,
}

/// Kind of a user's id.
#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
pub enum UserIdType {
    /// `open_id`.
    OpenId,
    /// All else.
    Other(String),
}

fn main() {
    let request = FetchUser::builder().fields(["a", "b"]).user_id("ou/1").user_id_type("open_id").build();
    let target = encode(&request).unwrap().target;
    assert_eq!(target, "/open-apis/contact/v3/users/ou%2F1?fields=a&fields=b&user_id_type=open_id");

    let request = CreateMessage::builder().receive_id_type("x").r#type("text").build();
    assert_eq!(encode(&request).unwrap().body, r#"{"type":"text"}"#);
    let places = <CreateMessage as lark_runtime::Endpoint>::META.fields().iter().map(lark_runtime::meta::Field::place);
    assert!(places.eq([Place::Query, Place::Json, Place::Json, Place::Json]));

    assert_eq!(encode(&Replace::builder().users([User::default()]).build()).unwrap().body, "[{}]");
    let image = File::from_bytes("a.png", "content");
    assert!(encode(&UploadImage::builder().image_type("message").image(image).build()).is_ok());
    let request = Remove::builder().id(1).mode(true).name("a").new_name("b").build();
    assert_eq!(encode(&request).unwrap().body, r#"{"name":"b"}"#);
    assert!(encode(&ListUsers::builder().build()).is_ok());
    assert!(encode(&FetchToken::builder().app_id("cli_1").build()).is_ok());
    assert!(encode(&Ping::builder().build()).is_ok());
}
