// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Payment activity detail.
//!
//! `payroll.v1.payment_activity_detail` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::PaymentAccountingItem;

/// Lists what each employee is paid in a payment activity.
///
/// To look for certain employees over several activities, use `payroll.v1.payment_detail.query`.
///
/// - `GET /open-apis/payroll/v1/payment_activity_details` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payment_activity_details:read`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/payment_detail/list)
#[lark_api(
    id = "payroll.v1.payment_activity_detail.list",
    method = "GET",
    path = "/open-apis/payroll/v1/payment_activity_details",
    token = "tenant|user",
    response = ListPaymentActivityDetailResponse,
    paging(items = PaymentActivityDetail, list = "payment_activity_details", page = "page_index"),
    scopes = "payroll:payment_activity_details:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListPaymentActivityDetail {
    /// Number of the page, from 1 to 100000.
    pub page_index: i64,
    /// How many employees a page has; 1 to 100.
    pub page_size: i64,
    /// Id of the payment activity, from `payroll.v1.payment_activity.list`.
    pub activity_id: String,
    /// Whether to also return the pieces of pay items whose value changed in the period. Default: `false`.
    pub include_segment_data: Option<bool>,
    /// Ids of the pay items to return, at most 100; if empty, all.
    pub acct_item_ids: Option<Vec<String>>,
}

/// The answer to [`ListPaymentActivityDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPaymentActivityDetailResponse {
    /// What the employees of this page are paid.
    pub payment_activity_details: Vec<PaymentActivityDetail>,
    /// How many employees there are in all.
    pub total: Option<i64>,
}

/// What an employee is paid in a payment activity.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PaymentActivityDetail {
    /// CoreHR employment id of the employee, from `corehr.v2.employee.search` with the kind `people_corehr_id`.
    pub employee_id: Option<String>,
    /// Pay items of the employee.
    pub payment_details: Vec<PaymentAccountingItem>,
}
