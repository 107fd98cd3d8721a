// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages: sending, fetching, listing.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, UnixSeconds, lark_api};

use super::models::{GroupMessageType, Mention, ReceiveIdType, Sender, UserOrBot};
use crate::ids::UserIdType;

/// Sends a message to a user or into a group that the bot is in.
///
/// A user must be in the bot's availability range; in a group the bot must be a member and allowed to speak. One user
/// gets at most 5 messages a second, one group at most 5 from all its bots. To answer a message use `message.reply`.
///
/// - `POST /open-apis/im/v1/messages` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/create)
#[doc(alias("send message", "send card", "send text", "send image", "notify user"))]
#[lark_api(
    id = "im.v1.message.create",
    method = "POST",
    path = "/open-apis/im/v1/messages",
    token = "tenant|user",
    response = Message,
    scopes = "im:message|im:message:send_as_bot|im:message:send",
    rate_limit = "50/s|1000/min",
    idempotency = "uuid"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMessage {
    /// Kind of `receive_id`: a user by id or email, or a group by `chat_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    /// Id of the user or group that gets the message, in the kind of `receive_id_type`; the bot must reach the user or may
    /// speak in the group.
    pub receive_id: String,
    /// What the message is; `system` only in a private chat with a bot.
    pub msg_type: MessageType,
    /// Content as a JSON string that fits `msg_type`, with images and files by key. A text request has at most 150 KB, a
    /// card or rich text 30 KB.
    pub content: String,
    /// Makes repeated requests one: within an hour, only one with this value sends a message. At most 50 characters; take a
    /// new one for new content.
    pub uuid: Option<String>,
}

/// Recalls a message.
///
/// A bot can recall its own messages within the time the administrator allows; others' only in a group where it is
/// owner, administrator or creator, within a year. The owner of a group can recall messages in it. For messages sent in
/// a batch use `batch_message.delete`.
///
/// - `DELETE /open-apis/im/v1/messages/:message_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:recall`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/delete)
#[doc(alias("recall", "unsend", "withdraw", "recall message", "withdraw message"))]
#[lark_api(
    id = "im.v1.message.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/messages/:message_id",
    token = "tenant|user",
    scopes = "im:message|im:message:recall|im:message:send_as_bot",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// Id of the message to recall, `om_...`.
    pub message_id: String,
}

/// Forwards one message to a user, a group or a thread.
///
/// Red packets, votes, voice, shared calendar events, system and encrypted messages cannot be forwarded, nor can the
/// messages inside a merged forward. One user gets at most 5 messages a second, one group at most 5 from all its bots.
///
/// - `POST /open-apis/im/v1/messages/:message_id/forward` with a tenant token (official SDKs name user too), for custom
///   and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/forward)
#[doc(alias = "forward message")]
#[lark_api(
    id = "im.v1.message.forward",
    method = "POST",
    path = "/open-apis/im/v1/messages/:message_id/forward",
    token = "tenant",
    undocumented_token = "user",
    response = Message,
    scopes = "im:message|im:message:send_as_bot",
    rate_limit = "50/s|1000/min",
    idempotency = "uuid"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ForwardMessage {
    /// Id of the message to forward, `om_...`.
    pub message_id: String,
    /// Kind of `receive_id`: a user by id or email, a group by `chat_id`, or a thread by `thread_id`.
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    /// Makes repeated requests one: within an hour, only one with this value forwards to the same receiver. At most 50
    /// characters.
    #[lark(query)]
    pub uuid: Option<String>,
    /// Id of the user, group or thread that gets the message, in the kind of `receive_id_type`.
    pub receive_id: String,
}

/// Reads the content of one message by its id; for a merged forward, also the messages inside it.
///
/// The bot must be in the group that the message belongs to.
///
/// - `GET /open-apis/im/v1/messages/:message_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/get)
#[doc(alias("get message content", "read message"))]
#[lark_api(
    id = "im.v1.message.get",
    method = "GET",
    path = "/open-apis/im/v1/messages/:message_id",
    token = "tenant|user",
    response = GetMessageResponse,
    scopes = "im:message|im:message:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMessage {
    /// Id of the message to read, `om_...`.
    pub message_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
    /// `user_card_content` returns a card as the JSON it was sent as; left out, in the form of received messages. Other
    /// messages are the same.
    pub card_msg_content_type: Option<String>,
    /// Whether the sender's name is returned as well.
    pub with_sender_name: Option<bool>,
}

/// The messages that were asked for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageResponse {
    /// The message; for a merged forward, it and all messages inside it.
    pub items: Vec<Message>,
}

/// Lists the past messages of a chat or a thread.
///
/// The bot must be in the group.
///
/// - `GET /open-apis/im/v1/messages` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/list)
#[doc(alias("chat history", "list messages of chat", "past messages", "read messages in group"))]
#[lark_api(
    id = "im.v1.message.list",
    method = "GET",
    path = "/open-apis/im/v1/messages",
    token = "tenant|user",
    response = ListMessageResponse,
    paging(items = Message),
    scopes = "im:message|im:message:readonly|im:message.history:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMessage {
    /// Whether to read a private chat or group (`chat`) or a `thread`. Of threads in an ordinary group, `chat` returns only
    /// the first message.
    pub container_id_type: GroupMessageType,
    /// Id of the chat, `oc_...`, or of the thread, `omt_...`, as `container_id_type` says.
    pub container_id: String,
    /// Only messages from this moment on; not for threads.
    pub start_time: Option<Text<UnixSeconds>>,
    /// Only messages up to this moment; not for threads.
    pub end_time: Option<Text<UnixSeconds>>,
    /// Order of the messages by creation time; keep it the same for all pages. Default: `ByCreateTimeAsc`.
    pub sort_type: Option<MessageSortType>,
    /// How many messages a page has at most; 1 to 50. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// `user_card_content` returns cards as the JSON they were sent as; left out, in the form of received messages. Other
    /// messages are the same.
    pub card_msg_content_type: Option<String>,
    /// Whether only the first message of each thread is returned.
    pub only_thread_root_messages: Option<bool>,
    /// Whether the senders' names are returned as well.
    pub with_sender_name: Option<bool>,
}

/// One page of messages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMessageResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// The messages on this page.
    pub items: Vec<Message>,
}

/// Forwards several messages of one chat as one, to a user, a group or a thread.
///
/// System messages, messages inside a merged forward, and messages of several chats or threads, or of a thread and
/// outside one, cannot be merged. One user gets at most 5 messages a second, one group at most 5 from all its bots.
/// Read the messages inside with `message.get`.
///
/// - `POST /open-apis/im/v1/messages/merge_forward` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/merge_forward)
#[doc(alias = "forward several messages together")]
#[lark_api(
    id = "im.v1.message.merge_forward",
    method = "POST",
    path = "/open-apis/im/v1/messages/merge_forward",
    token = "tenant",
    response = MergeForwardMessageResponse,
    scopes = "im:message|im:message:send_as_bot",
    rate_limit = "50/s|1000/min",
    idempotency = "uuid"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MergeForwardMessage {
    /// Kind of `receive_id`: a user by id or email, a group by `chat_id`, or a thread by `thread_id`.
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    /// Makes repeated requests one: within an hour, only one with this value forwards to the same receiver. At most 50
    /// characters.
    #[lark(query)]
    pub uuid: Option<String>,
    /// Id of the user, group or thread that gets the messages, in the kind of `receive_id_type`.
    pub receive_id: String,
    /// Ids of the messages to forward, `om_...`, all from one chat; 1 to 100.
    pub message_id_list: Vec<String>,
}

/// The answer to [`MergeForwardMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MergeForwardMessageResponse {
    /// The new message that holds the others.
    pub message: Option<Message>,
    /// Ids of messages that were left out, such as recalled, unknown or invisible ones and types that cannot be forwarded.
    pub invalid_message_id_list: Vec<String>,
}

/// Replaces the content of a card that was sent.
///
/// Works with the identity that sent the card, within 14 days, if it was not recalled; at most 5 times a second for a
/// message. Both versions of the card must have `update_multi` of true in `config`. Cards sent in a batch or visible to
/// some only cannot be changed.
///
/// - `PATCH /open-apis/im/v1/messages/:message_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-card/patch)
#[doc(alias("update card", "update sent card", "edit card message", "refresh interactive card"))]
#[lark_api(
    id = "im.v1.message.patch",
    method = "PATCH",
    path = "/open-apis/im/v1/messages/:message_id",
    token = "tenant|user",
    scopes = "im:message|im:message:send_as_bot|im:message:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchMessage {
    /// Id of the card's message, `om_...`; its type must be `interactive`.
    pub message_id: String,
    /// The new card as a JSON string, or one that names a template; at most 30 KB.
    pub content: String,
}

/// Adds bubbles under the latest message; they go when the receiver taps one or a new message arrives.
///
/// Only for a private chat of bot and user, below the bot's own message, if it is the latest and at most 600 seconds
/// old. A tap sends the text as a message of the user, which comes as `im.message.receive_v1`. Shown from client 7.20
/// on.
///
/// - `POST /open-apis/im/v1/messages/:message_id/push_follow_up` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/im-v1/message/push_follow_up)
#[doc(alias = "PushFollowUpMessage")]
#[lark_api(
    id = "im.v1.message.push_follow_up",
    method = "POST",
    path = "/open-apis/im/v1/messages/:message_id/push_follow_up",
    token = "tenant",
    scopes = "im:message|im:message:send_as_bot",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PushMessageFollowUp {
    /// Id of the bot's message that gets the bubbles, `om_...`.
    pub message_id: String,
    /// The bubbles to show, 1 to 3.
    pub follow_ups: Vec<FollowUp>,
}

/// Lists the users who have read a message of the bot, but not those who have not.
///
/// Only for the bot's own messages of the last 7 days, one message a call; the bot must still be in the chat.
///
/// - `GET /open-apis/im/v1/messages/:message_id/read_users` with a tenant token (official SDKs name user too), for
///   custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message:basic`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/read_users)
#[doc(alias("ReadUsersMessage", "who read message", "read status", "read receipt"))]
#[lark_api(
    id = "im.v1.message.read_users",
    method = "GET",
    path = "/open-apis/im/v1/messages/:message_id/read_users",
    token = "tenant",
    undocumented_token = "user",
    response = GetMessageReadUsersResponse,
    paging(items = ReadUser),
    scopes = "im:message|im:message:readonly|im:message:basic",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMessageReadUsers {
    /// Id of the message to ask for, `om_...`.
    pub message_id: String,
    /// Kind of the readers' ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// How many users a page has at most; 1 to 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`GetMessageReadUsers`].
#[doc(alias = "ReadUsersMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageReadUsersResponse {
    /// The readers on this page.
    pub items: Vec<ReadUser>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
}

/// Answers a message with a message, such as text, rich text, a card, an image or a file.
///
/// A user must be in the bot's availability range; in a group the bot must be a member and allowed to speak. One user
/// gets at most 5 messages a second, one group at most 5 from all its bots.
///
/// - `POST /open-apis/im/v1/messages/:message_id/reply` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/reply)
#[doc(alias("reply message", "answer in thread"))]
#[lark_api(
    id = "im.v1.message.reply",
    method = "POST",
    path = "/open-apis/im/v1/messages/:message_id/reply",
    token = "tenant|user",
    response = Message,
    scopes = "im:message|im:message:send_as_bot|im:message:send",
    rate_limit = "50/s|1000/min",
    idempotency = "uuid"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplyMessage {
    /// Id of the message to answer, `om_...`.
    pub message_id: String,
    /// Content as a JSON string that fits `msg_type`, with images and files by key. A text request has at most 150 KB, a
    /// card or rich text 30 KB.
    pub content: String,
    /// What the answer is.
    pub msg_type: MessageType,
    /// Whether the answer opens a thread; inside a thread it always goes there. Default: false.
    pub reply_in_thread: Option<bool>,
    /// Makes repeated requests one: within an hour, only one with this value sends an answer. At most 50 characters; take a
    /// new one for new content.
    pub uuid: Option<String>,
}

/// Searches messages by words and filters, such as sender, chat and time.
///
/// - `POST /open-apis/im/v1/messages/search` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/search)
#[lark_api(
    id = "im.v1.message.search",
    method = "POST",
    path = "/open-apis/im/v1/messages/search",
    token = "tenant|user",
    response = SearchMessageResponse,
    paging(items = MessageSearchItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchMessage {
    /// How many messages a page has at most.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Words to find in the messages.
    pub query: Option<String>,
    /// What narrows the search, such as senders, chats and time.
    pub filter: Option<MessageSearchFilter>,
}

/// The answer to [`SearchMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMessageResponse {
    /// The messages on this page.
    pub items: Vec<MessageSearchItem>,
    /// How many messages were found in all.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// Edits a text or rich text message that the caller has sent.
///
/// At most 20 edits a message, within the time the administrator allows; recalled or deleted messages cannot be edited.
/// Cards are changed with `message.patch`.
///
/// - `PUT /open-apis/im/v1/messages/:message_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: a message can be edited 20 times, and a repetition uses up another of
///   these edits although the content is the same
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/update)
#[doc(alias("edit message", "update message text", "change sent message"))]
#[lark_api(
    id = "im.v1.message.update",
    method = "PUT",
    path = "/open-apis/im/v1/messages/:message_id",
    token = "tenant",
    response = Message,
    scopes = "im:message|im:message:send_as_bot|im:message:update",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// Id of the message to edit, `om_...`; its type must be `text` or `post`.
    pub message_id: String,
    /// What the message is: `text` or `post`.
    pub msg_type: MessageType,
    /// The new content as a JSON string that fits `msg_type`; a text request has at most 150 KB, rich text 30 KB.
    pub content: String,
}

/// Sends users an urgent notice of a message inside the client only.
///
/// Only for the bot's own messages, not those sent in a batch. The bot must be in the chat, and the group must let it
/// send urgent notices. A user may have at most 200 unread urgent notices.
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_app` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: every call makes the message urgent once more and notifies the users
///   again, and unread urgent messages of a user are limited
/// - Scopes, any one of: `im:message.urgent`, `im:message.urgent:app_send`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_app)
#[doc(alias("UrgentAppMessage", "urgent message", "buzz user"))]
#[lark_api(
    id = "im.v1.message.urgent_app",
    method = "PATCH",
    path = "/open-apis/im/v1/messages/:message_id/urgent_app",
    token = "tenant",
    response = BuzzMessageResponse,
    scopes = "im:message.urgent|im:message.urgent:app_send",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BuzzMessageInApp {
    /// Id of the message to send an urgent notice about, `om_...`; not one sent in a batch, `bm_...`.
    pub message_id: String,
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// The users who get an urgent notice of a message.
    #[lark(body)]
    pub urgent_receivers: UrgentReceivers,
}

/// Sends users an urgent notice of a message inside the client and by a phone call.
///
/// Uses up the company's paid quota of calls. Only for the bot's own messages, not those sent in a batch. The bot must
/// be in the chat, and the group must let it send urgent notices. A user may have at most 200 unread urgent notices.
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_phone` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: every call places another phone call and uses up the quota of the
///   tenant
/// - Scopes, any one of: `im:message.urgent:phone`, `im:message.urgent:phone_send`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_phone)
#[doc(alias = "UrgentPhoneMessage")]
#[lark_api(
    id = "im.v1.message.urgent_phone",
    method = "PATCH",
    path = "/open-apis/im/v1/messages/:message_id/urgent_phone",
    token = "tenant",
    response = BuzzMessageResponse,
    scopes = "im:message.urgent:phone|im:message.urgent:phone_send",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BuzzMessageByPhone {
    /// Id of the message to send an urgent notice about, `om_...`; not one sent in a batch, `bm_...`.
    pub message_id: String,
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// The users who get an urgent notice of a message.
    #[lark(body)]
    pub urgent_receivers: UrgentReceivers,
}

/// Sends users an urgent notice of a message inside the client and by text message.
///
/// Uses up the company's paid quota of text messages. Only for the bot's own messages, not those sent in a batch. The
/// bot must be in the chat, and the group must let it send urgent notices. A user may have at most 200 unread urgent
/// notices.
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_sms` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: every call sends another text message and uses up the quota of the
///   tenant
/// - Scopes, any one of: `im:message.urgent:sms`, `im:message.urgent:sms_send`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_sms)
#[doc(alias = "UrgentSmsMessage")]
#[lark_api(
    id = "im.v1.message.urgent_sms",
    method = "PATCH",
    path = "/open-apis/im/v1/messages/:message_id/urgent_sms",
    token = "tenant",
    response = BuzzMessageResponse,
    scopes = "im:message.urgent:sms|im:message.urgent:sms_send",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BuzzMessageBySms {
    /// Id of the message to send an urgent notice about, `om_...`; not one sent in a batch, `bm_...`.
    pub message_id: String,
    /// Kind of the user ids in the request and the answer; `user_id` needs the scope `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// The users who get an urgent notice of a message.
    #[lark(body)]
    pub urgent_receivers: UrgentReceivers,
}

/// A bubble under the latest message of a private chat.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FollowUp {
    /// Text of the bubble, 1 to 200 characters.
    pub content: String,
    /// Text of the bubble in other languages, at most 50.
    pub i18n_contents: Option<Vec<I18nContent>>,
}

/// The text of a bubble in one language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct I18nContent {
    /// Text of the bubble in `language`, 1 to 200 characters.
    pub content: String,
    /// Language of `content`.
    pub language: I18nContentLanguage,
}

/// A message as it stands in a chat.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message, `om_...`, to manage it with.
    pub message_id: Option<String>,
    /// Id of the first message of the replies or of the thread, `om_...`; only of a reply.
    pub root_id: Option<String>,
    /// Id of the message this one answers, `om_...`; in a thread always its first message. Only of a reply.
    pub parent_id: Option<String>,
    /// Id of the thread the message is in, `omt_...`; missing outside threads.
    pub thread_id: Option<String>,
    /// What the message is; `merge_forward` holds other messages.
    pub msg_type: Option<MessageType>,
    /// When the message was sent.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the message was last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Whether the message was recalled or deleted; a recalled one has no content, or a fixed text.
    pub deleted: Option<bool>,
    /// Whether the message was edited.
    pub updated: Option<bool>,
    /// Id of the chat the message is in, `oc_...`.
    pub chat_id: Option<String>,
    /// Who sent the message.
    pub sender: Option<Sender>,
    /// The content of the message.
    pub body: Option<MessageBody>,
    /// The users and bots mentioned in the message.
    pub mentions: Vec<Mention>,
    /// Id of the merged forward that contains the message, `om_...`; only inside one.
    pub upper_message_id: Option<String>,
    /// AppLink that opens the message in the client.
    pub message_app_link: Option<String>,
    /// Its number within the group.
    pub message_position: Option<String>,
    /// Its number within the thread.
    pub thread_message_position: Option<String>,
}

/// The content of a message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageBody {
    /// Content as a JSON string whose form depends on `msg_type`; a fixed text for a merged forward, whose messages
    /// `im.v1.message.get` returns.
    pub content: Option<String>,
}

/// What narrows a search for messages.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageSearchFilter {
    /// Only messages that these senders sent.
    pub from_ids: Option<Vec<String>>,
    /// Only messages in these chats, `oc_...`.
    pub chat_ids: Option<Vec<String>>,
    /// Only messages of this span of time.
    pub time_range: Option<TimeRange>,
    /// Only messages with attachments of these kinds.
    pub include_attachment_types: Option<Vec<IncludeAttachmentTypes>>,
    /// Only messages of senders of these kinds.
    pub from_types: Option<Vec<UserOrBot>>,
    /// Only messages that mention these people.
    pub at_chatter_ids: Option<Vec<String>>,
    /// Only messages in chats of this kind.
    pub chat_type: Option<ChatType>,
    /// Whether only messages that mention the caller are found.
    pub is_at_me: Option<bool>,
    /// No messages of senders of these kinds.
    pub exclude_from_types: Option<Vec<UserOrBot>>,
}

/// A message that a search found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    /// Where the message stands, who sent it and when.
    pub meta_data: Option<MessageSearchMeta>,
}

/// Where a message that was found stands, who sent it and when.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageSearchMeta {
    /// Id of the message, `om_...`.
    pub message_id: Option<String>,
    /// What the message is, such as `text` or `image`.
    pub r#type: Option<MessageSearchMetaType>,
    /// When the message was sent.
    pub create_time: Option<String>,
    /// When the message was last changed.
    pub update_time: Option<String>,
    pub position: Option<i64>,
    /// Id of the chat the message is in, `oc_...`.
    pub chat_id: Option<String>,
    /// Id of the sender.
    pub from_id: Option<String>,
    /// Id of the thread the message is in, `omt_...`.
    pub thread_id: Option<String>,
    pub thread_position: Option<i64>,
    /// Whether the chat is a private one.
    pub is_p2p_chat: Option<bool>,
}

/// A user who read a message, and when.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadUser {
    /// Kind of `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Id of the reader, in the kind of the parameter `user_id_type`.
    pub user_id: Option<String>,
    /// When the user read the message.
    pub timestamp: Option<Text<UnixMillis>>,
    /// Key of the reader's tenant, with which a tenant token can be fetched.
    pub tenant_key: Option<String>,
}

/// A span of time, from its start to its end.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    /// When the span begins.
    pub start_time: Option<String>,
    /// When the span ends.
    pub end_time: Option<String>,
}

/// The answer to [`BuzzMessageInApp`], [`BuzzMessageByPhone`] and [`BuzzMessageBySms`].
#[doc(alias("UrgentAppMessageResponse", "UrgentPhoneMessageResponse", "UrgentSmsMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BuzzMessageResponse {
    /// Ids that got no notice as they are not valid; if all are, the call fails with 230001.
    pub invalid_user_id_list: Vec<String>,
}

/// The users who get an urgent notice of a message.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UrgentReceivers {
    /// Ids of the users to notify, in the kind of `user_id_type`; at most 200. They must be in the chat of the message,
    /// others are returned as invalid.
    pub user_id_list: Vec<String>,
}

/// The values of `chat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatType {
    /// A chat of two.
    P2p,
    /// A chat of several members.
    Group,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// Order of a list of messages.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MessageSortType {
    /// Oldest first.
    #[lark(rename = "ByCreateTimeAsc")]
    ByCreateTimeAsc,
    /// Newest first.
    #[lark(rename = "ByCreateTimeDesc")]
    ByCreateTimeDesc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `msg_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MessageType {
    /// Plain text.
    Text,
    /// Rich text.
    Post,
    /// An image.
    Image,
    /// A file.
    File,
    /// A folder; only received.
    Folder,
    /// A voice message.
    Audio,
    /// A video.
    Media,
    /// A sticker.
    Sticker,
    /// A card.
    Interactive,
    /// A group's name card.
    ShareChat,
    /// A user's name card.
    ShareUser,
    /// A system message; sent by bots only in chats with one user.
    System,
    /// Several messages forwarded as one; only received.
    MergeForward,
    /// A shared event; only received.
    ShareCalendarEvent,
    /// An invitation to an event; only received.
    Calendar,
    /// An event in a group; only received.
    GeneralCalendar,
    /// A place; only received.
    Location,
    /// A call; only received.
    VideoChat,
    /// A task; only received.
    Todo,
    /// A poll; only received.
    Vote,
    /// A red packet; only received.
    Hongbao,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `include_attachment_types`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IncludeAttachmentTypes {
    /// Messages with a file.
    File,
    /// Messages with an image.
    Image,
    /// Messages with a link.
    Link,
    /// Messages with a video.
    Video,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `language`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum I18nContentLanguage {
    /// German.
    DeDe,
    /// English.
    EnUs,
    /// Spanish.
    EsEs,
    /// French.
    FrFr,
    /// Indonesian.
    IdId,
    /// Italian.
    ItIt,
    /// Japanese.
    JaJp,
    /// Korean.
    KoKr,
    /// Malay.
    MsMy,
    /// Portuguese.
    PtBr,
    /// Russian.
    RuRu,
    /// Thai.
    ThTh,
    /// Vietnamese.
    ViVn,
    /// Simplified Chinese.
    ZhCn,
    /// Traditional Chinese (Hong Kong).
    ZhHk,
    /// Traditional Chinese (Taiwan).
    ZhTw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MessageSearchMetaType {
    /// A voice message.
    Audio,
    /// A calendar message.
    Calendar,
    /// A card.
    Card,
    /// A file in the cloud.
    CloudFile,
    CommercializedHongbao,
    Diagnose,
    /// An email.
    Email,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A calendar event.
    GeneralCalendar,
    /// A red packet, a gift of money.
    Hongbao,
    /// An image.
    Image,
    /// A link.
    Link,
    /// A place on the map.
    Location,
    /// A video.
    Media,
    /// Several messages forwarded as one.
    MergeForward,
    /// Rich text.
    Post,
    /// A shared calendar event.
    ShareCalendarEvent,
    /// A shared group.
    ShareGroupChat,
    /// A shared contact.
    ShareUserCard,
    /// A sticker.
    Sticker,
    /// A notice of the system.
    System,
    /// Plain text.
    Text,
    /// A task.
    Todo,
    /// A type that is not known.
    Unknown,
    /// A video call.
    VideoChat,
    /// A vote.
    Vote,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
