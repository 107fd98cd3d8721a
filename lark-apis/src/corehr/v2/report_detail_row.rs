// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Report detail rows.
//!
//! `corehr.v2.report_detail_row` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::workforce_plan_detail_row::WorkforcePlanDetailRow;

/// Deletes rows that a reporting unit filled in for a workforce plan.
///
/// A row may appear only once in a batch. Deleting sets planned and estimated headcount to 0; a row with expected
/// joiners or leavers stays visible.
///
/// - `POST /open-apis/corehr/v2/report_detail_row/batchDelete` with a tenant token, for custom and store apps
/// - Scope: `corehr:workforce_plan_centralized_reporting_project_detail:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/workforce_plan/batchDelete)
#[lark_api(
    id = "corehr.v2.report_detail_row.batch_delete",
    method = "POST",
    path = "/open-apis/corehr/v2/report_detail_row/batchDelete",
    token = "tenant",
    scopes = "corehr:workforce_plan_centralized_reporting_project_detail:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteReportDetailRow {
    /// Rows of a reporting project to save or delete.
    #[lark(body)]
    pub report_detail_req: ReportDetailReq,
}

/// Creates or changes rows that a reporting unit fills in for a workforce plan.
///
/// A row may appear only once in a batch; a row that exists is changed. Rows whose numbers are all 0 are not shown.
///
/// - `POST /open-apis/corehr/v2/report_detail_row/batchSave` with a tenant token, for custom and store apps
/// - Scope: `corehr:workforce_plan_centralized_reporting_project_detail:write`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/workforce_plan/batchSave-2)
#[lark_api(
    id = "corehr.v2.report_detail_row.batch_save",
    method = "POST",
    path = "/open-apis/corehr/v2/report_detail_row/batchSave",
    token = "tenant",
    scopes = "corehr:workforce_plan_centralized_reporting_project_detail:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchSaveReportDetailRow {
    /// Rows of a reporting project to save or delete.
    #[lark(body)]
    pub report_detail_req: ReportDetailReq,
}

/// Rows of a reporting project to save or delete.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReportDetailReq {
    /// Id of the plan, as in the URL of its page in the settings.
    pub workforce_plan_id: String,
    /// Id of the reporting project, `report_id` in the URL of its data page.
    pub centralized_reporting_project_id: String,
    /// Rows of the reporting project, 1 to 5.
    pub items: Vec<WorkforcePlanDetailRow>,
}
