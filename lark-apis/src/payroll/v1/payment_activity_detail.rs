// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Payment activity detail.
//!
//! `payroll.v1.payment_activity_detail` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::PaymentAccountingItem;

/// `payroll.v1.payment_activity_detail.list`.
///
/// - `GET /open-apis/payroll/v1/payment_activity_details` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:payment_activity_details:read`
/// - Rate limit: 5 a second
/// - Error codes: 2500001, 2500002, 2500003, 2500004
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
    pub page_index: i64,
    /// At most 100 per page.
    pub page_size: i64,
    pub activity_id: String,
    pub include_segment_data: Option<bool>,
    /// At most 100 elements.
    pub acct_item_ids: Option<Vec<String>>,
}

/// The answer to [`ListPaymentActivityDetail`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListPaymentActivityDetailResponse {
    pub payment_activity_details: Vec<PaymentActivityDetail>,
    pub total: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PaymentActivityDetail {
    pub employee_id: Option<String>,
    pub payment_details: Vec<PaymentAccountingItem>,
}
