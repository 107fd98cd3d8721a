// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `send`.
//!
//! `message.v4.send` in the platform's terms.

use lark_runtime::{Body, Model, lark_api, serde_json::Value};

/// Sends a message to a user or into a chat; out of date.
///
/// New programs send with `im.v1.message.create`.
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
    /// Open id of the user who gets it, `ou_...`.
    pub open_id: String,
    /// User id of the user who gets it.
    pub user_id: String,
    /// Email address of the user who gets it.
    pub email: String,
    /// Chat that gets it, `oc_...`.
    pub chat_id: String,
    /// Message it answers, `om_...`.
    pub root_id: Option<String>,
    /// Kind of message, such as `text`.
    pub msg_type: String,
    /// What the message says, in the form of `msg_type`.
    pub content: Option<MessageContent>,
}

/// The message that was sent.
#[doc(alias = "SendRawMessageOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Id of the new message, `om_...`.
    pub message_id: Option<String>,
}

/// A rich text in one language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageContentPost {
    /// Title of the rich text.
    pub title: Option<String>,
    /// Paragraphs, each as a list of pieces.
    pub content: Option<Vec<Vec<Value>>>,
}

/// A rich text by language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageContentPostAll {
    /// The rich text in Chinese.
    pub zh_cn: Option<MessageContentPost>,
    /// The rich text in Japanese.
    pub ja_jp: Option<MessageContentPost>,
    /// The rich text in English.
    pub en_us: Option<MessageContentPost>,
}

/// What a message says.
#[doc(alias = "SendRawMessageOldRequestContent")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MessageContent {
    /// The text, for text messages.
    pub text: String,
    /// Key of the picture, for picture messages.
    pub image_key: String,
    /// The rich text, for rich text messages.
    pub post: Option<MessageContentPostAll>,
}
