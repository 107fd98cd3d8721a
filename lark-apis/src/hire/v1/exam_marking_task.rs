// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Exam marking tasks.
//!
//! `hire.v1.exam_marking_task` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::HireUserIdType;

/// Lists exam marking tasks.
///
/// - `GET /open-apis/hire/v1/exam_marking_tasks` with a tenant token, for custom and store apps
/// - Scope: `hire:exam:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct ListExamMarkingTask {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id: String,
    /// One of `1` (pending), `2` (marked).
    pub activity_status: Option<i64>,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListExamMarkingTask`].
#[derive(Clone, Default, Model)]
pub struct ListExamMarkingTaskResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<ExamMarkingTask>,
}

#[derive(Clone, Default, Model)]
pub struct ExamMarkingTask {
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub talent_id: Option<String>,
    pub application_id: Option<String>,
    /// One of `1` (pending), `2` (marked).
    pub activity_status: Option<i64>,
}
