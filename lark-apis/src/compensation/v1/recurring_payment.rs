// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Recurring payments.
//!
//! `compensation.v1.recurring_payment` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::CompensationUserIdType;

/// Creates several recurring payments.
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
    response = BatchCreateRecurringPaymentResponse,
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

/// The answer to [`BatchCreateRecurringPayment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateRecurringPaymentResponse {
    pub operate_results: Vec<RecurringPaymentOperateResult>,
}

/// Removes several recurring payments.
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
    response = BatchRemoveRecurringPaymentResponse,
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

/// The answer to [`BatchRemoveRecurringPayment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchRemoveRecurringPaymentResponse {
    pub operate_results: Vec<RecurringPaymentOperateResult>,
}

/// Updates several recurring payments.
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
    response = BatchUpdateRecurringPaymentResponse,
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

/// The answer to [`BatchUpdateRecurringPayment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateRecurringPaymentResponse {
    pub operate_results: Vec<RecurringPaymentOperateResult>,
}

/// Queries recurring payments.
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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecurringPayment {
    pub id: Option<String>,
    pub unique_id: Option<String>,
    pub user_id: Option<String>,
    pub item_id: Option<String>,
    pub issuance_type: Option<IssuanceType>,
    pub each_amount: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub issuance_period: Option<IssuancePeriod>,
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
    pub issuance_type: IssuanceType,
    pub issuance_period: IssuancePeriod,
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
    pub issuance_type: IssuanceType,
    pub remark: Option<String>,
    pub issuance_country_region_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecurringPaymentOperateResult {
    pub id: Option<String>,
    pub unique_id: Option<String>,
    pub code: Option<i64>,
    pub message: Option<String>,
}

/// The values of `issuance_period`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IssuancePeriod {
    Bimonthly,
    Biweekly,
    Day,
    HalfYear,
    Hour,
    Month,
    Quarterly,
    Week,
    Year,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `issuance_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IssuanceType {
    WithCash,
    WithPhysicalDistribution,
    WithSalary,
    WithYearEndBonus,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
