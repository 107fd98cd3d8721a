// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interviews of an application.
//!
//! `hire.v1.application.interview` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::interview_record::InterviewRecord;
use super::job::JobLevelIdType;
use super::models::HireUserIdType;

/// Lists interviews of an application.
///
/// - `GET /open-apis/hire/v1/applications/:application_id/interviews` with a tenant token
/// - Error codes: 180001
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/hire_internal/application-interview/list)
#[lark_api(
    id = "hire.v1.application.interview.list",
    method = "GET",
    path = "/open-apis/hire/v1/applications/:application_id/interviews",
    token = "tenant",
    response = ListApplicationInterviewResponse,
    paging(items = Interview),
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApplicationInterview {
    pub application_id: String,
    pub page_size: i64,
    pub page_token: Option<String>,
    pub user_id_type: Option<HireUserIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`ListApplicationInterview`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationInterviewResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub items: Vec<Interview>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Interview {
    pub id: Option<String>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub round: Option<i64>,
    pub stage_id: Option<String>,
    pub interview_record_list: Vec<InterviewRecord>,
}
