// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem background checks.
//!
//! `hire.v1.eco_background_check` in the platform's terms.

use lark_runtime::{Body, Text, UnixMillis, lark_api};

/// Sets a background check order to terminated, after which neither progress nor result can be changed.
///
/// It is advisable first to set the progress to terminated with `hire.v1.eco_background_check.update_progress`.
///
/// - `POST /open-apis/hire/v1/eco_background_checks/cancel` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check/cancel)
#[lark_api(
    id = "hire.v1.eco_background_check.cancel",
    method = "POST",
    path = "/open-apis/hire/v1/eco_background_checks/cancel",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelEcoBackgroundCheck {
    /// Id of the background check, from the event `hire.eco_background_check.created_v1`.
    pub background_check_id: String,
}

/// Reports the progress of a background check order and its interim report, shown on the card in the application.
///
/// Not possible once the order is completed.
///
/// - `POST /open-apis/hire/v1/eco_background_checks/update_progress` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check/update_progress)
#[doc(alias = "UpdateProgressEcoBackgroundCheck")]
#[lark_api(
    id = "hire.v1.eco_background_check.update_progress",
    method = "POST",
    path = "/open-apis/hire/v1/eco_background_checks/update_progress",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateEcoBackgroundCheckProgress {
    /// Id of the background check, from the event `hire.eco_background_check.created_v1`.
    pub background_check_id: String,
    /// Id of the step, chosen by the caller; used once in an order.
    pub stage_id: String,
    /// English name of the step.
    pub stage_en_name: Option<String>,
    /// Name of the step.
    pub stage_name: String,
    /// When the step was reached; later with every call.
    pub stage_time: Text<UnixMillis>,
    /// Interim result; needs `report_file_list` as well.
    pub result: Option<String>,
    pub operator_role: Option<i64>,
    /// Reports on this step.
    pub report_file_list: Option<Vec<EcoBackgroundCheckReportFile>>,
}

/// Returns the final result and the final report of a background check.
///
/// The order is completed at once, or after an administrator's approval if the tenant approves such reports.
///
/// - `POST /open-apis/hire/v1/eco_background_checks/update_result` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/ecological-docking/eco_background_check/update_result)
#[doc(alias = "UpdateResultEcoBackgroundCheck")]
#[lark_api(
    id = "hire.v1.eco_background_check.update_result",
    method = "POST",
    path = "/open-apis/hire/v1/eco_background_checks/update_result",
    token = "tenant",
    scopes = "hire:background_check_order",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateEcoBackgroundCheckResult {
    /// Id of the background check, from the event `hire.eco_background_check.created_v1`.
    pub background_check_id: String,
    /// Final result of the check.
    pub result: String,
    /// When the result was found.
    pub result_time: Text<UnixMillis>,
    pub operator_role: Option<i64>,
    /// The final reports.
    pub report_file_list: Option<Vec<EcoBackgroundCheckReportFile>>,
}

/// A report of a background check.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EcoBackgroundCheckReportFile {
    /// Title of the report.
    pub report_name: String,
    /// Address of the report: a PDF to download, or a page to view if `report_url_type` is 2.
    pub report_url: String,
    /// Whether the address is for a download or a view. Left out, for a download.
    /// One of `1` (download), `2` (preview).
    pub report_url_type: Option<i64>,
}
