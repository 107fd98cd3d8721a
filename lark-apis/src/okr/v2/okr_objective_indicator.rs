// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Indicators of an objective.
//!
//! `okr.v2.okr.objective.indicator` in the platform's terms.

use lark_runtime::lark_api;

use super::okr_indicator::OkrIndicatorResponse;
use crate::ids::{DepartmentIdType, UserIdType};

/// Lists the indicators by which an objective is measured.
///
/// - `GET /open-apis/okr/v2/objectives/:objective_id/indicators` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-indicator/list)
#[lark_api(
    id = "okr.v2.okr.objective.indicator.list",
    method = "GET",
    path = "/open-apis/okr/v2/objectives/:objective_id/indicators",
    token = "tenant|user",
    response = OkrIndicatorResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOkrObjectiveIndicator {
    /// Id of the objective the call is about.
    pub objective_id: String,
    /// Kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer.
    pub department_id_type: Option<DepartmentIdType>,
}
