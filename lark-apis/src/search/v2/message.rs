// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages.
//!
//! `search.v2.message` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixSeconds, lark_api};

use crate::ids::UserIdType;

/// Searches the messages that the calling user can see and returns their ids.
///
/// Fetch what the messages say with `im.v1.message.get`.
///
/// - `POST /open-apis/search/v2/message` with a user token, for custom and store apps
/// - Scope: `search:message`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/suite-search/create)
#[doc(alias("CreateMessage", "search messages"))]
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
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// How many messages a page has; 1 to 100. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Words to look for in messages.
    pub query: String,
    /// Users who sent the messages, in the kind of `user_id_type`.
    pub from_ids: Option<Vec<String>>,
    /// Chats the messages are in, `oc_...`.
    pub chat_ids: Option<Vec<String>>,
    /// Kind of message to look for: files, pictures or videos.
    pub message_type: Option<MessageType>,
    /// Users who are mentioned, in the kind of `user_id_type`.
    pub at_chatter_ids: Option<Vec<String>>,
    /// Whether bots or users sent the messages.
    pub from_type: Option<FromType>,
    /// Whether the messages are in groups or in one-to-one chats.
    pub chat_type: Option<ChatType>,
    /// Messages sent from this time on.
    pub start_time: Option<Text<UnixSeconds>>,
    /// Messages sent until this time.
    pub end_time: Option<Text<UnixSeconds>>,
}

/// The answer to [`SearchMessage`].
#[doc(alias = "CreateMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMessageResponse {
    /// Ids of the messages that were found, `om_...`.
    pub items: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// The values of `chat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatType {
    /// A group.
    GroupChat,
    /// A one-to-one chat.
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
    /// A bot.
    Bot,
    /// A user.
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
    /// A file.
    File,
    /// A picture.
    Image,
    /// A video.
    Media,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
