// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Objectives of an OKR.
//!
//! `okr.v2.okr.objective` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{ContentBlock, KeyResult, Objective, ObjectiveIdResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Deletes an objective from its cycle.
///
/// - `DELETE /open-apis/okr/v2/objectives/:objective_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/delete)
#[lark_api(
    id = "okr.v2.okr.objective.delete",
    method = "DELETE",
    path = "/open-apis/okr/v2/objectives/:objective_id",
    token = "tenant|user",
    response = ObjectiveIdResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteOkrObjective {
    /// Id of the objective to delete.
    pub objective_id: String,
}

/// Fetches the text, notes, score and deadline of an objective.
///
/// - `GET /open-apis/okr/v2/objectives/:objective_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/get)
#[lark_api(
    id = "okr.v2.okr.objective.get",
    method = "GET",
    path = "/open-apis/okr/v2/objectives/:objective_id",
    token = "tenant|user",
    response = OkrObjectiveResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOkrObjective {
    /// Id of the objective the call is about.
    pub objective_id: String,
    /// Kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Sets the order of the key results of an objective.
///
/// - `PUT /open-apis/okr/v2/objectives/:objective_id/key_results_position` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_position)
#[doc(alias = "KeyResultsPositionOkrObjective")]
#[lark_api(
    id = "okr.v2.okr.objective.key_results_position",
    method = "PUT",
    path = "/open-apis/okr/v2/objectives/:objective_id/key_results_position",
    token = "tenant|user",
    response = OkrKeyResultsResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOkrKeyResultsPosition {
    /// Id of the objective the call is about.
    pub objective_id: String,
    /// Kind of the user ids in the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Ids of the key results in their new order.
    pub key_result_ids: Vec<String>,
}

/// Sets how much each key result of an objective counts.
///
/// - `PUT /open-apis/okr/v2/objectives/:objective_id/key_results_weight` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_weight)
#[doc(alias = "KeyResultsWeightOkrObjective")]
#[lark_api(
    id = "okr.v2.okr.objective.key_results_weight",
    method = "PUT",
    path = "/open-apis/okr/v2/objectives/:objective_id/key_results_weight",
    token = "tenant|user",
    response = OkrKeyResultsResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOkrKeyResultsWeight {
    /// Id of the objective the call is about.
    pub objective_id: String,
    /// Kind of the user ids in the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// How much each key result counts.
    pub key_result_weights: Vec<KeyResultWeight>,
}

/// Changes the given fields of an objective, such as its text or score.
///
/// - `PATCH /open-apis/okr/v2/objectives/:objective_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/patch)
#[lark_api(
    id = "okr.v2.okr.objective.patch",
    method = "PATCH",
    path = "/open-apis/okr/v2/objectives/:objective_id",
    token = "tenant|user",
    response = OkrObjectiveResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchOkrObjective {
    /// Id of the objective the call is about.
    pub objective_id: String,
    /// Kind of the user ids in the request and the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// What the objective says, as rich text.
    pub content: Option<ContentBlock>,
    /// Score of the objective.
    pub score: Option<f64>,
    /// Notes on the objective, as rich text.
    pub notes: Option<ContentBlock>,
    /// When the objective is due.
    pub deadline: Option<String>,
    /// Id of the category, from `okr.v2.okr.category.list`.
    pub category_id: Option<String>,
}

/// The answer to [`GetOkrObjective`] and [`PatchOkrObjective`].
#[doc(alias("GetOkrObjectiveResponse", "PatchOkrObjectiveResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrObjectiveResponse {
    /// The objective asked for.
    pub objective: Option<Objective>,
}

/// How much a key result counts.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct KeyResultWeight {
    /// Id of the key result that counts so much.
    pub key_result_id: String,
    /// How much it counts for the objective.
    pub weight: f64,
}

/// The answer to [`UpdateOkrKeyResultsPosition`] and [`UpdateOkrKeyResultsWeight`].
#[doc(alias("KeyResultsPositionOkrObjectiveResponse", "KeyResultsWeightOkrObjectiveResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrKeyResultsResponse {
    /// Key results of the objective after the change.
    pub items: Vec<KeyResult>,
}
