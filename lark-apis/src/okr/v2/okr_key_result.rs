// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Key results of an OKR.
//!
//! `okr.v2.okr.key_result` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ContentBlock, KeyResult, KeyResultIdResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Deletes a key result of an objective.
///
/// - `DELETE /open-apis/okr/v2/key_results/:key_result_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/delete)
#[lark_api(
    id = "okr.v2.okr.key_result.delete",
    method = "DELETE",
    path = "/open-apis/okr/v2/key_results/:key_result_id",
    token = "tenant|user",
    response = KeyResultIdResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteOkrKeyResult {
    /// Id of the key result to delete.
    pub key_result_id: String,
}

/// Fetches the text, score and deadline of a key result.
///
/// - `GET /open-apis/okr/v2/key_results/:key_result_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/get)
#[lark_api(
    id = "okr.v2.okr.key_result.get",
    method = "GET",
    path = "/open-apis/okr/v2/key_results/:key_result_id",
    token = "tenant|user",
    response = OkrKeyResultResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOkrKeyResult {
    /// Id of the key result the call is about.
    pub key_result_id: String,
    /// Kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Changes the text, score or deadline of a key result.
///
/// - `PATCH /open-apis/okr/v2/key_results/:key_result_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/patch)
#[lark_api(
    id = "okr.v2.okr.key_result.patch",
    method = "PATCH",
    path = "/open-apis/okr/v2/key_results/:key_result_id",
    token = "tenant|user",
    response = OkrKeyResultResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchOkrKeyResult {
    /// Id of the key result the call is about.
    pub key_result_id: String,
    /// Kind of the user ids in the request and the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// What the key result says, as rich text.
    pub content: Option<ContentBlock>,
    /// Score of the key result.
    pub score: Option<f64>,
    /// When the key result is due.
    pub deadline: Option<String>,
}

/// The answer to [`GetOkrKeyResult`] and [`PatchOkrKeyResult`].
#[doc(alias("GetOkrKeyResultResponse", "PatchOkrKeyResultResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrKeyResultResponse {
    /// The key result asked for.
    pub key_result: Option<KeyResult>,
}
