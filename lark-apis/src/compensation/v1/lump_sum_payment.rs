// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Lump sum payments.
//!
//! `compensation.v1.lump_sum_payment` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{CompensationUserIdType, I18n, IssuanceWay};

/// Creates one-time payments to employees, at most 500.
///
/// Some may fail while others work: see `code` of each result, even when the answer as a whole is a success.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_create` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/lump_sum_payment/batch_create)
#[lark_api(
    id = "compensation.v1.lump_sum_payment.batch_create",
    method = "POST",
    path = "/open-apis/compensation/v1/lump_sum_payment/batch_create",
    token = "tenant",
    response = BatchLumpSumPaymentResponse,
    scopes = "corehr:compensation.lump_sum_payment:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateLumpSumPayment {
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// Payments to create; at most 500.
    pub records: Option<Vec<LumpSumPaymentForCreate>>,
}

/// Deletes one-time payments, at most 500; queries no longer show them.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_remove` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/lump_sum_payment/batch_remove)
#[lark_api(
    id = "compensation.v1.lump_sum_payment.batch_remove",
    method = "POST",
    path = "/open-apis/compensation/v1/lump_sum_payment/batch_remove",
    token = "tenant",
    response = BatchLumpSumPaymentResponse,
    scopes = "corehr:compensation.lump_sum_payment:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchRemoveLumpSumPayment {
    /// Ids of the payments to delete, from `compensation.v1.lump_sum_payment.query`; at most 500.
    pub record_ids: Option<Vec<String>>,
    /// Why they are deleted.
    pub reason: Option<String>,
}

/// Corrects one-time payments, at most 500.
///
/// Some may fail while others work: see `code` of each result, even when the answer as a whole is a success.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_update` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/lump_sum_payment/batch_update)
#[lark_api(
    id = "compensation.v1.lump_sum_payment.batch_update",
    method = "POST",
    path = "/open-apis/compensation/v1/lump_sum_payment/batch_update",
    token = "tenant",
    response = BatchLumpSumPaymentResponse,
    scopes = "corehr:compensation.lump_sum_payment:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateLumpSumPayment {
    /// Payments to correct; at most 500.
    pub records: Option<Vec<LumpSumPaymentForUpdate>>,
}

/// Lists one-time payments that meet all of the given conditions.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read`,
///   `corehr:compensation_lump_sum_payment.return_amount_after_tax:read`,
///   `corehr:compensation_lump_sum_payment.return_amount_before_tax:read`,
///   `corehr:compensation_lump_sum_payment_detail.belong_time:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/lump_sum_payment/query)
#[lark_api(
    id = "compensation.v1.lump_sum_payment.query",
    method = "POST",
    path = "/open-apis/compensation/v1/lump_sum_payment/query",
    token = "tenant",
    response = QueryLumpSumPaymentResponse,
    paging(items = LumpSumPayment, list = "records"),
    scopes = "corehr:compensation.lump_sum_payment:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryLumpSumPayment {
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
    /// Lists only employees of these departments, by `people_corehr_department_id`; at most 500.
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

/// The answer to [`QueryLumpSumPayment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryLumpSumPaymentResponse {
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The payments of this page.
    pub records: Vec<LumpSumPayment>,
}

/// Lists the instalments of one-time payments.
///
/// A payment may have several instalments; each names its payment in `record_id`.
/// `compensation.v1.lump_sum_payment.query` answers them too.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/query_detail` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:compensation_lump_sum_payment_detail.belong_time:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/lump_sum_payment/query_detail)
#[doc(alias = "QueryDetailLumpSumPayment")]
#[lark_api(
    id = "compensation.v1.lump_sum_payment.query_detail",
    method = "POST",
    path = "/open-apis/compensation/v1/lump_sum_payment/query_detail",
    token = "tenant",
    response = QueryLumpSumPaymentDetailResponse,
    paging(items = LumpSumPaymentDetail, list = "records"),
    scopes = "corehr:compensation.lump_sum_payment:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryLumpSumPaymentDetail {
    /// How many instalments a page has; 1 to 500.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// Ids of instalments; at most 500.
    pub ids: Option<Vec<String>>,
    /// Ids of the payments that the instalments belong to; at most 500.
    pub record_ids: Option<Vec<String>>,
    /// Ids that your own system gave the payments; at most 500.
    pub record_unique_ids: Option<Vec<String>>,
    /// Lists only instalments paid in these ways.
    /// At most 500 elements.
    pub issuance_ways: Option<Vec<IssuanceWay>>,
    /// Lists only instalments in these states.
    /// At most 500 elements.
    pub issuance_statuses: Option<Vec<IssuanceStatus>>,
    /// Lists only instalments of these employees, in the kind of `user_id_type`; at most 500.
    pub user_ids: Option<Vec<String>>,
    /// Lists only instalments of these pay items, from `compensation.v1.item.list`; at most 500.
    pub item_ids: Option<Vec<String>>,
    /// Lists only instalments paid on or after this day.
    pub issuance_date_gte: Option<String>,
    /// Lists only instalments paid on or before this day.
    pub issuance_date_lte: Option<String>,
    /// Lists only instalments entered at or after this time, in UTC+8: `2023-04-01 12:34:56`.
    pub create_time_gte: Option<String>,
    /// Lists only instalments entered at or before this time, in UTC+8: `2023-04-01 12:34:56`.
    pub create_time_lte: Option<String>,
    /// Lists only instalments changed at or after this time, in UTC+8: `2023-04-01 12:34:56`.
    pub modify_time_gte: Option<String>,
    /// Lists only instalments changed at or before this time, in UTC+8: `2023-04-01 12:34:56`.
    pub modify_time_lte: Option<String>,
    /// Lists only employees with contracts with these companies; at most 500.
    pub company_ids: Option<Vec<String>>,
    /// Lists only employees who work for these companies; at most 500.
    pub service_company_ids: Option<Vec<String>>,
    /// Lists only employees of these departments, by `people_corehr_department_id`; at most 500.
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

/// The answer to [`QueryLumpSumPaymentDetail`].
#[doc(alias = "QueryDetailLumpSumPaymentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryLumpSumPaymentDetailResponse {
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The instalments of this page.
    pub records: Vec<LumpSumPaymentDetail>,
}

/// The answer to [`BatchCreateLumpSumPayment`], [`BatchRemoveLumpSumPayment`] and [`BatchUpdateLumpSumPayment`].
#[doc(alias(
    "BatchCreateLumpSumPaymentResponse",
    "BatchRemoveLumpSumPaymentResponse",
    "BatchUpdateLumpSumPaymentResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchLumpSumPaymentResponse {
    /// Whether each payment was created, and its id.
    pub operate_results: Vec<LumpSumPaymentOperateResult>,
}

/// A one-time payment to an employee, such as a bonus.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LumpSumPayment {
    /// Id of the payment.
    pub id: Option<String>,
    /// Id that your own system gave the payment.
    pub unique_id: Option<String>,
    /// The employee, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Amount of all instalments, as a number in text.
    pub total_amount: Option<String>,
    /// How many months the employee must stay.
    pub binding_period: Option<i64>,
    /// Currency of the payment, by its id in CoreHR.
    pub currency_id: Option<String>,
    /// In how many instalments it is paid.
    pub issuance_frequency: Option<i64>,
    /// Id of the pay item, see `compensation.v1.item.list`.
    pub item_id: Option<String>,
    /// Remarks on the payment.
    pub remark: Option<String>,
    /// How it is paid out, in words.
    pub issuance_detail_text: Option<I18n>,
    /// Where it comes from: an offer, an import, a raise, the open platform and so on.
    /// One of `1` (offer), `2` (import), `3` (promotion), `4` (declaration), `5` (open platform), `6` (referral), `7`
    /// (automation).
    pub apply_source: Option<i64>,
    /// Amount to pay back, before tax; needs the scope
    /// `corehr:compensation_lump_sum_payment.return_amount_before_tax:read`.
    pub return_amount_before_tax: Option<String>,
    /// Amount to pay back, after tax; needs the scope `corehr:compensation_lump_sum_payment.return_amount_after_tax:read`.
    pub return_amount_after_tax: Option<String>,
    /// Whether the employee left before the binding period was over; needs the scope
    /// `corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read`.
    pub binding_period_offboarding_type: Option<BindingPeriodOffboardingType>,
    /// When the payment was entered.
    pub create_time: Option<String>,
    /// When the payment was last changed.
    pub modify_time: Option<String>,
    /// First day of the period it is paid for.
    pub reference_period_start_date: Option<String>,
    /// Last day of the period it is paid for.
    pub reference_period_end_date: Option<String>,
    /// The instalments of the payment.
    pub details: Vec<LumpSumPaymentDetail>,
    /// How many months the employee must stay, with decimals.
    pub binding_period_decimal: Option<String>,
}

/// An instalment of a one-time payment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LumpSumPaymentDetail {
    /// Id of the instalment.
    pub id: Option<String>,
    /// Id of the payment it belongs to.
    pub record_id: Option<String>,
    /// The employee, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Amount of the instalment, as a number in text.
    pub issuance_amount: Option<String>,
    /// Whether it is to be paid.
    pub issuance_status: Option<IssuanceStatus>,
    /// Whether it comes with the salary, in cash or with the year-end bonus.
    pub issuance_way: Option<IssuanceWay>,
    /// Day it is paid on.
    pub issuance_time: Option<String>,
    /// Currency of the instalment, by its id in CoreHR.
    pub currency_id: Option<String>,
    /// Day it was asked to be paid on; needs the scope `corehr:compensation_lump_sum_payment_detail.belong_time:read`.
    pub belong_time: Option<String>,
    /// When the instalment was entered.
    pub create_time: Option<String>,
    /// When the instalment was last changed.
    pub modify_time: Option<String>,
    /// Id of the country or region it is paid in.
    pub issuance_country_region_id: Option<String>,
    /// Id of the pay group it is paid with.
    pub issuance_pay_group_id: Option<String>,
    /// First day of the period the instalment is paid for.
    pub detail_reference_period_start_date: Option<String>,
    /// Last day of the period the instalment is paid for.
    pub detail_reference_period_end_date: Option<String>,
    pub is_not_issued_due_to_offboarding: Option<i64>,
    pub is_not_issued_due_to_offboardings: Option<f64>,
}

/// An instalment of a one-time payment to create.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct LumpSumPaymentDetailForCreate {
    /// Amount in the unit of `currency_id`, as a number in text; at most 255 characters.
    pub issuance_amount: String,
    /// Whether it is to be paid.
    pub issuance_status: IssuanceStatus,
    /// Whether it comes with the salary, in cash or with the year-end bonus.
    pub issuance_way: IssuanceWay,
    /// Day it is paid on, such as `2024-08-01`.
    pub issuance_time: String,
    /// Day it is asked to be paid on, such as `2024-08-01`; not after `issuance_time`.
    pub belong_time: String,
    /// Id of the country or region it is paid in.
    pub issuance_country_region_id: Option<String>,
    /// Id of the pay group it is paid with.
    pub issuance_pay_group_id: Option<String>,
    /// First day of the period the instalment is paid for, within that of the payment; set both days or neither.
    pub detail_reference_period_start_date: Option<String>,
    /// Last day of the period the instalment is paid for, within that of the payment; set both days or neither.
    pub detail_reference_period_end_date: Option<String>,
    pub is_not_issued_due_to_offboarding: Option<i64>,
    /// Number of the instalment, which the result names too.
    pub issuance_index: Option<i64>,
    pub is_not_issued_due_to_offboardings: Option<f64>,
}

/// What an instalment of a one-time payment becomes.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct LumpSumPaymentDetailForUpdate {
    /// Id of the instalment to correct, from `compensation.v1.lump_sum_payment.query`.
    pub id: Option<String>,
    /// Amount in the currency of the payment, as a number in text; at most 255 characters.
    pub issuance_amount: Option<String>,
    /// Whether it is to be paid.
    pub issuance_status: Option<IssuanceStatus>,
    /// Whether it comes with the salary, in cash or with the year-end bonus.
    pub issuance_way: Option<IssuanceWay>,
    /// Day it is paid on, such as `2024-08-01`.
    pub issuance_time: Option<String>,
    /// Day it is asked to be paid on, such as `2024-08-01`; not after `issuance_time`.
    pub belong_time: Option<String>,
    /// Id of the country or region it is paid in.
    pub issuance_country_region_id: Option<String>,
    /// Id of the pay group it is paid with.
    pub issuance_pay_group_id: Option<String>,
    /// First day of the period the instalment is paid for, within that of the payment; set both days or neither.
    pub detail_reference_period_start_date: Option<String>,
    /// Last day of the period the instalment is paid for, within that of the payment; set both days or neither.
    pub detail_reference_period_end_date: Option<String>,
    pub is_not_issued_due_to_offboarding: Option<i64>,
    pub is_not_issued_due_to_offboardings: Option<f64>,
}

/// The id that an instalment of a created or corrected payment has.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LumpSumPaymentDetailOperateResult {
    /// Id of the instalment.
    pub detail_id: Option<String>,
    /// Number of the instalment, as the request gave it.
    pub issuance_index: Option<i64>,
}

/// A one-time payment to create.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct LumpSumPaymentForCreate {
    /// Id of your own for the payment, so that it is not created twice; at most 255 characters.
    pub unique_id: String,
    /// The employee, in the kind of `user_id_type`.
    pub user_id: String,
    /// Amount of all instalments in the unit of `currency_id`, as a number in text.
    pub total_amount: String,
    /// How many months the employee must stay.
    pub binding_period: i64,
    /// Currency of the payment, by its id in CoreHR.
    pub currency_id: String,
    /// In how many instalments it is paid; as many as `details` has.
    pub issuance_frequency: i64,
    /// Id of the pay item, from `compensation.v1.item.list`.
    pub item_id: String,
    /// First day of the period it is paid for, such as `2024-08-01`.
    pub reference_period_start_date: Option<String>,
    /// Last day of the period it is paid for, such as `2024-08-01`.
    pub reference_period_end_date: Option<String>,
    /// The instalments, which add up to `total_amount`.
    pub details: Vec<LumpSumPaymentDetailForCreate>,
    /// Remarks on the payment; at most 3000 characters.
    pub remark: Option<String>,
    /// How many months the employee must stay, with decimals: `12.56`.
    pub binding_period_decimal: Option<String>,
}

/// What a one-time payment becomes.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct LumpSumPaymentForUpdate {
    /// Id of the payment, from `compensation.v1.lump_sum_payment.query`.
    pub id: Option<String>,
    /// Amount of all instalments in the currency of the payment, as a number in text.
    pub total_amount: String,
    /// How many months the employee must stay.
    pub binding_period: Option<i64>,
    /// Currency of the payment, by its id in CoreHR.
    pub currency_id: String,
    /// In how many instalments it is paid; as many as `details` has.
    pub issuance_frequency: i64,
    /// Remarks on the payment; at most 3000 characters.
    pub remark: Option<String>,
    /// First day of the period it is paid for, such as `2024-08-01`.
    pub reference_period_start_date: Option<String>,
    /// Last day of the period it is paid for, such as `2024-08-01`.
    pub reference_period_end_date: Option<String>,
    /// The instalments, which add up to `total_amount`.
    pub details: Vec<LumpSumPaymentDetailForUpdate>,
    /// How many months the employee must stay, with decimals: `12.56`.
    pub binding_period_decimal: Option<String>,
    /// Where the correction comes from; at most 255 characters.
    pub operation_source: Option<String>,
}

/// Whether the request worked for one payment.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LumpSumPaymentOperateResult {
    /// Id of the payment.
    pub id: Option<String>,
    /// Id that your own system gave the payment.
    pub unique_id: Option<String>,
    /// `0` when it worked, otherwise a code of what is wrong.
    /// One of `0` (success), `21270201` (bonus not found), `21270202` (idempotent id conflict), `21270203` (total amount
    /// format), `21270205` (decimal places), `21270206` (details sum differs), `21270207` (details count differs),
    /// `21270208` (issuance count not positive), `21270209` (currency not found), `21270210` (notes too long), `21270211`
    /// (detail amount format), `21270213` (detail payment time format), `21270214` (detail issuance method), `21270215`
    /// (detail payment status), `21270217` (employee not covered), `21270218` (issuance method not covered), `21270219`
    /// (binding period unsupported), `21270220` (paid not changeable), `21270221` (currency fixed by rules), `21270222`
    /// (item not found), `21270223` (employee not found), `21270224` (paid not deletable), `21270225` (multiple awards
    /// forbidden), `21270226` (no data permission), `21270227` (binding period not positive), `21270228` (custom binding
    /// period unsupported), `21270229` (application date too late), `21270230` (application date format), `21270070`
    /// (binding period mismatch), `21270239` (reference period incomplete), `21270240` (reference period reversed),
    /// `21270241` (reference period out of record).
    pub code: Option<i64>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Ids of the instalments.
    pub detail_results: Vec<LumpSumPaymentDetailOperateResult>,
}

/// The values of `binding_period_offboarding_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BindingPeriodOffboardingType {
    /// Nothing is said about it.
    Default,
    /// Left after the binding period.
    No,
    /// Left within the binding period.
    Yes,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `issuance_status`, `issuance_statuses`.
#[doc(alias = "IssuanceStatuses")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IssuanceStatus {
    /// It is not paid.
    NotIssued,
    /// It is to be paid.
    ToBeIssued,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
