// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `send`.
//!
//! `message.v4.send` in the platform's terms.

use lark_runtime::{Body, Model, lark_api, serde_json::Value};

/// Sends a message to a user or into a chat; out of date.
///
/// Use `im.v1.message.create`.
///
/// - `POST /open-apis/message/v4/send/` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUjNz4SN2MjL1YzM)
#[doc(alias = "SendRawMessageOld")]
#[lark_api(
    id = "message.v4.send.send_raw_message_old",
    method = "POST",
    path = "/open-apis/message/v4/send/",
    token = "tenant",
    response = SendMessageResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendMessage {
    pub open_id: String,
    pub user_id: String,
    pub email: String,
    pub chat_id: String,
    pub root_id: Option<String>,
    pub msg_type: String,
    pub content: Option<MessageContent>,
}

/// The message that was sent.
#[doc(alias = "SendRawMessageOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SendMessageResponse {
    pub message_id: Option<String>,
}

/// A rich text in one language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageContentPost {
    pub title: Option<String>,
    pub content: Option<Vec<Vec<Value>>>,
}

/// A rich text by language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageContentPostAll {
    pub zh_cn: Option<MessageContentPost>,
    pub ja_jp: Option<MessageContentPost>,
    pub en_us: Option<MessageContentPost>,
}

/// What a message says.
#[doc(alias = "SendRawMessageOldRequestContent")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageContent {
    pub text: String,
    pub image_key: String,
    pub post: Option<MessageContentPostAll>,
}
