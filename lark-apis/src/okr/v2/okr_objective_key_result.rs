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
    pub objective_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub content: Option<ContentBlock>,
    pub deadline: Option<String>,
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
    pub objective_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`ListOkrObjectiveKeyResult`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrObjectiveKeyResultResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<KeyResult>,
}
