// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Evaluations.
//!
//! `hire.v1.evaluation` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::HireUserIdType;

/// Lists evaluations.
///
/// - `GET /open-apis/hire/v1/evaluations` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scope: `hire:evaluation:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/delivery-process-management/evaluation/list)
#[lark_api(
    id = "hire.v1.evaluation.list",
    method = "GET",
    path = "/open-apis/hire/v1/evaluations",
    token = "tenant",
    undocumented_token = "user",
    response = ListEvaluationResponse,
    paging(items = Evaluation),
    scopes = "hire:evaluation:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListEvaluation {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub application_id: Option<String>,
    pub update_start_time: Option<Text<UnixMillis>>,
    pub update_end_time: Option<Text<UnixMillis>>,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListEvaluation`].
#[derive(Clone, Default, Model)]
pub struct ListEvaluationResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Evaluation>,
}

#[derive(Clone, Default, Model)]
pub struct Evaluation {
    pub id: Option<String>,
    pub application_id: Option<String>,
    pub stage_id: Option<String>,
    pub creator_id: Option<String>,
    pub evaluator_id: Option<String>,
    /// One of `1` (submitted), `2` (not submitted).
    pub commit_status: Option<i64>,
    /// One of `1` (passed), `2` (failed).
    pub conclusion: Option<i64>,
    pub content: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
}
