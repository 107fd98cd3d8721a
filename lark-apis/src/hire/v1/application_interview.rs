// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interviews of an application.
//!
//! `hire.v1.application.interview` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::interview_record::InterviewRecord;
use super::job::JobLevelIdType;
use super::models::HireUserIdType;

/// Lists the interviews held or planned for an application.
///
/// - `GET /open-apis/hire/v1/applications/:application_id/interviews` with a tenant token
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
    /// Id of the application whose interviews are asked for.
    pub application_id: String,
    /// How many items a page has at most; up to 50.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<HireUserIdType>,
    pub job_level_id_type: Option<JobLevelIdType>,
}

/// The answer to [`ListApplicationInterview`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApplicationInterviewResponse {
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The interviews on this page.
    pub items: Vec<Interview>,
}

/// An interview of an application with its assessments.
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
