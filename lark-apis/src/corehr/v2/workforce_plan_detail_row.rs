// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workforce plan detail rows.
//!
//! `corehr.v2.workforce_plan_detail_row` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::{DimensionEntity, WorkforcePlanEaiDetail, WorkforcePlanMultiPeriodValue};

/// Deletes several workforce plan detail rows.
///
/// - `POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete` with a tenant token, for custom and store apps
/// - Scope: `corehr:workforce_detail:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/workforce_plan/batchDelete-2)
#[lark_api(
    id = "corehr.v2.workforce_plan_detail_row.batch_delete",
    method = "POST",
    path = "/open-apis/corehr/v2/workforce_plan_detail_row/batchDelete",
    token = "tenant",
    scopes = "corehr:workforce_detail:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteWorkforcePlanDetailRow {
    #[lark(body)]
    pub workforce_plan_detail_req: WorkforcePlanDetailReq,
}

/// Saves several workforce plan detail rows.
///
/// - `POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave` with a tenant token, for custom and store apps
/// - Scope: `corehr:workforce_detail:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/workforce_plan/batchSave)
#[lark_api(
    id = "corehr.v2.workforce_plan_detail_row.batch_save",
    method = "POST",
    path = "/open-apis/corehr/v2/workforce_plan_detail_row/batchSave",
    token = "tenant",
    scopes = "corehr:workforce_detail:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchSaveWorkforcePlanDetailRow {
    #[lark(body)]
    pub workforce_plan_detail_req: WorkforcePlanDetailReq,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WorkforcePlanDetailReq {
    pub workforce_plan_id: String,
    /// At most 5 elements.
    pub items: Vec<WorkforcePlanDetailRow>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WorkforcePlanDetailRow {
    /// At most 20 elements.
    pub dimensions: Vec<DimensionEntity>,
    /// At most 15 elements.
    pub eai_details: Option<Vec<WorkforcePlanEaiDetail>>,
    pub plan_value: Option<String>,
    /// At most 15 elements.
    pub multi_period_values: Option<Vec<WorkforcePlanMultiPeriodValue>>,
}
