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
    pub user_id: String,
    pub user_id_type: Option<UserIdType>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListOkrCycle`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrCycleResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
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
    pub cycle_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
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
    pub cycle_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub objective_weights: Vec<ObjectiveWeight>,
}

/// An OKR cycle of an owner, with its times and score.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Cycle {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tenant_cycle_id: Option<String>,
    pub owner: Option<Owner>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_status: Option<i64>,
    pub score: Option<f64>,
}

/// How much an objective counts.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ObjectiveWeight {
    pub objective_id: String,
    pub weight: f64,
}

/// The answer to [`UpdateOkrCycleObjectivesPosition`] and [`UpdateOkrCycleObjectivesWeight`].
#[doc(alias("ObjectivesPositionOkrCycleResponse", "ObjectivesWeightOkrCycleResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrCycleObjectivesResponse {
    pub items: Vec<Objective>,
}
