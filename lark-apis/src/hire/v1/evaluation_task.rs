// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Evaluation tasks.
//!
//! `hire.v1.evaluation_task` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::HireUserIdType;

/// Lists evaluation tasks.
///
/// - `GET /open-apis/hire/v1/evaluation_tasks` with a tenant token (official SDKs name user too), for custom and store
///   apps
/// - Scope: `hire:evaluation:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/recruitment-process-follow-up/list-3)
#[lark_api(
    id = "hire.v1.evaluation_task.list",
    method = "GET",
    path = "/open-apis/hire/v1/evaluation_tasks",
    token = "tenant",
    undocumented_token = "user",
    response = ListEvaluationTaskResponse,
    paging(items = EvaluationTask),
    scopes = "hire:evaluation:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListEvaluationTask {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id: String,
    /// One of `1` (pending), `2` (evaluated), `3` (not needed).
    pub activity_status: Option<i64>,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListEvaluationTask`].
#[derive(Clone, Default, Model)]
pub struct ListEvaluationTaskResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<EvaluationTask>,
}

#[derive(Clone, Default, Model)]
pub struct EvaluationTask {
    pub id: Option<String>,
    pub job_id: Option<String>,
    pub talent_id: Option<String>,
    pub application_id: Option<String>,
    /// One of `1` (pending), `2` (evaluated), `3` (not needed).
    pub activity_status: Option<i64>,
}
