// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Key results of an objective.
//!
//! `okr.v2.okr.objective.key_result` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ContentBlock, KeyResult, KeyResultIdResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Adds a key result to an objective.
///
/// - `POST /open-apis/okr/v2/objectives/:objective_id/key_results` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/create)
#[lark_api(
    id = "okr.v2.okr.objective.key_result.create",
    method = "POST",
    path = "/open-apis/okr/v2/objectives/:objective_id/key_results",
    token = "tenant|user",
    response = KeyResultIdResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOkrObjectiveKeyResult {
    /// Id of the objective the key result is for.
    pub objective_id: String,
    /// Kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in this call.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// What the key result says, as rich text.
    pub content: Option<ContentBlock>,
    /// When the key result is due.
    pub deadline: Option<String>,
    /// Score of the key result.
    pub score: Option<f64>,
}

/// Lists the key results of an objective, page by page.
///
/// - `GET /open-apis/okr/v2/objectives/:objective_id/key_results` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/list)
#[lark_api(
    id = "okr.v2.okr.objective.key_result.list",
    method = "GET",
    path = "/open-apis/okr/v2/objectives/:objective_id/key_results",
    token = "tenant|user",
    response = ListOkrObjectiveKeyResultResponse,
    paging(items = KeyResult)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOkrObjectiveKeyResult {
    /// Id of the objective whose key results to list.
    pub objective_id: String,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`ListOkrObjectiveKeyResult`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrObjectiveKeyResultResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Key results of this page.
    pub items: Vec<KeyResult>,
}
