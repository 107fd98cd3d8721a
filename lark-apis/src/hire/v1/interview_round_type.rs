// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview round types.
//!
//! `hire.v1.interview_round_type` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n, ProcessType};

/// Lists the types of interview rounds with their state and feedback form.
///
/// Useful for the settings of a job, `hire.v1.job.update_config`.
///
/// - `GET /open-apis/hire/v1/interview_round_types` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/recruitment-related-configuration/interview-settings/list-2)
#[lark_api(
    id = "hire.v1.interview_round_type.list",
    method = "GET",
    path = "/open-apis/hire/v1/interview_round_types",
    token = "tenant",
    response = ListInterviewRoundTypeResponse,
    scopes = "hire:interview:readonly|hire:interview",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInterviewRoundType {
    /// Only the round types of this hiring process: for the experienced or for campus.
    pub process_type: Option<ProcessType>,
}

/// The answer to [`ListInterviewRoundType`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewRoundTypeResponse {
    /// Whether the tenant uses types of interview rounds.
    pub active_status: Option<ActiveStatus>,
    /// The types of interview rounds.
    pub items: Vec<InterviewRoundType>,
}

/// A type of interview round.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRoundType {
    /// Id of this version of the type; changes with each update.
    pub id: Option<String>,
    /// Id of the type that stays the same through updates.
    pub biz_id: Option<String>,
    /// Name of the type, by language.
    pub name: Option<I18n>,
    /// Whether it is for experienced or campus hiring.
    pub process_type: Option<ProcessType>,
    /// Whether the type is in use.
    pub active_status: Option<ActiveStatus>,
    /// The feedback form of this type of round.
    pub interview_assessment_template_info: Option<InterviewRoundTypeAssessmentTemplate>,
}

/// The feedback form of a type of interview round.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewRoundTypeAssessmentTemplate {
    /// Id of this version of the form; changes with each update.
    pub id: Option<String>,
    /// Id of the form that stays the same through updates.
    pub biz_id: Option<String>,
    /// Name of the form, by language.
    pub name: Option<I18n>,
}
