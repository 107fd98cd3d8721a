// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Objectives of a cycle.
//!
//! `okr.v2.okr.cycle.objective` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ContentBlock, Objective, ObjectiveIdResponse};
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates an objective for a cycle, with its text and deadline.
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
    /// Id of the cycle the objective is for, from `okr.v2.okr.cycle.list`.
    pub cycle_id: String,
    /// Kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in this call.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// What the objective says, as rich text.
    pub content: Option<ContentBlock>,
    /// Notes on the objective, as rich text.
    pub notes: Option<ContentBlock>,
    /// When the objective is due.
    pub deadline: Option<String>,
    /// How much the objective counts in its cycle.
    pub weight: Option<f64>,
    /// Id of the category, from `okr.v2.okr.category.list`.
    pub category_id: Option<String>,
    /// Score of the objective.
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
    /// Id of the cycle whose objectives to list.
    pub cycle_id: String,
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`ListOkrCycleObjective`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrCycleObjectiveResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Objectives of this page.
    pub items: Vec<Objective>,
}
