// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Evaluation tasks.
//!
//! `hire.v1.evaluation_task` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::HireUserIdType;

/// Lists the résumé evaluation tasks of one evaluator.
///
/// - `GET /open-apis/hire/v1/evaluation_tasks` with a tenant token (official SDKs name user too), for custom and store
///   apps
/// - Scope: `hire:evaluation:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListEvaluationTask {
    /// How many items a page has at most; up to 20. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The evaluator whose tasks are listed, in the kind of `user_id_type`.
    pub user_id: String,
    /// Only tasks in this state. Left out, all.
    /// One of `1` (pending), `2` (evaluated), `3` (not needed).
    pub activity_status: Option<i64>,
    /// Kind of `user_id`; `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListEvaluationTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEvaluationTaskResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The evaluation tasks on this page.
    pub items: Vec<EvaluationTask>,
}

/// A résumé that someone has to evaluate.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EvaluationTask {
    /// Id of the evaluation, see `hire.v1.evaluation.list`.
    pub id: Option<String>,
    /// The job applied for.
    pub job_id: Option<String>,
    /// The talent whose résumé it is.
    pub talent_id: Option<String>,
    /// The application to evaluate.
    pub application_id: Option<String>,
    /// Whether it is still to be done, done, or no longer needed.
    /// One of `1` (pending), `2` (evaluated), `3` (not needed).
    pub activity_status: Option<i64>,
}
