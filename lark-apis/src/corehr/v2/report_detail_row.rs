// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Report detail rows.
//!
//! `corehr.v2.report_detail_row` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::workforce_plan_detail_row::WorkforcePlanDetailRow;

/// Deletes several report detail rows.
///
/// - `POST /open-apis/corehr/v2/report_detail_row/batchDelete` with a tenant token, for custom and store apps
/// - Scope: `corehr:workforce_plan_centralized_reporting_project_detail:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160001
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
    #[lark(body)]
    pub report_detail_req: ReportDetailReq,
}

/// Saves several report detail rows.
///
/// - `POST /open-apis/corehr/v2/report_detail_row/batchSave` with a tenant token, for custom and store apps
/// - Scope: `corehr:workforce_plan_centralized_reporting_project_detail:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160001
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
    #[lark(body)]
    pub report_detail_req: ReportDetailReq,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReportDetailReq {
    pub workforce_plan_id: String,
    pub centralized_reporting_project_id: String,
    /// At most 5 elements.
    pub items: Vec<WorkforcePlanDetailRow>,
}
