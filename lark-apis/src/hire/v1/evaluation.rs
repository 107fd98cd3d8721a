// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Evaluations.
//!
//! `hire.v1.evaluation` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::HireUserIdType;

/// Lists the résumé evaluations with evaluator, conclusion and content, by application or time of update.
///
/// - `GET /open-apis/hire/v1/evaluations` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scope: `hire:evaluation:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct ListEvaluation {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<i64>,
    /// Only evaluations of this application; from `hire.v1.application.list`.
    pub application_id: Option<String>,
    /// Only records last updated at or after this time, in milliseconds.
    pub update_start_time: Option<Text<UnixMillis>>,
    /// Only records last updated at or before this time, in milliseconds.
    pub update_end_time: Option<Text<UnixMillis>>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`ListEvaluation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListEvaluationResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The résumé evaluations on this page.
    pub items: Vec<Evaluation>,
}

/// An evaluator's judgement of a résumé.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Evaluation {
    /// Id of the evaluation.
    pub id: Option<String>,
    /// The application that is evaluated.
    pub application_id: Option<String>,
    /// Stage of the application, see `hire.v1.job_process.list`.
    pub stage_id: Option<String>,
    /// User who asked for the evaluation, in the kind of `user_id_type`.
    pub creator_id: Option<String>,
    /// User who evaluates, in the kind of `user_id_type`.
    pub evaluator_id: Option<String>,
    /// Whether the evaluation was handed in.
    /// One of `1` (submitted), `2` (not submitted).
    pub commit_status: Option<i64>,
    /// Whether the candidate passed.
    /// One of `1` (passed), `2` (failed).
    pub conclusion: Option<i64>,
    /// What the evaluator wrote.
    pub content: Option<String>,
    /// When the evaluation was created.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the evaluation last changed.
    pub update_time: Option<Text<UnixMillis>>,
}
