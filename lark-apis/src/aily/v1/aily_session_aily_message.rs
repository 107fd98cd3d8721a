// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Aily messages of an aily session.
//!
//! `aily.v1.aily_session.aily_message` in the platform's terms.

use lark_runtime::{Model, StringEnum, Text, UnixMillis, UnixSeconds, Unknown, lark_api};

/// Adds a message to a session with an Aily app.
///
/// The app does not answer by itself: start a run with `aily.v1.aily_session.run.create` afterwards.
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/messages` with a tenant or user token, for custom apps only
/// - Scope: `aily:message:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
    /// Makes repeated requests one: within 72 hours, messages of a session with the same value count once. At most 64
    /// characters.
    pub idempotent_id: String,
    /// How to read the content: `MDX` for rich text in Aily's Markdown, `TEXT` for plain text and so on.
    pub content_type: ContentType,
    /// What the message says; at most 61440 characters.
    pub content: String,
    /// Ids of the files sent with it; at most 32.
    pub file_ids: Option<Vec<String>>,
    /// Id of the message it quotes, `message_...`. At most 32 characters.
    pub quote_message_id: Option<String>,
    /// Who is mentioned in the message; at most 32.
    pub mentions: Option<Vec<AilyMention>>,
}

/// Fetches a message of a session, with its content and sender.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id` with a tenant or user token, for
///   custom apps only
/// - Scope: `aily:message:read`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
    /// Id of the message, `message_...`. At most 32 characters.
    pub aily_message_id: String,
}

/// Lists the messages of a session, with content and senders.
///
/// - `GET /open-apis/aily/v1/sessions/:aily_session_id/messages` with a tenant or user token, for custom apps only
/// - Scope: `aily:message:read`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the session, `session_...`, from `aily.v1.aily_session.create`. At most 32 characters.
    pub aily_session_id: String,
    /// How many messages a page has at most. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Run whose messages to list, `run_...`, at most 32 characters; leave it out for all.
    pub run_id: Option<String>,
    /// Whether to list messages still being written, with their `status` and the text so far; `false` lists finished ones
    /// only.
    pub with_partial_message: Option<bool>,
}

/// The answer to [`ListAilySessionMessage`].
#[doc(alias = "ListAilySessionAilyMessageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAilySessionMessageResponse {
    /// Messages of this page.
    pub messages: Vec<AilyMessage>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Somebody or something mentioned in a message.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AilyMention {
    /// Id of whoever is mentioned, such as `ou_...`. At most 64 characters.
    pub entity_id: Option<String>,
    /// Whether the id belongs to Aily's accounts or to Lark's.
    pub identity_provider: Option<IdentityProvider>,
    /// Placeholder of the mention in the text, such as `@_user_1`. At most 32 characters.
    pub key: Option<String>,
    /// Name of whoever is mentioned. At most 32 characters.
    pub name: Option<String>,
    /// Id of whoever is mentioned among Aily's accounts. At most 20 characters.
    pub aily_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A message of a session with an Aily app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyMessage {
    /// Id of the message, `message_...`.
    pub id: Option<String>,
    /// Id of the session the message belongs to, `session_...`.
    pub session_id: Option<String>,
    /// Id of the run that wrote it, `run_...`.
    pub run_id: Option<String>,
    /// How to read the content: rich text, plain text, a card or JSON.
    pub content_type: Option<ContentType>,
    /// What the message says, in the form of `content_type`.
    pub content: Option<String>,
    /// Files sent with the message.
    pub files: Vec<AilyMessageFile>,
    /// Earlier message it refers to, `message_...`.
    pub quote_message_id: Option<String>,
    /// Who sent the message.
    pub sender: Option<AilySender>,
    /// Who is mentioned in the message.
    pub mentions: Vec<AilyMention>,
    /// What the message says, as plain text.
    pub plain_text: Option<String>,
    /// When the message was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// Whether the message is still being written.
    pub status: Option<AilyMessageStatus>,
    pub reasoning_content: Option<String>,
}

/// A file sent with a message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyMessageFile {
    /// Id of the file, as messages refer to it.
    pub id: Option<String>,
    /// MIME type of the file.
    pub mime_type: Option<String>,
    /// Name of the file, with its ending.
    pub file_name: Option<String>,
    /// Data of your own kept with the file.
    pub metadata: Option<String>,
    /// When the file was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// Link to preview the file.
    pub preview_url: Option<AilyMessageFilePreview>,
}

/// A link to preview a file.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyMessageFilePreview {
    /// URL where the file can be seen.
    pub url: Option<String>,
    /// Until when the URL works.
    pub expired_at: Option<Text<UnixSeconds>>,
}

/// Who sent a message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySender {
    /// Id of the sender, of the accounts named by `identity_provider`.
    pub entity_id: Option<String>,
    /// Whether the id belongs to Aily's accounts or to Lark's.
    pub identity_provider: Option<IdentityProvider>,
    /// Whether a user or the app sent it.
    pub sender_type: Option<SenderType>,
    /// Id of the sender among Aily's accounts.
    pub aily_id: Option<String>,
}

/// The answer to [`CreateAilySessionMessage`] and [`GetAilySessionMessage`].
#[doc(alias("CreateAilySessionAilyMessageResponse", "GetAilySessionAilyMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilySessionMessageResponse {
    /// The new message.
    pub message: Option<AilyMessage>,
}

/// The values of `content_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentType {
    /// A card with controls.
    #[lark(rename = "CLIP")]
    Clip,
    /// JSON text.
    #[lark(rename = "JSON")]
    Json,
    /// Rich text in Aily's Markdown.
    #[lark(rename = "MDX")]
    Mdx,
    /// A smart card.
    #[lark(rename = "SmartCard")]
    SmartCard,
    /// Plain text.
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
    /// An account of Aily.
    #[lark(rename = "AILY")]
    Aily,
    /// An account of Lark.
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
    /// The app.
    #[lark(rename = "ASSISTANT")]
    Assistant,
    /// A user.
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
    /// The message is finished.
    #[lark(rename = "COMPLETED")]
    Completed,
    /// The message is still being written.
    #[lark(rename = "IN_PROGRESS")]
    InProgress,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
