// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages of a bot.
//!
//! `helpdesk.v1.bot.message` in the platform's terms.

use lark_runtime::{StringEnum, lark_api};

use super::models::{MsgType, SentMessageResponse};
use crate::ids::UserIdType;

/// Sends a message as the help desk's bot, to a user directly or into the user's group with the help desk.
///
/// Texts, posts, images and cards go, but no cards of JSON 2.0. A group works only while the user has no ticket in
/// progress. Store apps cannot use this.
///
/// - `POST /open-apis/helpdesk/v1/message` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket-message/create-2)
#[lark_api(
    id = "helpdesk.v1.bot.message.create",
    method = "POST",
    path = "/open-apis/helpdesk/v1/message",
    token = "tenant",
    response = SentMessageResponse,
    scopes = "helpdesk:all",
    rate_limit = "100/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateBotMessage {
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whether it is text, a post, an image or a card.
    pub msg_type: MsgType,
    /// The content as JSON, after `msg_type`.
    pub content: String,
    /// User who gets the message, in the kind of `user_id_type`.
    pub receiver_id: String,
    /// Whether it goes to the group with the help desk or to the user directly. Default: `chat`, which fails while a ticket
    /// is in progress.
    pub receive_type: Option<ReceiveType>,
}

/// The values of `receive_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReceiveType {
    /// The user's group with the help desk.
    Chat,
    /// The user's chat with the bot.
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
