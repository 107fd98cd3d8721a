// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workforce plan detail rows.
//!
//! `corehr.v2.workforce_plan_detail_row` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::{DimensionEntity, WorkforcePlanEaiDetail, WorkforcePlanMultiPeriodValue};

/// Deletes rows of a workforce plan's details, up to the batch limit.
///
/// A row may appear only once in a batch. Deleting sets planned and estimated headcount to 0; a row with expected
/// joiners or leavers stays visible.
///
/// - `POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete` with a tenant token, for custom and store apps
/// - Scope: `corehr:workforce_detail:write`
/// - Rate limit: 5 a second
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
    /// Rows of a workforce plan to save or delete.
    #[lark(body)]
    pub workforce_plan_detail_req: WorkforcePlanDetailReq,
}

/// Creates or changes detail rows of a workforce plan.
///
/// A row may appear only once in a batch; a row that exists is changed. Rows whose numbers are all 0 are not shown.
///
/// - `POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave` with a tenant token, for custom and store apps
/// - Scope: `corehr:workforce_detail:write`
/// - Rate limit: 5 a second
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
    /// Rows of a workforce plan to save or delete.
    #[lark(body)]
    pub workforce_plan_detail_req: WorkforcePlanDetailReq,
}

/// Rows of a workforce plan to save or delete.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WorkforcePlanDetailReq {
    /// Id of the plan, as in the URL of its page in the settings.
    pub workforce_plan_id: String,
    /// Rows of the workforce plan, 1 to 5.
    pub items: Vec<WorkforcePlanDetailRow>,
}

/// A row of a workforce plan to save or delete.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct WorkforcePlanDetailRow {
    /// Dimensions of the row, exactly those the plan was set up with, except those matched automatically. 1 to 20.
    pub dimensions: Vec<DimensionEntity>,
    /// Estimated headcount, at most 15 dates; only if the plan allows it and its span is set by dates. Ignored when
    /// deleting.
    pub eai_details: Option<Vec<WorkforcePlanEaiDetail>>,
    /// Planned headcount, with as many decimals as the plan has; only if the plan's span is set by dates. Ignored when
    /// deleting.
    pub plan_value: Option<String>,
    /// Headcount by natural period, at most 15; for plans set up by periods.
    pub multi_period_values: Option<Vec<WorkforcePlanMultiPeriodValue>>,
}
