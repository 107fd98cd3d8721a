// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Recurring payments.
//!
//! `compensation.v1.recurring_payment` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{CompensationUserIdType, IssuanceWay, PayOffFrequencyType};

/// Creates recurring payments to employees, at most 500.
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_create` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.recurring_payment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// Payments to create; at most 500.
    pub records: Option<Vec<RecurringPaymentForCreate>>,
}

/// Deletes recurring payments, at most 500.
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_remove` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.recurring_payment:delete`
/// - Rate limit: 10 a second
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
    /// Ids of the payments to delete, from `compensation.v1.recurring_payment.query`; at most 500.
    pub record_ids: Vec<String>,
    /// Why they are deleted.
    pub reason: Option<String>,
}

/// Corrects recurring payments, at most 500.
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_update` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.recurring_payment:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// The kind of the user ids in this call. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CompensationUserIdType>,
    /// Payments to correct; at most 500.
    pub records: Option<Vec<RecurringPaymentForUpdate>>,
}

/// Lists recurring payments that meet the given conditions.
///
/// - `POST /open-apis/compensation/v1/recurring_payment/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.recurring_payment:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// How many payments a page has; 1 to 500.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// Ids of payments; at most 500.
    pub ids: Option<Vec<String>>,
    /// Ids that your own system gave the payments; at most 500.
    pub unique_ids: Option<Vec<String>>,
    /// Lists only payments to these employees, in the kind of `user_id_type`; at most 500.
    pub user_ids: Option<Vec<String>>,
    /// Lists only payments of these pay items, from `compensation.v1.item.list`; at most 500.
    pub item_ids: Option<Vec<String>>,
    /// Lists only payments that begin on or after this day.
    pub start_date_gte: Option<String>,
    /// Lists only payments that begin on or before this day.
    pub start_date_lte: Option<String>,
    /// Lists only payments that end on or after this day.
    pub end_date_gte: Option<String>,
    /// Lists only payments that end on or before this day.
    pub end_date_lte: Option<String>,
    /// Lists only payments entered at or after this time, in UTC+8: `2023-04-01 12:34:56`.
    pub create_time_gte: Option<String>,
    /// Lists only payments entered at or before this time, in UTC+8: `2023-04-01 12:34:56`.
    pub create_time_lte: Option<String>,
    /// Lists only payments changed at or after this time, in UTC+8: `2023-04-01 12:34:56`.
    pub modify_time_gte: Option<String>,
    /// Lists only payments changed at or before this time, in UTC+8: `2023-04-01 12:34:56`.
    pub modify_time_lte: Option<String>,
    /// Lists only employees with contracts with these companies; at most 500.
    pub company_ids: Option<Vec<String>>,
    /// Lists only employees who work for these companies; at most 500.
    pub service_company_ids: Option<Vec<String>>,
    /// Lists only employees of these departments; at most 500.
    pub department_ids: Option<Vec<String>>,
    /// Lists only employees of these job families; at most 500.
    pub job_family_ids: Option<Vec<String>>,
    /// Lists only employees of these job levels; at most 500.
    pub job_level_ids: Option<Vec<String>>,
    /// Lists only employees at these places of work; at most 500.
    pub work_location_ids: Option<Vec<String>>,
    /// Lists only employees of these types; at most 500.
    pub employee_type_ids: Option<Vec<String>>,
    /// Lists only employees who joined on or after this day.
    pub onboard_date_gte: Option<String>,
    /// Lists only employees who joined on or before this day.
    pub onboard_date_lte: Option<String>,
    /// Lists only employees who left on or after this day.
    pub offboard_date_gte: Option<String>,
    /// Lists only employees who left on or before this day.
    pub offboard_date_lte: Option<String>,
}

/// The answer to [`QueryRecurringPayment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryRecurringPaymentResponse {
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The payments of this page.
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
    /// Whether each payment was created, and its id.
    pub operate_results: Vec<RecurringPaymentOperateResult>,
}

/// A payment that an employee gets again and again.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecurringPayment {
    /// Id of the payment.
    pub id: Option<String>,
    /// Id that your own system gave the payment.
    pub unique_id: Option<String>,
    /// The employee, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Id of the pay item, see `compensation.v1.item.list`.
    pub item_id: Option<String>,
    /// Whether it comes with the salary, in cash, in kind or with the year-end bonus.
    pub issuance_type: Option<IssuanceWay>,
    /// Amount paid each time.
    pub each_amount: Option<String>,
    /// Day from which it is paid.
    pub start_date: Option<String>,
    /// Day until which it is paid.
    pub end_date: Option<String>,
    /// How often it is paid.
    pub issuance_period: Option<PayOffFrequencyType>,
    /// Currency of the payment, by its id in CoreHR.
    pub currency_id: Option<String>,
    /// Remarks on the payment.
    pub remark: Option<String>,
    /// Id of the country or region it is paid in.
    pub issuance_country_region_id: Option<String>,
}

/// A recurring payment to create.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RecurringPaymentForCreate {
    /// Id of your own for the payment; at most 255 characters.
    pub unique_id: String,
    /// The employee, in the kind of `user_id_type`.
    pub user_id: String,
    /// Id of the pay item, from `compensation.v1.item.list`.
    pub item_id: String,
    /// Amount paid each time; not 0.
    pub each_amount: String,
    /// Day from which it is paid, such as `2024-08-01`.
    pub start_date: String,
    /// Day until which it is paid, such as `2025-08-01`; not before `start_date`.
    pub end_date: String,
    /// Currency of the payment, by its id in CoreHR.
    pub currency_id: String,
    /// Whether it comes with the salary, in cash, in kind or with the year-end bonus.
    pub issuance_type: IssuanceWay,
    /// How often it is paid.
    pub issuance_period: PayOffFrequencyType,
    /// Remarks on the payment; at most 3000 characters.
    pub remark: Option<String>,
    /// Id of the country or region it is paid in.
    pub issuance_country_region_id: Option<String>,
}

/// What a recurring payment becomes.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RecurringPaymentForUpdate {
    /// Id of the payment, from `compensation.v1.recurring_payment.query`.
    pub id: String,
    /// Amount paid each time; not 0.
    pub each_amount: String,
    /// Day from which it is paid, such as `2024-10-20`.
    pub start_date: String,
    /// Day until which it is paid, such as `2025-03-20`; not before `start_date`.
    pub end_date: String,
    /// Currency of the payment, by its id in CoreHR.
    pub currency_id: String,
    /// Whether it comes with the salary, in cash, in kind or with the year-end bonus.
    pub issuance_type: IssuanceWay,
    /// Why it is corrected; at most 3000 characters.
    pub remark: Option<String>,
    /// Id of the country or region it is paid in.
    pub issuance_country_region_id: Option<String>,
}

/// Whether the request worked for one payment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecurringPaymentOperateResult {
    /// Id of the payment.
    pub id: Option<String>,
    /// Id that your own system gave the payment.
    pub unique_id: Option<String>,
    /// `0` when it worked, otherwise a code of what is wrong.
    /// One of `0` (success), `21280001` (amount format), `21280002` (start time format), `21280003` (end time format),
    /// `21270304` (no record permission), `21270305` (item not found), `21270306` (currency not found), `21270307`
    /// (issuance method not found), `21270308` (start after end), `21270309` (employee not covered), `21270310` (issuance
    /// method mismatch), `21270311` (currency mismatch), `21270312` (started not deletable), `21270313` (record not found),
    /// `21270314` (frequency mismatch), `21270315` (periods overlap), `21270316` (country empty), `21270317` (country not
    /// found), `21270318` (amount zero).
    pub code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
}
