// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Pins.
//!
//! `im.v1.pin` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::MemberIdType;

/// Creates a pin.
///
/// - `POST /open-apis/im/v1/pins` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230011, 230013, 230027, 230045, 230046, 230047, 230050, 230054, 230111,
///   232009
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/create)
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
pub struct CreatePin {
    pub message_id: String,
}

/// The answer to [`CreatePin`].
#[derive(Clone, Default, Model)]
pub struct CreatePinResponse {
    pub pin: Option<Pin>,
}

/// Deletes a pin.
///
/// - `DELETE /open-apis/im/v1/pins/:message_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230013, 230027, 230045, 230046, 230047, 230050, 232009
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
pub struct DeletePin {
    pub message_id: String,
}

/// Lists pins.
///
/// - `GET /open-apis/im/v1/pins` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `im:message`, `im:message.pins:read`, `im:message:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 230001, 230002, 230006, 230013, 230027, 230048
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
pub struct ListPin {
    pub chat_id: String,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListPin`].
#[derive(Clone, Default, Model)]
pub struct ListPinResponse {
    pub items: Vec<Pin>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Pin {
    pub message_id: Option<String>,
    pub chat_id: Option<String>,
    pub operator_id: Option<String>,
    pub operator_id_type: Option<MemberIdType>,
    pub create_time: Option<Text<UnixMillis>>,
}
