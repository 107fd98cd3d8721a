// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview round types.
//!
//! `hire.v1.interview_round_type` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n, ProcessType};

/// Lists interview round types.
///
/// - `GET /open-apis/hire/v1/interview_round_types` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct ListInterviewRoundType {
    pub process_type: Option<ProcessType>,
}

/// The answer to [`ListInterviewRoundType`].
#[derive(Clone, Default, Model)]
pub struct ListInterviewRoundTypeResponse {
    pub active_status: Option<ActiveStatus>,
    pub items: Vec<InterviewRoundType>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewRoundType {
    pub id: Option<String>,
    pub biz_id: Option<String>,
    pub name: Option<I18n>,
    pub process_type: Option<ProcessType>,
    pub active_status: Option<ActiveStatus>,
    pub interview_assessment_template_info: Option<InterviewRoundTypeAssessmentTemplate>,
}

#[derive(Clone, Default, Model)]
pub struct InterviewRoundTypeAssessmentTemplate {
    pub id: Option<String>,
    pub biz_id: Option<String>,
    pub name: Option<I18n>,
}
