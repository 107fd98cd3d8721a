// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Exam marking tasks.
//!
//! `hire.v1.exam_marking_task` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::HireUserIdType;

/// Lists the written tests that one marker has to mark or has marked.
///
/// - `GET /open-apis/hire/v1/exam_marking_tasks` with a tenant token, for custom and store apps
/// - Scope: `hire:exam:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/recruitment-process-follow-up/list-2)
#[lark_api(
    id = "hire.v1.exam_marking_task.list",
    method = "GET",
    path = "/open-apis/hire/v1/exam_marking_tasks",
    token = "tenant",
    response = ListExamMarkingTaskResponse,
    paging(items = ExamMarkingTask),
    scopes = "hire:exam:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListExamMarkingTask {
    /// How many items a page has at most; up to 20. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The marker whose tasks are listed, in the kind of `user_id_type`.
    pub user_id: String,
    /// Only tasks in this state. Left out, all.
    /// One of `1` (pending), `2` (marked).
    pub activity_status: Option<i64>,
    /// Kind of `user_id`; `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListExamMarkingTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListExamMarkingTaskResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The marking tasks on this page.
    pub items: Vec<ExamMarkingTask>,
}

/// A written test that someone has to mark.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExamMarkingTask {
    /// Id of the marking task.
    pub id: Option<String>,
    /// The job applied for.
    pub job_id: Option<String>,
    /// The talent who took the test.
    pub talent_id: Option<String>,
    /// The application the test belongs to.
    pub application_id: Option<String>,
    /// Whether the test is still to be marked.
    /// One of `1` (pending), `2` (marked).
    pub activity_status: Option<i64>,
}
