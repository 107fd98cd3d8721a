// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Interview tasks.
//!
//! `hire.v1.interview_task` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::HireUserIdType;

/// Lists the interview tasks of one interviewer.
///
/// - `GET /open-apis/hire/v1/interview_tasks` with a tenant token (official SDKs name user too), for custom and store
///   apps
/// - Scope: `hire:interview:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/recruitment-process-follow-up/list-4)
#[lark_api(
    id = "hire.v1.interview_task.list",
    method = "GET",
    path = "/open-apis/hire/v1/interview_tasks",
    token = "tenant",
    undocumented_token = "user",
    response = ListInterviewTaskResponse,
    paging(items = InterviewTask),
    scopes = "hire:interview:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInterviewTask {
    /// How many items a page has at most; up to 20. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The interviewer whose tasks are listed, in the kind of `user_id_type`.
    pub user_id: String,
    /// Only tasks in this state.
    /// One of `1` (not started), `2` (pending), `3` (evaluated), `5` (terminated).
    pub activity_status: Option<i64>,
    /// Kind of `user_id`; `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListInterviewTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInterviewTaskResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The interview tasks on this page.
    pub items: Vec<InterviewTask>,
}

/// An interview that someone has to hold or assess.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InterviewTask {
    /// Id of the interview, see `hire.v1.interview.list`.
    pub id: Option<String>,
    /// The job applied for.
    pub job_id: Option<String>,
    /// The talent to interview.
    pub talent_id: Option<String>,
    /// The application the interview belongs to.
    pub application_id: Option<String>,
    /// Whether the interview is to come, to be assessed, assessed or called off.
    /// One of `1` (not started), `2` (pending), `3` (evaluated), `5` (terminated).
    pub activity_status: Option<i64>,
}
