// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Payment detail.
//!
//! `payroll.v1.payment_detail` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::PaymentAccountingItem;

/// `payroll.v1.payment_detail.query`.
///
/// - `POST /open-apis/payroll/v1/payment_detail/query` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payment_details:read`
/// - Rate limit: 1 a second
/// - Error codes: 2500001, 2500002, 2500003, 2500004, 2500005, 2500006, 2500007, 2500008
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
    pub page_index: i64,
    pub page_size: i64,
    /// At most 100000 elements.
    pub acct_item_ids: Option<Vec<String>>,
    /// At most 100 elements.
    pub employee_ids: Vec<String>,
    pub pay_period_start_date: Option<String>,
    pub pay_period_end_date: Option<String>,
    /// At most 50 elements.
    pub activity_ids: Option<Vec<String>>,
    pub include_segment_data: Option<bool>,
}

/// The answer to [`QueryPaymentDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryPaymentDetailResponse {
    pub payment_details: Vec<PaymentDetail>,
    pub total: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PaymentDetail {
    pub employee_id: Option<String>,
    pub activity_id: Option<String>,
    pub payment_accounting_items: Vec<PaymentAccountingItem>,
}
