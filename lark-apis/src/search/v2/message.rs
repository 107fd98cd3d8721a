// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages.
//!
//! `search.v2.message` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// `search.v2.message.create`.
///
/// - `POST /open-apis/search/v2/message` with a user token, for custom and store apps
/// - Scope: `search:message`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1278001, 1278002
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/suite-search/create)
#[doc(alias = "CreateMessage")]
#[lark_api(
    id = "search.v2.message.create",
    method = "POST",
    path = "/open-apis/search/v2/message",
    token = "user",
    response = SearchMessageResponse,
    paging(items = String),
    scopes = "search:message",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchMessage {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    pub query: String,
    pub from_ids: Option<Vec<String>>,
    pub chat_ids: Option<Vec<String>>,
    pub message_type: Option<MessageType>,
    pub at_chatter_ids: Option<Vec<String>>,
    pub from_type: Option<FromType>,
    pub chat_type: Option<ChatType>,
    pub start_time: Option<Text<UnixSeconds>>,
    pub end_time: Option<Text<UnixSeconds>>,
}

/// The answer to [`SearchMessage`].
#[doc(alias = "CreateMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMessageResponse {
    pub items: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// The values of `chat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatType {
    GroupChat,
    P2pChat,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `from_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FromType {
    Bot,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `message_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MessageType {
    File,
    Image,
    Media,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
