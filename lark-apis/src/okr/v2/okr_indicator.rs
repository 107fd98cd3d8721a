// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Indicators of an OKR.
//!
//! `okr.v2.okr.indicator` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Indicator, IndicatorUnit};
use crate::ids::{DepartmentIdType, UserIdType};

/// Changes the given fields of an indicator, such as its current value.
///
/// - `PATCH /open-apis/okr/v2/indicators/:indicator_id` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-indicator/patch)
#[lark_api(
    id = "okr.v2.okr.indicator.patch",
    method = "PATCH",
    path = "/open-apis/okr/v2/indicators/:indicator_id",
    token = "tenant|user",
    response = OkrIndicatorResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchOkrIndicator {
    /// Id of the indicator to change.
    pub indicator_id: String,
    /// Kind of the user ids in the answer.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the request and the answer.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    pub current_value_calculate_type: Option<i64>,
    pub status_calculate_type: Option<i64>,
    /// Value at the beginning.
    pub start_value: Option<f64>,
    /// Value to be reached.
    pub target_value: Option<f64>,
    /// Value at the moment.
    pub current_value: Option<f64>,
    /// Unit of the values.
    pub unit: Option<IndicatorUnit>,
    pub indicator_status: Option<i64>,
}

/// The answer to [`PatchOkrIndicator`],
/// [`ListOkrKeyResultIndicator`](super::okr_key_result_indicator::ListOkrKeyResultIndicator) and
/// [`ListOkrObjectiveIndicator`](super::okr_objective_indicator::ListOkrObjectiveIndicator).
#[doc(alias("ListOkrKeyResultIndicatorResponse", "ListOkrObjectiveIndicatorResponse", "PatchOkrIndicatorResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrIndicatorResponse {
    /// Indicator by which the key result is measured.
    pub indicator: Option<Indicator>,
}
