// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Payment activities.
//!
//! `payroll.v1.payment_activity` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// `payroll.v1.payment_activity.archive`.
///
/// - `POST /open-apis/payroll/v1/payment_activitys/archive` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payment_activity:archive`
/// - Rate limit: 10 a minute
/// - Error codes: 2500001, 2500002, 2500003, 2500004, 2500005, 2500006
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/payment_activity/archive)
#[lark_api(
    id = "payroll.v1.payment_activity.archive",
    method = "POST",
    path = "/open-apis/payroll/v1/payment_activitys/archive",
    token = "tenant|user",
    scopes = "payroll:payment_activity:archive",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ArchivePaymentActivity {
    pub activity_id: String,
}

/// `payroll.v1.payment_activity.list`.
///
/// - `GET /open-apis/payroll/v1/payment_activitys` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payment_activity:read`
/// - Rate limit: 5 a second
/// - Error codes: 2500001, 2500002, 2500003
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/payment_activity/list)
#[lark_api(
    id = "payroll.v1.payment_activity.list",
    method = "GET",
    path = "/open-apis/payroll/v1/payment_activitys",
    token = "tenant|user",
    response = ListPaymentActivityResponse,
    paging(items = PaymentActivity, list = "payment_activitys"),
    scopes = "payroll:payment_activity:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPaymentActivity {
    pub pay_period_start_date: String,
    pub pay_period_end_date: String,
    pub page_size: i64,
    pub page_token: Option<String>,
    /// At most 100 elements. One of `100` (roster pending), `150` (submission pending), `200` (in approval), `300`
    /// (rejected), `350` (withdrawn), `360` (revoked), `375` (approved), `400` (archived).
    pub statuses: Option<Vec<i64>>,
}

/// The answer to [`ListPaymentActivity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPaymentActivityResponse {
    pub payment_activitys: Vec<PaymentActivity>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CalculationActivity {
    pub calculation_activity_id: Option<String>,
    pub calculation_activity_names: Vec<I18nContent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PaymentActivity {
    pub activity_id: Option<String>,
    pub activity_names: Vec<I18nContent>,
    pub pay_date: Option<String>,
    pub total_number_of_payroll: Option<i64>,
    pub number_of_calculation_activities: Option<i64>,
    pub calculation_activities: Vec<CalculationActivity>,
    /// One of `100` (roster pending), `150` (submission pending), `200` (in approval), `300` (rejected), `350` (withdrawn),
    /// `360` (revoked), `375` (approved), `400` (archived).
    pub activity_status: Option<i64>,
}
