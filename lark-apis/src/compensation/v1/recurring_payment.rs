// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Recurring payments.
//!
//! `compensation.v1.recurring_payment` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{CompensationUserIdType, IssuanceWay, PayOffFrequencyType};

/// `compensation.v1.recurring_payment.batch_create`.
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_create` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.recurring_payment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/recurring_payment/batch_create)
#[lark_api(
    id = "compensation.v1.recurring_payment.batch_create",
    method = "POST",
    path = "/open-apis/compensation/v1/recurring_payment/batch_create",
    token = "tenant",
    response = BatchRecurringPaymentResponse,
    scopes = "corehr:compensation.recurring_payment:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateRecurringPayment {
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// At most 500 elements.
    pub records: Option<Vec<RecurringPaymentForCreate>>,
}

/// `compensation.v1.recurring_payment.batch_remove`.
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_remove` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.recurring_payment:delete`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/recurring_payment/batch_remove)
#[lark_api(
    id = "compensation.v1.recurring_payment.batch_remove",
    method = "POST",
    path = "/open-apis/compensation/v1/recurring_payment/batch_remove",
    token = "tenant",
    response = BatchRecurringPaymentResponse,
    scopes = "corehr:compensation.recurring_payment:delete",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchRemoveRecurringPayment {
    /// At most 500 elements.
    pub record_ids: Vec<String>,
    pub reason: Option<String>,
}

/// `compensation.v1.recurring_payment.batch_update`.
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_update` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.recurring_payment:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/recurring_payment/batch_update)
#[lark_api(
    id = "compensation.v1.recurring_payment.batch_update",
    method = "POST",
    path = "/open-apis/compensation/v1/recurring_payment/batch_update",
    token = "tenant",
    response = BatchRecurringPaymentResponse,
    scopes = "corehr:compensation.recurring_payment:update",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateRecurringPayment {
    #[lark(query)]
    pub user_id_type: Option<CompensationUserIdType>,
    /// At most 500 elements.
    pub records: Option<Vec<RecurringPaymentForUpdate>>,
}

/// `compensation.v1.recurring_payment.query`.
///
/// - `POST /open-apis/compensation/v1/recurring_payment/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.recurring_payment:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/recurring_payment/query)
#[lark_api(
    id = "compensation.v1.recurring_payment.query",
    method = "POST",
    path = "/open-apis/compensation/v1/recurring_payment/query",
    token = "tenant",
    response = QueryRecurringPaymentResponse,
    paging(items = RecurringPayment, list = "records"),
    scopes = "corehr:compensation.recurring_payment:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryRecurringPayment {
    /// At most 500 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// At most 500 elements.
    pub ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub unique_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub user_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub item_ids: Option<Vec<String>>,
    pub start_date_gte: Option<String>,
    pub start_date_lte: Option<String>,
    pub end_date_gte: Option<String>,
    pub end_date_lte: Option<String>,
    pub create_time_gte: Option<String>,
    pub create_time_lte: Option<String>,
    pub modify_time_gte: Option<String>,
    pub modify_time_lte: Option<String>,
    /// At most 500 elements.
    pub company_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub service_company_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub department_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub job_family_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub job_level_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub work_location_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub employee_type_ids: Option<Vec<String>>,
    pub onboard_date_gte: Option<String>,
    pub onboard_date_lte: Option<String>,
    pub offboard_date_gte: Option<String>,
    pub offboard_date_lte: Option<String>,
}

/// The answer to [`QueryRecurringPayment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryRecurringPaymentResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub records: Vec<RecurringPayment>,
}

/// The answer to [`BatchCreateRecurringPayment`], [`BatchRemoveRecurringPayment`] and [`BatchUpdateRecurringPayment`].
#[doc(alias(
    "BatchCreateRecurringPaymentResponse",
    "BatchRemoveRecurringPaymentResponse",
    "BatchUpdateRecurringPaymentResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchRecurringPaymentResponse {
    pub operate_results: Vec<RecurringPaymentOperateResult>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecurringPayment {
    pub id: Option<String>,
    pub unique_id: Option<String>,
    pub user_id: Option<String>,
    pub item_id: Option<String>,
    pub issuance_type: Option<IssuanceWay>,
    pub each_amount: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub issuance_period: Option<PayOffFrequencyType>,
    pub currency_id: Option<String>,
    pub remark: Option<String>,
    pub issuance_country_region_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RecurringPaymentForCreate {
    pub unique_id: String,
    pub user_id: String,
    pub item_id: String,
    pub each_amount: String,
    pub start_date: String,
    pub end_date: String,
    pub currency_id: String,
    pub issuance_type: IssuanceWay,
    pub issuance_period: PayOffFrequencyType,
    pub remark: Option<String>,
    pub issuance_country_region_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RecurringPaymentForUpdate {
    pub id: String,
    pub each_amount: String,
    pub start_date: String,
    pub end_date: String,
    pub currency_id: String,
    pub issuance_type: IssuanceWay,
    pub remark: Option<String>,
    pub issuance_country_region_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecurringPaymentOperateResult {
    pub id: Option<String>,
    pub unique_id: Option<String>,
    /// One of `0` (success), `21280001` (amount format), `21280002` (start time format), `21280003` (end time format),
    /// `21270304` (no record permission), `21270305` (item not found), `21270306` (currency not found), `21270307`
    /// (issuance method not found), `21270308` (start after end), `21270309` (employee not covered), `21270310` (issuance
    /// method mismatch), `21270311` (currency mismatch), `21270312` (started not deletable), `21270313` (record not found),
    /// `21270314` (frequency mismatch), `21270315` (periods overlap), `21270316` (country empty), `21270317` (country not
    /// found), `21270318` (amount zero).
    pub code: Option<i64>,
    pub message: Option<String>,
}
