// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages: sending, fetching, listing.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, UnixSeconds, lark_api};

use super::models::{GroupMessageType, Mention, ReceiveIdType, Sender, UserOrBot};
use crate::ids::UserIdType;

/// Sends a message to a user or a group.
///
/// At most 5 messages a second to one user, and 5 a second to one group from all its bots together. Text messages hold
/// up to 150 KB, posts and cards up to 30 KB.
///
/// - `POST /open-apis/im/v1/messages` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 11310, 100290, 200380, 230001, 230002, 230006, 230013, 230015, 230017, 230018, 230019, 230020,
///   230022, 230025, 230027, 230028, 230029, 230034, 230035, 230036, 230038, 230049, 230053, 230054, 230055, 230075,
///   230099, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/create)
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
    /// What kind of id `receive_id` is.
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    /// The user or group that gets the message.
    pub receive_id: String,
    /// Kind of the message: `text`, `post`, `image`, `file`, `audio`, `media`, `sticker`, `interactive`, `share_chat`,
    /// `share_user`.
    pub msg_type: MessageType,
    /// The message as JSON in a text, such as `{"text":"hello"}`; its form depends on `msg_type`.
    pub content: String,
    /// At most one message per id within an hour, so that a retry sends nothing twice; up to 50 characters.
    pub uuid: Option<String>,
}

/// Deletes a message.
///
/// - `DELETE /open-apis/im/v1/messages/:message_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:recall`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230009, 230013, 230026, 230027, 230050, 230054, 230110, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/delete)
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
    pub message_id: String,
}

/// Forwards a message.
///
/// - `POST /open-apis/im/v1/messages/:message_id/forward` with a tenant token (official SDKs name user too), for custom
///   and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230013, 230018, 230019, 230020, 230027, 230029, 230034, 230035, 230036,
///   230038, 230049, 230050, 230053, 230061, 230062, 230063, 230064, 230065, 230066, 230070, 230074, 230110, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/forward)
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
    pub message_id: String,
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    #[lark(query)]
    pub uuid: Option<String>,
    pub receive_id: String,
}

/// Fetches a message; of a merged forward, also the messages inside.
///
/// The bot must be in the group.
///
/// - `GET /open-apis/im/v1/messages/:message_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230013, 230027, 230050, 230110
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/get)
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
    /// Id of the message, `om_...`.
    pub message_id: String,
    /// Kind of the user ids in the answer; `open_id` when absent.
    pub user_id_type: Option<UserIdType>,
    /// Form of a card's content in the answer.
    /// Always `user_card_content`.
    pub card_msg_content_type: Option<String>,
    /// Whether the answer names the senders.
    pub with_sender_name: Option<bool>,
}

/// The messages that were asked for.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageResponse {
    /// The message; of a merged forward, followed by those inside.
    pub items: Vec<Message>,
}

/// Lists the messages of a group or a thread.
///
/// The bot must be in the group. Messages that are older than the app's permission allows are left out.
///
/// - `GET /open-apis/im/v1/messages` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message.history:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230013, 230027, 230073, 230110, 231203, 231204
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/list)
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
    /// What `container_id` names: `chat` or `thread`.
    pub container_id_type: GroupMessageType,
    /// The group, `oc_...`, or the thread, `omt_...`.
    pub container_id: String,
    /// First second of the time span, as a Unix time in seconds; not for threads.
    pub start_time: Option<Text<UnixSeconds>>,
    /// Last second of the time span, as a Unix time in seconds; not for threads.
    pub end_time: Option<Text<UnixSeconds>>,
    /// Order of the messages; oldest first when absent.
    pub sort_type: Option<MessageSortType>,
    /// Messages per page, 1 to 50; 20 when absent.
    pub page_size: Option<i64>,
    /// Where the page starts, from the page before.
    pub page_token: Option<String>,
    /// Form of a card's content in the answer.
    /// Always `user_card_content`.
    pub card_msg_content_type: Option<String>,
    /// Whether replies in threads are left out.
    pub only_thread_root_messages: Option<bool>,
    /// Whether the answer names the senders.
    pub with_sender_name: Option<bool>,
}

/// One page of messages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMessageResponse {
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Where the next page starts.
    pub page_token: Option<String>,
    /// The messages of this page.
    pub items: Vec<Message>,
}

/// Merges a forward of a message.
///
/// - `POST /open-apis/im/v1/messages/merge_forward` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230013, 230018, 230019, 230020, 230027, 230029, 230034, 230035, 230036,
///   230038, 230049, 230053, 230062, 230063, 230064, 230065, 230066, 230067, 230069, 230070, 230074, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/merge_forward)
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
    #[lark(query)]
    pub receive_id_type: ReceiveIdType,
    #[lark(query)]
    pub uuid: Option<String>,
    pub receive_id: String,
    /// At most 100 elements.
    pub message_id_list: Vec<String>,
}

/// The answer to [`MergeForwardMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MergeForwardMessageResponse {
    pub message: Option<Message>,
    pub invalid_message_id_list: Vec<String>,
}

/// Changes parts of a message.
///
/// - `PATCH /open-apis/im/v1/messages/:message_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 100290, 200380, 230001, 230006, 230011, 230013, 230020, 230025, 230027, 230028, 230031, 230099,
///   230110, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-card/patch)
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
    pub message_id: String,
    pub content: String,
}

/// Pushes a follow up of a message.
///
/// - `POST /open-apis/im/v1/messages/:message_id/push_follow_up` with a tenant token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230003, 230004, 230005, 230006, 230007, 230008
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
    pub message_id: String,
    /// At most 3 elements.
    pub follow_ups: Vec<FollowUp>,
}

/// Fetches the read users of a message.
///
/// - `GET /open-apis/im/v1/messages/:message_id/read_users` with a tenant token (official SDKs name user too), for
///   custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:readonly`, `im:message:basic`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230012, 230013, 230027, 230033, 230110
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/read_users)
#[doc(alias = "ReadUsersMessage")]
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
    pub message_id: String,
    pub user_id_type: UserIdType,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`GetMessageReadUsers`].
#[doc(alias = "ReadUsersMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMessageReadUsersResponse {
    pub items: Vec<ReadUser>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Replies a message.
///
/// - `POST /open-apis/im/v1/messages/:message_id/reply` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 100290, 200380, 230001, 230002, 230006, 230011, 230013, 230015, 230017, 230018, 230019, 230020,
///   230022, 230025, 230027, 230028, 230035, 230038, 230049, 230050, 230054, 230055, 230071, 230072, 230075, 230099,
///   230111, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/reply)
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
    pub message_id: String,
    pub content: String,
    pub msg_type: MessageType,
    pub reply_in_thread: Option<bool>,
    pub uuid: Option<String>,
}

/// Searches messages.
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
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub query: Option<String>,
    pub filter: Option<MessageSearchFilter>,
}

/// The answer to [`SearchMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMessageResponse {
    pub items: Vec<MessageSearchItem>,
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// Updates a message.
///
/// - `PUT /open-apis/im/v1/messages/:message_id` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: a message can be edited 20 times, and a repetition uses up another of
///   these edits although the content is the same
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230011, 230013, 230018, 230020, 230022, 230025, 230027, 230028, 230035,
///   230038, 230050, 230054, 230055, 230071, 230072, 230073, 230074, 230075, 230110, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/update)
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
    pub message_id: String,
    pub msg_type: MessageType,
    pub content: String,
}

/// Presses an app of a message.
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_app` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: every call makes the message urgent once more and notifies the users
///   again, and unread urgent messages of a user are limited
/// - Scopes, any one of: `im:message.urgent`, `im:message.urgent:app_send`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230012, 230013, 230023, 230024, 230027, 230052, 230098, 230110, 232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_app)
#[doc(alias = "UrgentAppMessage")]
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
    pub message_id: String,
    #[lark(query)]
    pub user_id_type: UserIdType,
    #[lark(body)]
    pub urgent_receivers: UrgentReceivers,
}

/// Presses a phone of a message.
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_phone` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: every call places another phone call and uses up the quota of the
///   tenant
/// - Scopes, any one of: `im:message.urgent:phone`, `im:message.urgent:phone_send`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230012, 230013, 230023, 230024, 230027, 230052, 230098, 230110, 232009
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
    pub message_id: String,
    #[lark(query)]
    pub user_id_type: UserIdType,
    #[lark(body)]
    pub urgent_receivers: UrgentReceivers,
}

/// Presses sms of a message.
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_sms` with a tenant token, for custom and store apps
/// - Not repeated once it may have been executed: every call sends another text message and uses up the quota of the
///   tenant
/// - Scopes, any one of: `im:message.urgent:sms`, `im:message.urgent:sms_send`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230012, 230013, 230023, 230024, 230027, 230052, 230098, 230110, 232009
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
    pub message_id: String,
    #[lark(query)]
    pub user_id_type: UserIdType,
    #[lark(body)]
    pub urgent_receivers: UrgentReceivers,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FollowUp {
    pub content: String,
    /// At most 50 elements.
    pub i18n_contents: Option<Vec<I18nContent>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct I18nContent {
    pub content: String,
    pub language: I18nContentLanguage,
}

/// A message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
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
    pub msg_type: Option<MessageType>,
    /// When it was sent, as a Unix time in milliseconds.
    pub create_time: Option<Text<UnixMillis>>,
    /// When it was last edited, as a Unix time in milliseconds.
    pub update_time: Option<Text<UnixMillis>>,
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

/// Content of a message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageBody {
    /// The content as JSON in a text; mentioned users stand in it as `@_user_1`.
    pub content: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageSearchFilter {
    pub from_ids: Option<Vec<String>>,
    pub chat_ids: Option<Vec<String>>,
    pub time_range: Option<TimeRange>,
    pub include_attachment_types: Option<Vec<IncludeAttachmentTypes>>,
    pub from_types: Option<Vec<UserOrBot>>,
    pub at_chatter_ids: Option<Vec<String>>,
    pub chat_type: Option<ChatType>,
    pub is_at_me: Option<bool>,
    pub exclude_from_types: Option<Vec<UserOrBot>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<MessageSearchMeta>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MessageSearchMeta {
    pub message_id: Option<String>,
    pub r#type: Option<MessageSearchMetaType>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub position: Option<i64>,
    pub chat_id: Option<String>,
    pub from_id: Option<String>,
    pub thread_id: Option<String>,
    pub thread_position: Option<i64>,
    pub is_p2p_chat: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReadUser {
    pub user_id_type: Option<UserIdType>,
    pub user_id: Option<String>,
    pub timestamp: Option<Text<UnixMillis>>,
    pub tenant_key: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// The answer to [`BuzzMessageInApp`], [`BuzzMessageByPhone`] and [`BuzzMessageBySms`].
#[doc(alias("UrgentAppMessageResponse", "UrgentPhoneMessageResponse", "UrgentSmsMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BuzzMessageResponse {
    pub invalid_user_id_list: Vec<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UrgentReceivers {
    pub user_id_list: Vec<String>,
}

/// The values of `chat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ChatType {
    /// A chat of two.
    P2p,
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
    Text,
    /// Rich text.
    Post,
    Image,
    File,
    /// A folder; only received.
    Folder,
    Audio,
    /// A video.
    Media,
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
    File,
    Image,
    Link,
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
    DeDe,
    EnUs,
    EsEs,
    FrFr,
    IdId,
    ItIt,
    JaJp,
    KoKr,
    MsMy,
    PtBr,
    RuRu,
    ThTh,
    ViVn,
    ZhCn,
    ZhHk,
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
    Audio,
    Calendar,
    Card,
    CloudFile,
    CommercializedHongbao,
    Diagnose,
    Email,
    File,
    Folder,
    GeneralCalendar,
    Hongbao,
    Image,
    Link,
    Location,
    Media,
    MergeForward,
    Post,
    ShareCalendarEvent,
    ShareGroupChat,
    ShareUserCard,
    Sticker,
    System,
    Text,
    Todo,
    Unknown,
    VideoChat,
    Vote,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
