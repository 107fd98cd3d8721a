// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Knowledges of an app.
//!
//! `aily.v1.app.knowledge` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// `aily.v1.app.knowledge.ask`.
///
/// - `POST /open-apis/aily/v1/apps/:app_id/knowledges/ask` with a tenant or user token, for custom apps only
/// - Scope: `aily:knowledge:ask`
/// - Rate limit: 100 a minute
/// - Error codes: 2700001, 2700033, 2700034, 2700035
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
    pub app_id: String,
    pub message: AilyKnowledgeMessage,
    /// At most 65535 elements.
    pub data_asset_ids: Option<Vec<String>>,
    /// At most 65535 elements.
    pub data_asset_tag_ids: Option<Vec<String>>,
}

/// The answer to [`AskAppKnowledge`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AskAppKnowledgeResponse {
    pub status: Option<AskAppKnowledgeStatus>,
    pub finish_type: Option<FinishType>,
    pub message: Option<AilyKnowledgeMessage>,
    pub process_data: Option<AilyKnowledgeAskProcessData>,
    pub faq_result: Option<AilyKnowledgeFaq>,
    pub has_answer: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyKnowledgeAskProcessData {
    pub chart_dsls: Vec<String>,
    pub chunks: Vec<String>,
    pub sql_data: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AilyKnowledgeFaq {
    pub question: Option<String>,
    pub answer: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AilyKnowledgeMessage {
    pub content: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `finish_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FinishType {
    Faq,
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
    Finished,
    Processing,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
