// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cycles of an OKR.
//!
//! `okr.v2.okr.cycle` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{Objective, Owner};
use crate::ids::{DepartmentIdType, UserIdType};

/// Lists the OKR cycles of a user.
///
/// - `GET /open-apis/okr/v2/cycles` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/list)
#[lark_api(
    id = "okr.v2.okr.cycle.list",
    method = "GET",
    path = "/open-apis/okr/v2/cycles",
    token = "tenant|user",
    response = ListOkrCycleResponse,
    paging(items = Cycle)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOkrCycle {
    /// User whose cycles to list, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids in the request and the answer.
    pub user_id_type: Option<UserIdType>,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListOkrCycle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrCycleResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Cycles of this page.
    pub items: Vec<Cycle>,
}

/// Sets the order of the objectives of a cycle.
///
/// - `PUT /open-apis/okr/v2/cycles/:cycle_id/objectives_position` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_position)
#[doc(alias = "ObjectivesPositionOkrCycle")]
#[lark_api(
    id = "okr.v2.okr.cycle.objectives_position",
    method = "PUT",
    path = "/open-apis/okr/v2/cycles/:cycle_id/objectives_position",
    token = "tenant|user",
    response = OkrCycleObjectivesResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOkrCycleObjectivesPosition {
    /// Id of the cycle whose objectives to set, from `okr.v2.okr.cycle.list`.
    pub cycle_id: String,
    /// Kind of the user ids in the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Ids of the objectives in their new order.
    pub objective_ids: Vec<String>,
}

/// Sets how much each objective of a cycle counts.
///
/// - `PUT /open-apis/okr/v2/cycles/:cycle_id/objectives_weight` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_weight)
#[doc(alias = "ObjectivesWeightOkrCycle")]
#[lark_api(
    id = "okr.v2.okr.cycle.objectives_weight",
    method = "PUT",
    path = "/open-apis/okr/v2/cycles/:cycle_id/objectives_weight",
    token = "tenant|user",
    response = OkrCycleObjectivesResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOkrCycleObjectivesWeight {
    /// Id of the cycle whose objectives to set, from `okr.v2.okr.cycle.list`.
    pub cycle_id: String,
    /// Kind of the user ids in the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// How much each objective counts.
    pub objective_weights: Vec<ObjectiveWeight>,
}

/// An OKR cycle of an owner, with its times and score.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Cycle {
    /// Id of the cycle, as objectives refer to it.
    pub id: Option<String>,
    /// When the cycle was created.
    pub create_time: Option<String>,
    /// When the cycle was last changed.
    pub update_time: Option<String>,
    pub tenant_cycle_id: Option<String>,
    /// Whose cycle it is.
    pub owner: Option<Owner>,
    /// When the cycle begins.
    pub start_time: Option<String>,
    /// When the cycle ends.
    pub end_time: Option<String>,
    pub cycle_status: Option<i64>,
    /// Score of the whole cycle.
    pub score: Option<f64>,
}

/// How much an objective counts.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ObjectiveWeight {
    /// Id of the objective that counts so much.
    pub objective_id: String,
    /// How much it counts in its cycle.
    pub weight: f64,
}

/// The answer to [`UpdateOkrCycleObjectivesPosition`] and [`UpdateOkrCycleObjectivesWeight`].
#[doc(alias("ObjectivesPositionOkrCycleResponse", "ObjectivesWeightOkrCycleResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrCycleObjectivesResponse {
    /// Objectives of the cycle after the change.
    pub items: Vec<Objective>,
}
