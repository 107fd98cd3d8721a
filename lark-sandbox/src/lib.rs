//! A local stand-in for the Lark/Feishu open platform: programs run and are tested against it without an account.
//!
//! It answers on `http://127.0.0.1:PORT` as the platform does on the wire, every endpoint of the catalog: the same
//! envelope, error codes, HTTP statuses and log ids; tokens that are issued, reused, revoked and expire; parameters
//! checked by name, type and known values. A user's integration test is five lines:
//!
//! ```
//! # #[cfg(feature = "client")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use lark_runtime::{RawRequest, TokenTypes};
//! use lark_sandbox::{Fault, Sandbox};
//!
//! let sandbox = Sandbox::start().await?;
//! let client = sandbox.client()?;
//! sandbox.fault(Fault::rate_limit(0)); // the first call is refused, and the client tries again
//! # let create = RawRequest::post("/open-apis/docx/v1/documents").token(TokenTypes::TENANT).json(&serde_json::json!({}));
//! create.send(&client, ()).await?; // or CreateDocument::builder()…, or your program
//! assert_eq!(sandbox.state()["documents"], 1);
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "client"))]
//! # fn main() {}
//! ```
//!
//! # As a program
//!
//! `cargo run -p lark-sandbox -- --port 8080` prints how to point the SDKs of several languages at it and serves until
//! Ctrl-C. `http://127.0.0.1:8080/` is a page with the last requests and what was wrong with them, the state, and all
//! endpoints. `--help` lists the options.
//!
//! A program in another container reaches it over a network of containers; the program itself is all that an image needs:
//!
//! ```sh
//! docker network create tests
//! docker run -d --rm --network tests --name sandbox -v "$(command -v lark-sandbox)":/lark-sandbox:ro \
//!     debian:stable-slim /lark-sandbox --host 0.0.0.0 --port 8080
//! docker run --rm --network tests -e LARK_BASE_URL=http://sandbox:8080 your-image
//! ```
//!
//! With `--network container:sandbox` the two share their network instead: then the sandbox needs no `--host`, and the program
//! reaches it on 127.0.0.1, which every SDK accepts over plain HTTP. Elsewhere than on 127.0.0.1 whoever reaches the sandbox
//! can do with it what a test can; it says so when it starts.
//!
//! # What it remembers
//!
//! Documents and their blocks; messages, replies, reactions, chats, images and files; drive folders and files, also
//! uploaded in blocks and downloaded in ranges; exports and imports, which are done when they are asked after the second time;
//! bases, tables, fields and records; calendars and events; tasks; wiki spaces and nodes; spreadsheets and their values. The
//! organisation is fixed: [`USERS`] and [`DEPARTMENTS`]. All other endpoints answer with a sample of their declared types:
//! the same for the same request, with what the request said put in where names agree, in two pages where they have
//! pages, and as bytes where they answer with a file.
//!
//! State is in memory, or on disk with [`SandboxBuilder::data_dir`] (`--data`). It is bounded: 20,000 rows or
//! 64 MiB of each kind, 16 MiB in a row, and 1,000 files; the oldest make room. Files above 64 KiB are on disk in any case.
//! A call that fails changes nothing. A body without a byte for 30 seconds ends, and where no more connections can be opened,
//! those that stand still make room.
//!
//! # Events
//!
//! What changes raises the events that the platform raises, each in its envelope, to whoever receives them: a router that is
//! attached in the same process (`Sandbox::attach`, feature `events`), otherwise one of the long connections, otherwise the
//! webhook ([`Sandbox::webhook`]). People cause them: [`Sandbox::user`] writes, reacts, reads, joins, leaves and clicks, and
//! waits for the answer.
//!
//! ```no_run
//! # async fn f(sandbox: lark_sandbox::Sandbox) -> Result<(), Box<dyn std::error::Error>> {
//! # use serde_json::json;
//! sandbox.webhook("http://127.0.0.1:3000/events").encrypt_key("key").await?; // or your program connects
//! let said = sandbox.user("ann").says("team", "@bot hello").await?; // returns once the app has answered for it
//! let reply = said.reply().await?; // what it sent into the chat
//! sandbox.user("ann").clicks(&reply, "Approve").await?; // a button; gives what the callback was answered with
//! sandbox.user("ann").submits(&reply, json!({ "reason": "ill" })).await?; // the form of the card
//! let card = sandbox.user("ann").sees(&reply).await?; // the card as it is now
//! sandbox.raise("vc.meeting.meeting_started_v1", json!({ "meeting": { "id": "1" } })); // any other event
//! # Ok(())
//! # }
//! ```
//!
//! | what changes | events |
//! |---|---|
//! | messages of users, recalled ones, reactions, read ones | `im.message.*` |
//! | chats that are made, updated and deleted, and their members | `im.chat.*` |
//! | users and departments | `contact.user.*`, `contact.department.*` |
//! | documents, files and records, after `drive.v1.file.subscribe` | `drive.file.*` |
//! | calendars and their events, after a `subscription` | `calendar.calendar.*` |
//! | tasks, after `task_subscription` | `task.task.update_user_access_v2` |
//! | approval instances, after `approval.subscribe` | `approval_instance`, `approval.instance.status_changed_v4` |
//!
//! The app is subscribed to all types but for [`Sandbox::subscribe_only`]. A delivery that is not answered well within 3 s is
//! repeated after 15 s, 5 min, 1 h and 6 h on the sandbox's clock, which [`Sandbox::advance`] moves; what was lost with a
//! connection, over the next one. Callbacks are not repeated. An event that is raised before anybody was there who receives events
//! is not delivered later. [`Sandbox::events`] tells what became of each, and [`Trouble`] makes deliveries go wrong: duplicates,
//! another order, closed and stalled connections, frames that are split, cut, or none.
//!
//! The official clients receive from it unmodified but for the domain. Over the long connection they need no more than app id
//! and secret; the app id of the sandbox has the shape that they ask for.
//!
//! # Cards
//!
//! Cards of JSON 2.0 are checked strictly, by `lark_cards::check`, and refused with 230099 in the platform's grammar; 1.0
//! leniently. `cardkit` keeps cards of their own: `sequence` must grow, 10 operations a second are taken, streaming closes
//! after 10 minutes on the sandbox's clock. [`Person::clicks`], [`sets`](Person::sets) and [`submits`](Person::submits) make the
//! callback of what is in the card, and refuse what a client would not let people do; [`Person::sees`] gives the card as it is now.
//! An answer that comes late, or that a client could not show, is an error with the client's code: see
//! [`NotDelivered::code`]. While the app has not answered, changes of the card by `cardkit` get 200810, and those by the token
//! of the callback are lost.
//!
//! # Faults and controls
//!
//! [`Sandbox::fault`] sets a [`Fault`] for later calls. Programs in other languages send the header
//! `X-Sandbox-Fault: rate-limit=2` with a call, or use the control calls, all with JSON:
//!
//! | call | body or answer |
//! |---|---|
//! | `POST /_sandbox/faults` | `{"fault": "status=503", "endpoint": "im.v1.message.create", "times": 2}`, also `"tenant"` and `"share": 0.1` of the calls; `GET` lists, `DELETE` clears |
//! | `POST /_sandbox/clock` | `{"advance": 7200}`, seconds |
//! | `POST /_sandbox/tokens/revoke` | |
//! | `POST /_sandbox/scopes` | `{"withhold": ["docx.v1.document.create"], "grant": []}` |
//! | `POST /_sandbox/authorize` | `{"user": 0, "scope": "offline_access"}` gives `{"code": "…"}` |
//! | `POST /_sandbox/app_ticket` | `{"webhook": "http://…"}`, `null` withholds; `GET` gives the ticket |
//! | `POST /_sandbox/webhook` | `{"url": "http://…", "encrypt_key": "…", "verification_token": "…"}`, also `"check": false` to ask later and `"cards": true` for old card callbacks; `DELETE` removes |
//! | `POST /_sandbox/events` | `{"type": "…", "event": {…}, "wait": true}` raises one; `GET /_sandbox/events?limit=10` gives the last and what became of them |
//! | `POST /_sandbox/events/subscriptions` | `{"only": ["im.message.receive_v1"]}`, `{}` for all |
//! | `POST /_sandbox/events/troubles` | `{"trouble": "split=4", "times": 2}`, also `"every": 500`; `GET` lists, `DELETE` clears |
//! | `POST /_sandbox/events/replay` | `{"last": 3}` |
//! | `POST /_sandbox/callbacks` | `{"type": "url.preview.get", "event": {…}}` gives `{"answer": …}` |
//! | `POST /_sandbox/people/ann/says` | `{"chat": "team", "text": "hi"}`, also `"wait_for_reply": true`, gives `message_id` and `replies`; `tells` `{"text"}`, `sends` `{"chat", "message_type", "content"}` |
//! | `POST /_sandbox/people/ann/reacts` | `{"message_id": "om_…", "emoji": "OK"}`; `reads` `{"message_id"}`, `joins` and `leaves` `{"chat"}`, `clicks` `{"message_id", "button"}`, a name or a text, or with `"value"` or `"action"` any other, gives `{"answer": …}`, and so do `submits` `{"message_id", "form", "button"}` and `sets` `{"message_id", "element", "value"}`; `sees` `{"message_id"}` gives `{"card": …}` |
//! | `GET /_sandbox/connections` | the long connections; `POST /_sandbox/connections/drop` closes them, `…/config` `{"ping_interval": 5}` sets what clients are told |
//! | `GET /_sandbox/requests?limit=10` | the last requests |
//! | `GET /_sandbox/state`, `/_sandbox/state/messages` | how many rows of each kind; the rows of one |
//! | `GET /_sandbox/endpoints` | all endpoints |
//! | `GET /_sandbox/chats`, `/_sandbox/chats/oc_…` | pages for people: the chats; the conversation in one |
//!
//! The page and these calls answer only under the names of this machine, or with `--host` those of an inner network, and not to
//! pages of other sites. What they show has no secrets: values are hidden by their names, tokens by how they begin.
//!
//! Parameters that an endpoint does not know are let pass and named in the response header `X-Sandbox-Unknown`.
//!
//! # Limits
//!
//! - One app; the people are [`USERS`], and the user token [`USER_TOKEN`] belongs to the first of them. Any tenant key
//!   will do for a marketplace app, and all tenants share one state.
//! - Events that wait for a repetition are gone with the sandbox, also with a data folder.
//! - A message may go to any receiver whose id has the right shape. A chat exists from its first message on.
//! - Scopes are granted unless withheld; rate limits and quotas are faults, not counted, but for the 10 operations a
//!   second on a card.
//! - Cards are read as they were sent, not simplified; of the languages of a post, readers get `zh_cn`, else `en_us`, else the first.
//! - Formulas and the texts of mentions in documents are not evaluated. Block changes other than of text, style, image and file are
//!   accepted and do nothing. An export is plain text, whatever its extension.
//! - The page at `/` lists what the platform refuses and the sandbox does not.

#![forbid(unsafe_code)]

mod auth;
mod blob;
mod call;
mod cards;
mod check;
mod clock;
#[cfg(feature = "connection")]
mod connection;
mod control;
#[cfg(feature = "data")]
mod disk;
mod envelope;
mod events;
mod facts;
mod fault;
mod gateway;
mod oauth;
mod page;
mod people;
pub mod program;
mod push;
mod receive;
mod receiving;
mod record;
mod redact;
mod reply;
mod route;
mod sample;
mod scopes;
mod server;
mod services;
mod store;
mod temporary;
mod ticket;
mod wire;
mod world;

#[cfg(feature = "connection")]
pub use crate::connection::ConnectionConfig;
pub use crate::{
    events::{Attempt, EventRecord, EventState, Trouble, UnknownTrouble, deliver::NotDelivered},
    fault::{Fault, UnknownFault},
    people::{Clicked, Person, Reply, Said},
    push::{SetWebhook, WebhookRefused},
    record::Recorded,
    scopes::UnknownEndpoint,
    server::{APP_ID, APP_SECRET, Sandbox, SandboxBuilder},
    services::{
        contact::{DEPARTMENTS, Department, USER_TOKEN, USERS, User},
        im::TENANT_KEY,
    },
    ticket::VERIFICATION_TOKEN,
};
