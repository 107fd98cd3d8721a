// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Payment activities.
//!
//! `payroll.v1.payment_activity` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Archives a payment activity that has been approved.
///
/// - `POST /open-apis/payroll/v1/payment_activitys/archive` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payment_activity:archive`
/// - Rate limit: 10 a minute
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
    /// Id of the payment activity, from `payroll.v1.payment_activity.list`.
    pub activity_id: String,
}

/// Lists payment activities by pay day and state.
///
/// - `GET /open-apis/payroll/v1/payment_activitys` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payment_activity:read`
/// - Rate limit: 5 a second
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
    /// First pay day to list, included, as `YYYY-MM-dd`.
    pub pay_period_start_date: String,
    /// Last pay day to list, included, as `YYYY-MM-dd`.
    pub pay_period_end_date: String,
    /// How many activities a page has; 1 to 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// States to list: `100` list to confirm, `150` to submit, `200` in approval, `300` rejected, `350` withdrawn, `360`
    /// revoked, `375` approved, `400` archived.
    pub statuses: Option<Vec<i64>>,
}

/// The answer to [`ListPaymentActivity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPaymentActivityResponse {
    /// Payment activities of this page.
    pub payment_activitys: Vec<PaymentActivity>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A calculation of salaries that a payment is based on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CalculationActivity {
    /// Id of the calculation activity the payment is based on.
    pub calculation_activity_id: Option<String>,
    /// Name of the calculation activity, by language.
    pub calculation_activity_names: Vec<I18nContent>,
}

/// A payment activity, in which salaries are paid out.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PaymentActivity {
    /// Id of the payment activity.
    pub activity_id: Option<String>,
    /// Name of the payment activity, by language.
    pub activity_names: Vec<I18nContent>,
    /// Day the salaries are paid.
    pub pay_date: Option<String>,
    /// How many payments it has.
    pub total_number_of_payroll: Option<i64>,
    /// How many calculation activities it is based on.
    pub number_of_calculation_activities: Option<i64>,
    /// Calculation activities it is based on.
    pub calculation_activities: Vec<CalculationActivity>,
    /// State: `100` list to confirm, `150` to submit, `200` in approval, `300` rejected, `350` withdrawn, `360` revoked,
    /// `375` approved, `400` archived.
    pub activity_status: Option<i64>,
}
