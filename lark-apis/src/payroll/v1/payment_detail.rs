// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Payment detail.
//!
//! `payroll.v1.payment_detail` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::PaymentAccountingItem;

/// Lists what certain employees are paid, over payment activities or a span of pay days.
///
/// Employees are required, and either activities or the span of pay days. A call looks through at most 50 activities.
/// For everybody in one activity, use `payroll.v1.payment_activity_detail.list`.
///
/// - `POST /open-apis/payroll/v1/payment_detail/query` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payment_details:read`
/// - Rate limit: 1 a second
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/payment_detail/query)
#[lark_api(
    id = "payroll.v1.payment_detail.query",
    method = "POST",
    path = "/open-apis/payroll/v1/payment_detail/query",
    token = "tenant|user",
    response = QueryPaymentDetailResponse,
    paging(items = PaymentDetail, list = "payment_details", page = "page_index"),
    scopes = "payroll:payment_details:read",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryPaymentDetail {
    /// Number of the page, from 1 to 100000.
    pub page_index: i64,
    /// How many payments a page has; 1 to 100.
    pub page_size: i64,
    /// Ids of the pay items to return; if empty, all.
    /// At most 100000 elements.
    pub acct_item_ids: Option<Vec<String>>,
    /// CoreHR employment ids of 1 to 100 employees; required.
    pub employee_ids: Vec<String>,
    /// First pay day, included, as `YYYY-MM-dd`; not needed with `activity_ids`.
    pub pay_period_start_date: Option<String>,
    /// Last pay day, included, as `YYYY-MM-dd`; at most 12 months after the first.
    pub pay_period_end_date: Option<String>,
    /// Ids of at most 50 payment activities; not needed with the span of pay days.
    pub activity_ids: Option<Vec<String>>,
    /// Whether to also return the pieces of pay items whose value changed in the period. Default: `false`.
    pub include_segment_data: Option<bool>,
}

/// The answer to [`QueryPaymentDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryPaymentDetailResponse {
    /// Payments of this page.
    pub payment_details: Vec<PaymentDetail>,
    /// How many payments there are in all.
    pub total: Option<i64>,
}

/// What an employee is paid, and in which activity.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PaymentDetail {
    /// CoreHR employment id of the employee, from `corehr.v2.employee.search` with the kind `people_corehr_id`.
    pub employee_id: Option<String>,
    /// Id of the payment activity the payment belongs to.
    pub activity_id: Option<String>,
    /// Pay items of the employee.
    pub payment_accounting_items: Vec<PaymentAccountingItem>,
}
