// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Pins.
//!
//! `im.v1.pin` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::MemberIdType;

/// Pins a message in its chat.
///
/// The bot must be in the chat and able to see the message. A message that is pinned already returns its pin. At most 5
/// calls a second for one message.
///
/// - `POST /open-apis/im/v1/pins` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/create)
#[doc(alias = "pin message")]
#[lark_api(
    id = "im.v1.pin.create",
    method = "POST",
    path = "/open-apis/im/v1/pins",
    token = "tenant|user",
    response = CreatePinResponse,
    scopes = "im:message|im:message.pins:write_only|im:message:send_as_bot",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePin {
    /// Id of the message to pin, `om_...`.
    pub message_id: String,
}

/// The answer to [`CreatePin`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreatePinResponse {
    /// Who pinned the message, where and when.
    pub pin: Option<Pin>,
}

/// Unpins a message.
///
/// The bot must be in the chat and able to see the message. Succeeds as well if the message is not pinned or was
/// recalled. At most 5 calls a second for one message.
///
/// - `DELETE /open-apis/im/v1/pins/:message_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/delete)
#[lark_api(
    id = "im.v1.pin.delete",
    method = "DELETE",
    path = "/open-apis/im/v1/pins/:message_id",
    token = "tenant|user",
    scopes = "im:message|im:message.pins:write_only|im:message:send_as_bot",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePin {
    /// Id of the message to unpin, `om_...`.
    pub message_id: String,
}

/// Lists the pinned messages of a group, the latest pinned first, within a span of time if one is given.
///
/// The bot must be in the chat.
///
/// - `GET /open-apis/im/v1/pins` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message.pins:read`, `im:message:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/list)
#[lark_api(
    id = "im.v1.pin.list",
    method = "GET",
    path = "/open-apis/im/v1/pins",
    token = "tenant|user",
    response = ListPinResponse,
    paging(items = Pin),
    scopes = "im:message|im:message.pins:read|im:message:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPin {
    /// Id of the group whose pins are listed, `oc_...`.
    pub chat_id: String,
    /// Only pins from this moment on; earlier than `end_time`. Left out, back to the first pin.
    pub start_time: Option<Text<UnixMillis>>,
    /// Only pins up to this moment; later than `start_time`. Left out, from the latest pin on.
    pub end_time: Option<Text<UnixMillis>>,
    /// How many pins a page has at most; 1 to 50. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListPin`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPinResponse {
    /// The pins on this page, the latest first.
    pub items: Vec<Pin>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
}

/// That a message is pinned, by whom and since when.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Pin {
    /// Id of the pinned message, `om_...`.
    pub message_id: Option<String>,
    /// Id of the chat the message is in, `oc_...`.
    pub chat_id: Option<String>,
    /// Id of the user or app that pinned it, in the kind of `operator_id_type`.
    pub operator_id: Option<String>,
    /// Kind of `operator_id`: `open_id` for a user, `app_id` for an app.
    pub operator_id_type: Option<MemberIdType>,
    /// When the message was pinned.
    pub create_time: Option<Text<UnixMillis>>,
}
