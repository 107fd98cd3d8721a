// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ecosystem background checks.
//!
//! `hire.v1.eco_background_check` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Cancels an ecosystem background check.
///
/// - `POST /open-apis/hire/v1/eco_background_checks/cancel` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002862
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
pub struct CancelEcoBackgroundCheck {
    pub background_check_id: String,
}

/// Updates a progress of an ecosystem background check.
///
/// - `POST /open-apis/hire/v1/eco_background_checks/update_progress` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002858, 1002862
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
pub struct UpdateEcoBackgroundCheckProgress {
    pub background_check_id: String,
    pub stage_id: String,
    pub stage_en_name: Option<String>,
    pub stage_name: String,
    pub stage_time: Text<UnixMillis>,
    pub result: Option<String>,
    pub operator_role: Option<i64>,
    pub report_file_list: Option<Vec<EcoBackgroundCheckReportFile>>,
}

/// Updates a result of an ecosystem background check.
///
/// - `POST /open-apis/hire/v1/eco_background_checks/update_result` with a tenant token, for custom and store apps
/// - Scope: `hire:background_check_order`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002858, 1002862
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
pub struct UpdateEcoBackgroundCheckResult {
    pub background_check_id: String,
    pub result: String,
    pub result_time: Text<UnixMillis>,
    pub operator_role: Option<i64>,
    pub report_file_list: Option<Vec<EcoBackgroundCheckReportFile>>,
}

#[derive(Clone, Default, Model)]
pub struct EcoBackgroundCheckReportFile {
    /// Required in requests.
    pub report_name: Option<String>,
    /// Required in requests.
    pub report_url: Option<String>,
    /// One of `1` (download), `2` (preview).
    pub report_url_type: Option<i64>,
}
