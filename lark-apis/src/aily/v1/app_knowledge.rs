// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Knowledges of an app.
//!
//! `aily.v1.app.knowledge` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// Asks a question that an Aily app answers from its data assets.
///
/// The answer arrives bit by bit as server-sent events. An app token must have been allowed in the Aily console and
/// does not reach documents connected in direct mode.
///
/// - `POST /open-apis/aily/v1/apps/:app_id/knowledges/ask` with a tenant or user token, for custom apps only
/// - Scope: `aily:knowledge:ask`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/aily-v1/data-knowledge/ask)
#[lark_api(
    id = "aily.v1.app.knowledge.ask",
    method = "POST",
    path = "/open-apis/aily/v1/apps/:app_id/knowledges/ask",
    token = "tenant|user",
    response = AskAppKnowledgeResponse,
    scopes = "aily:knowledge:ask",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AskAppKnowledge {
    /// Id of the Aily app, `spring_...__c`, from the URL of the app on the Aily platform. At most 255 characters.
    pub app_id: String,
    /// The question; its `content` is plain text.
    pub message: AilyKnowledgeMessage,
    /// Ids of the data assets to answer from; leave it out for all.
    /// At most 65535 elements.
    pub data_asset_ids: Option<Vec<String>>,
    /// Ids of the tags whose data assets to answer from; leave it out for all.
    /// At most 65535 elements.
    pub data_asset_tag_ids: Option<Vec<String>>,
}

/// The answer to [`AskAppKnowledge`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AskAppKnowledgeResponse {
    /// Whether the answer is still being worked out.
    pub status: Option<AskAppKnowledgeStatus>,
    /// Whether the answer comes from the data assets or from a prepared question.
    pub finish_type: Option<FinishType>,
    /// The answer, as far as it is known.
    pub message: Option<AilyKnowledgeMessage>,
    /// How the answer was found; once `status` is `finished` and `finish_type` is `qa`.
    pub process_data: Option<AilyKnowledgeAskProcessData>,
    /// The prepared question that matched; once `status` is `finished` and `finish_type` is `faq`.
    pub faq_result: Option<AilyKnowledgeFaq>,
    /// Whether the answer was made from the knowledge that is set up.
    pub has_answer: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyKnowledgeAskProcessData {
    /// Charts made from the data, described in Markdown; only if data was analysed.
    pub chart_dsls: Vec<String>,
    /// Pieces of text from the data assets that were found for the question.
    pub chunks: Vec<String>,
    /// Rows found in the data, each as JSON text; only if data was analysed.
    pub sql_data: Vec<String>,
}

/// A prepared question and answer that matched what was asked.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyKnowledgeFaq {
    /// Prepared question that matched.
    pub question: Option<String>,
    /// Answer prepared for the question.
    pub answer: Option<String>,
}

/// A question to the data assets, or the answer to it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AilyKnowledgeMessage {
    /// Plain text of the message; 1 to 65535 characters.
    pub content: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `finish_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FinishType {
    /// A prepared question matched.
    Faq,
    /// Answered from the data assets.
    Qa,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[doc(alias = "AskAppKnowledgeResponseStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AskAppKnowledgeStatus {
    /// The answer is complete.
    Finished,
    /// The answer is still being worked out.
    Processing,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
