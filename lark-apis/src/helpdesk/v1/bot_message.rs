// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages of a bot.
//!
//! `helpdesk.v1.bot.message` in the platform's terms.

use lark_runtime::{StringEnum, lark_api};

use super::models::{MsgType, SentMessageResponse};
use crate::ids::UserIdType;

/// `helpdesk.v1.bot.message.create`.
///
/// - `POST /open-apis/helpdesk/v1/message` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 154000, 154001, 154003, 154004, 154005, 155000
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub msg_type: MsgType,
    pub content: String,
    pub receiver_id: String,
    pub receive_type: Option<ReceiveType>,
}

/// The values of `receive_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReceiveType {
    Chat,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
