//! Messages: sending, fetching, listing.

use std::collections::BTreeMap;

use lark_runtime::{Model, StringEnum, lark_api};

/// Sends a message to a user or a group.
///
/// At most 5 messages a second to one user, and 5 a second to one group from all its bots together. Text messages
/// hold up to 150 KB, posts and cards up to 30 KB. [Documentation]
///
/// [Documentation]: https://open.feishu.cn/document/server-docs/im-v1/message/create
#[lark_api(
    id = "im.v1.message.create",
    method = "POST",
    path = "/open-apis/im/v1/messages",
    token = "tenant|user",
    response = Message
)]
#[derive(Clone, Debug)]
pub struct CreateMessage {
    /// What kind of id `receive_id` is.
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    /// The user or group that gets the message.
    pub receive_id: String,
    /// Kind of the message: `text`, `post`, `image`, `file`, `audio`, `media`, `sticker`, `interactive`,
    /// `share_chat`, `share_user`.
    pub msg_type: String,
    /// The message as JSON in a text, such as `{"text":"hello"}`; its form depends on `msg_type`.
    pub content: String,
    /// At most one message per id within an hour, so that a retry sends nothing twice; up to 50 characters.
    pub uuid: Option<String>,
}

/// Kind of the id of a message's receiver.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ReceiveIdType {
    /// A group, `oc_...`.
    ChatId,
    /// A user's mail address.
    Email,
    /// A user as this app knows them, `ou_...`.
    OpenId,
    /// A user as all apps of one developer know them, `on_...`.
    UnionId,
    /// A user as the tenant knows them.
    UserId,
    /// A kind that is newer than this crate.
    Other(String),
}

/// Fetches a message; of a merged forward, also the messages inside.
///
/// The bot must be in the group. [Documentation]
///
/// [Documentation]: https://open.feishu.cn/document/server-docs/im-v1/message/get
#[lark_api(
    id = "im.v1.message.get",
    method = "GET",
    path = "/open-apis/im/v1/messages/:message_id",
    token = "tenant|user",
    response = GetMessageResponse
)]
#[derive(Clone, Debug)]
pub struct GetMessage {
    /// Id of the message, `om_...`.
    pub message_id: String,
    /// Kind of the user ids in the answer; `open_id` when absent.
    pub user_id_type: Option<UserIdType>,
    /// Form of a card's content in the answer.
    pub card_msg_content_type: Option<String>,
    /// Whether the answer names the senders.
    pub with_sender_name: Option<bool>,
}

/// Kind of a user id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum UserIdType {
    /// A user as this app knows them, `ou_...`.
    OpenId,
    /// A user as all apps of one developer know them, `on_...`.
    UnionId,
    /// A user as the tenant knows them.
    UserId,
    /// A kind that is newer than this crate.
    Other(String),
}

/// The messages that were asked for.
#[derive(Clone, Default, Model)]
pub struct GetMessageResponse {
    /// The message; of a merged forward, followed by those inside.
    pub items: Vec<Message>,
}

/// Lists the messages of a group or a thread.
///
/// The bot must be in the group. Messages that are older than the app's permission allows are left out.
/// [Documentation]
///
/// [Documentation]: https://open.feishu.cn/document/server-docs/im-v1/message/list
#[lark_api(
    id = "im.v1.message.list",
    method = "GET",
    path = "/open-apis/im/v1/messages",
    token = "tenant|user",
    response = ListMessageResponse,
    paging(items = Message)
)]
#[derive(Clone, Debug)]
pub struct ListMessage {
    /// What `container_id` names: `chat` or `thread`.
    pub container_id_type: String,
    /// The group, `oc_...`, or the thread, `omt_...`.
    pub container_id: String,
    /// First second of the time span, as a Unix time in seconds; not for threads.
    pub start_time: Option<String>,
    /// Last second of the time span, as a Unix time in seconds; not for threads.
    pub end_time: Option<String>,
    /// Order of the messages; oldest first when absent.
    pub sort_type: Option<SortType>,
    /// Messages per page, 1 to 50; 20 when absent.
    pub page_size: Option<i64>,
    /// Where the page starts, from the page before.
    pub page_token: Option<String>,
    /// Form of a card's content in the answer.
    pub card_msg_content_type: Option<String>,
    /// Whether replies in threads are left out.
    pub only_thread_root_messages: Option<bool>,
    /// Whether the answer names the senders.
    pub with_sender_name: Option<bool>,
}

/// Order of a list of messages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum SortType {
    /// Oldest first.
    #[lark(rename = "ByCreateTimeAsc")]
    ByCreateTimeAsc,
    /// Newest first.
    #[lark(rename = "ByCreateTimeDesc")]
    ByCreateTimeDesc,
    /// An order that is newer than this crate.
    Other(String),
}

/// One page of messages.
#[derive(Clone, Default, Model)]
pub struct ListMessageResponse {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Where the next page starts.
    pub page_token: Option<String>,
    /// The messages of this page.
    pub items: Vec<Message>,
}

/// A message.
#[derive(Clone, Default, Model)]
pub struct Message {
    /// Its id, `om_...`.
    pub message_id: Option<String>,
    /// The message at the root of its reply tree.
    pub root_id: Option<String>,
    /// The message it replies to.
    pub parent_id: Option<String>,
    /// Its thread, `omt_...`.
    pub thread_id: Option<String>,
    /// Its kind, as in [`CreateMessage::msg_type`].
    pub msg_type: Option<String>,
    /// When it was sent, as a Unix time in milliseconds.
    pub create_time: Option<String>,
    /// When it was last edited, as a Unix time in milliseconds.
    pub update_time: Option<String>,
    /// Whether it was recalled.
    pub deleted: Option<bool>,
    /// Whether it was edited.
    pub updated: Option<bool>,
    /// Its group, `oc_...`.
    pub chat_id: Option<String>,
    /// Who sent it.
    pub sender: Option<Sender>,
    /// Its content.
    pub body: Option<MessageBody>,
    /// The users and bots it mentions.
    pub mentions: Vec<Mention>,
    /// The merged forward that holds it.
    pub upper_message_id: Option<String>,
    /// Link that opens it in the app.
    pub message_app_link: Option<String>,
    /// Its number within the group.
    pub message_position: Option<String>,
    /// Its number within the thread.
    pub thread_message_position: Option<String>,
}

/// Who sent a message.
#[derive(Clone, Default, Model)]
pub struct Sender {
    /// Id of the user or app.
    pub id: Option<String>,
    /// Kind of that id.
    pub id_type: Option<String>,
    /// `user`, `app`, `anonymous` or `unknown`.
    pub sender_type: Option<String>,
    /// The sender's tenant.
    pub tenant_key: Option<String>,
    /// Name of the sender, if it was asked for.
    pub sender_name: Option<String>,
    /// The bot, as this app knows it.
    pub open_bot_id: Option<String>,
    /// Names by language, such as `zh_cn`.
    pub sender_i18n_names: BTreeMap<String, String>,
}

/// Content of a message.
#[derive(Clone, Default, Model)]
pub struct MessageBody {
    /// The content as JSON in a text; mentioned users stand in it as `@_user_1`.
    pub content: Option<String>,
}

/// A mention in a message.
#[derive(Clone, Default, Model)]
pub struct Mention {
    /// What stands for it in the content, such as `@_user_1`.
    pub key: Option<String>,
    /// Id of the mentioned user or bot.
    pub id: Option<String>,
    /// Kind of that id.
    pub id_type: Option<String>,
    /// Name of the mentioned user or bot.
    pub name: Option<String>,
    /// The tenant of the mentioned user.
    pub tenant_key: Option<String>,
}
