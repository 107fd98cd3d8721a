// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Aily messages of an aily session.
//!
//! `aily.v1.aily_session.aily_message` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, UnixSeconds, Unknown, lark_api};

/// `aily.v1.aily_session.aily_message.create`.
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/messages` with a tenant or user token, for custom apps only
/// - Scope: `aily:message:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session-aily_message/create)
#[doc(alias = "CreateAilySessionAilyMessage")]
#[lark_api(
    id = "aily.v1.aily_session.aily_message.create",
    method = "POST",
    path = "/open-apis/aily/v1/sessions/:aily_session_id/messages",
    token = "tenant|user",
    response = AilySessionMessageResponse,
    scopes = "aily:message:write",
    rate_limit = "50/s|1000/min",
    idempotency = "idempotent_id"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAilySessionMessage {
    pub aily_session_id: String,
    pub idempotent_id: String,
    pub content_type: ContentType,
    pub content: String,
    /// At most 32 elements.
    pub file_ids: Option<Vec<String>>,
    pub quote_message_id: Option<String>,
    /// At most 32 elements.
    pub mentions: Option<Vec<AilyMention>>,
}

/// `aily.v1.aily_session.aily_message.get`.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `aily:message:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session-aily_message/get)
#[doc(alias = "GetAilySessionAilyMessage")]
#[lark_api(
    id = "aily.v1.aily_session.aily_message.get",
    method = "GET",
    path = "/open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id",
    token = "tenant|user",
    response = AilySessionMessageResponse,
    scopes = "aily:message:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAilySessionMessage {
    pub aily_session_id: String,
    pub aily_message_id: String,
}

/// `aily.v1.aily_session.aily_message.list`.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/messages` with a tenant or user token, for custom apps only
/// - Scope: `aily:message:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2700001
/// - [Documentation](https://open.feishu.cn/document/aily-v1/aily_session-aily_message/list)
#[doc(alias = "ListAilySessionAilyMessage")]
#[lark_api(
    id = "aily.v1.aily_session.aily_message.list",
    method = "GET",
    path = "/open-apis/aily/v1/sessions/:aily_session_id/messages",
    token = "tenant|user",
    response = ListAilySessionMessageResponse,
    paging(items = AilyMessage, list = "messages"),
    scopes = "aily:message:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAilySessionMessage {
    pub aily_session_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub run_id: Option<String>,
    pub with_partial_message: Option<bool>,
}

/// The answer to [`ListAilySessionMessage`].
#[doc(alias = "ListAilySessionAilyMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAilySessionMessageResponse {
    pub messages: Vec<AilyMessage>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AilyMention {
    pub entity_id: Option<String>,
    pub identity_provider: Option<IdentityProvider>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub aily_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyMessage {
    pub id: Option<String>,
    pub session_id: Option<String>,
    pub run_id: Option<String>,
    pub content_type: Option<ContentType>,
    pub content: Option<String>,
    pub files: Vec<AilyMessageFile>,
    pub quote_message_id: Option<String>,
    pub sender: Option<AilySender>,
    pub mentions: Vec<AilyMention>,
    pub plain_text: Option<String>,
    pub created_at: Option<Text<UnixMillis>>,
    pub status: Option<AilyMessageStatus>,
    pub reasoning_content: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyMessageFile {
    pub id: Option<String>,
    pub mime_type: Option<String>,
    pub file_name: Option<String>,
    pub metadata: Option<String>,
    pub created_at: Option<Text<UnixMillis>>,
    pub preview_url: Option<AilyMessageFilePreview>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyMessageFilePreview {
    pub url: Option<String>,
    pub expired_at: Option<Text<UnixSeconds>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySender {
    pub entity_id: Option<String>,
    pub identity_provider: Option<IdentityProvider>,
    pub sender_type: Option<SenderType>,
    pub aily_id: Option<String>,
}

/// The answer to [`CreateAilySessionMessage`] and [`GetAilySessionMessage`].
#[doc(alias("CreateAilySessionAilyMessageResponse", "GetAilySessionAilyMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySessionMessageResponse {
    pub message: Option<AilyMessage>,
}

/// The values of `content_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentType {
    #[lark(rename = "CLIP")]
    Clip,
    #[lark(rename = "JSON")]
    Json,
    #[lark(rename = "MDX")]
    Mdx,
    #[lark(rename = "SmartCard")]
    SmartCard,
    #[lark(rename = "TEXT")]
    Text,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `identity_provider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IdentityProvider {
    #[lark(rename = "AILY")]
    Aily,
    #[lark(rename = "FEISHU")]
    Feishu,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `sender_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SenderType {
    #[lark(rename = "ASSISTANT")]
    Assistant,
    #[lark(rename = "USER")]
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AilyMessageStatus {
    #[lark(rename = "COMPLETED")]
    Completed,
    #[lark(rename = "IN_PROGRESS")]
    InProgress,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
