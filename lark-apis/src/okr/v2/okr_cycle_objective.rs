// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Objectives of a cycle.
//!
//! `okr.v2.okr.cycle.objective` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ContentBlock, Objective, ObjectiveIdResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates an objective in an OKR cycle.
///
/// - `POST /open-apis/okr/v2/cycles/:cycle_id/objectives` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle-objective/create)
#[lark_api(
    id = "okr.v2.okr.cycle.objective.create",
    method = "POST",
    path = "/open-apis/okr/v2/cycles/:cycle_id/objectives",
    token = "tenant|user",
    response = ObjectiveIdResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOkrCycleObjective {
    pub cycle_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub content: Option<ContentBlock>,
    pub notes: Option<ContentBlock>,
    pub deadline: Option<String>,
    pub weight: Option<f64>,
    pub category_id: Option<String>,
    pub score: Option<f64>,
}

/// Lists the objectives of an OKR cycle, page by page.
///
/// - `GET /open-apis/okr/v2/cycles/:cycle_id/objectives` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle-objective/list)
#[lark_api(
    id = "okr.v2.okr.cycle.objective.list",
    method = "GET",
    path = "/open-apis/okr/v2/cycles/:cycle_id/objectives",
    token = "tenant|user",
    response = ListOkrCycleObjectiveResponse,
    paging(items = Objective)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOkrCycleObjective {
    pub cycle_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`ListOkrCycleObjective`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrCycleObjectiveResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Objective>,
}
