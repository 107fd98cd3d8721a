// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Lump sum payments.
//!
//! `compensation.v1.lump_sum_payment` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{CompensationUserIdType, I18n, IssuanceWay};

/// `compensation.v1.lump_sum_payment.batch_create`.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_create` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
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
    #[lark(query)]
    pub user_id_type: CompensationUserIdType,
    /// At most 500 elements.
    pub records: Option<Vec<LumpSumPaymentForCreate>>,
}

/// `compensation.v1.lump_sum_payment.batch_remove`.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_remove` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:write`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
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
    /// At most 500 elements.
    pub record_ids: Option<Vec<String>>,
    pub reason: Option<String>,
}

/// `compensation.v1.lump_sum_payment.batch_update`.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_update` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:write`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
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
    /// At most 500 elements.
    pub records: Option<Vec<LumpSumPaymentForUpdate>>,
}

/// `compensation.v1.lump_sum_payment.query`.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/query` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read`,
///   `corehr:compensation_lump_sum_payment.return_amount_after_tax:read`,
///   `corehr:compensation_lump_sum_payment.return_amount_before_tax:read`,
///   `corehr:compensation_lump_sum_payment_detail.belong_time:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
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

/// The answer to [`QueryLumpSumPayment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryLumpSumPaymentResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub records: Vec<LumpSumPayment>,
}

/// `compensation.v1.lump_sum_payment.query_detail`.
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/query_detail` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation.lump_sum_payment:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `corehr:compensation_lump_sum_payment_detail.belong_time:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002
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
    pub record_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub record_unique_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub issuance_ways: Option<Vec<IssuanceWay>>,
    /// At most 500 elements.
    pub issuance_statuses: Option<Vec<IssuanceStatus>>,
    /// At most 500 elements.
    pub user_ids: Option<Vec<String>>,
    /// At most 500 elements.
    pub item_ids: Option<Vec<String>>,
    pub issuance_date_gte: Option<String>,
    pub issuance_date_lte: Option<String>,
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

/// The answer to [`QueryLumpSumPaymentDetail`].
#[doc(alias = "QueryDetailLumpSumPaymentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryLumpSumPaymentDetailResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
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
    pub operate_results: Vec<LumpSumPaymentOperateResult>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LumpSumPayment {
    pub id: Option<String>,
    pub unique_id: Option<String>,
    pub user_id: Option<String>,
    pub total_amount: Option<String>,
    pub binding_period: Option<i64>,
    pub currency_id: Option<String>,
    pub issuance_frequency: Option<i64>,
    pub item_id: Option<String>,
    pub remark: Option<String>,
    pub issuance_detail_text: Option<I18n>,
    /// One of `1` (offer), `2` (import), `3` (promotion), `4` (declaration), `5` (open platform), `6` (referral), `7`
    /// (automation).
    pub apply_source: Option<i64>,
    pub return_amount_before_tax: Option<String>,
    pub return_amount_after_tax: Option<String>,
    pub binding_period_offboarding_type: Option<BindingPeriodOffboardingType>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub reference_period_start_date: Option<String>,
    pub reference_period_end_date: Option<String>,
    pub details: Vec<LumpSumPaymentDetail>,
    pub binding_period_decimal: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LumpSumPaymentDetail {
    pub id: Option<String>,
    pub record_id: Option<String>,
    pub user_id: Option<String>,
    pub issuance_amount: Option<String>,
    pub issuance_status: Option<IssuanceStatus>,
    pub issuance_way: Option<IssuanceWay>,
    pub issuance_time: Option<String>,
    pub currency_id: Option<String>,
    pub belong_time: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub issuance_country_region_id: Option<String>,
    pub issuance_pay_group_id: Option<String>,
    pub detail_reference_period_start_date: Option<String>,
    pub detail_reference_period_end_date: Option<String>,
    pub is_not_issued_due_to_offboarding: Option<i64>,
    pub is_not_issued_due_to_offboardings: Option<f64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct LumpSumPaymentDetailForCreate {
    pub issuance_amount: String,
    pub issuance_status: IssuanceStatus,
    pub issuance_way: IssuanceWay,
    pub issuance_time: String,
    pub belong_time: String,
    pub issuance_country_region_id: Option<String>,
    pub issuance_pay_group_id: Option<String>,
    pub detail_reference_period_start_date: Option<String>,
    pub detail_reference_period_end_date: Option<String>,
    pub is_not_issued_due_to_offboarding: Option<i64>,
    pub issuance_index: Option<i64>,
    pub is_not_issued_due_to_offboardings: Option<f64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct LumpSumPaymentDetailForUpdate {
    pub id: Option<String>,
    pub issuance_amount: Option<String>,
    pub issuance_status: Option<IssuanceStatus>,
    pub issuance_way: Option<IssuanceWay>,
    pub issuance_time: Option<String>,
    pub belong_time: Option<String>,
    pub issuance_country_region_id: Option<String>,
    pub issuance_pay_group_id: Option<String>,
    pub detail_reference_period_start_date: Option<String>,
    pub detail_reference_period_end_date: Option<String>,
    pub is_not_issued_due_to_offboarding: Option<i64>,
    pub is_not_issued_due_to_offboardings: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LumpSumPaymentDetailOperateResult {
    pub detail_id: Option<String>,
    pub issuance_index: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct LumpSumPaymentForCreate {
    pub unique_id: String,
    pub user_id: String,
    pub total_amount: String,
    pub binding_period: i64,
    pub currency_id: String,
    pub issuance_frequency: i64,
    pub item_id: String,
    pub reference_period_start_date: Option<String>,
    pub reference_period_end_date: Option<String>,
    pub details: Vec<LumpSumPaymentDetailForCreate>,
    pub remark: Option<String>,
    pub binding_period_decimal: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct LumpSumPaymentForUpdate {
    pub id: Option<String>,
    pub total_amount: String,
    pub binding_period: Option<i64>,
    pub currency_id: String,
    pub issuance_frequency: i64,
    pub remark: Option<String>,
    pub reference_period_start_date: Option<String>,
    pub reference_period_end_date: Option<String>,
    pub details: Vec<LumpSumPaymentDetailForUpdate>,
    pub binding_period_decimal: Option<String>,
    pub operation_source: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LumpSumPaymentOperateResult {
    pub id: Option<String>,
    pub unique_id: Option<String>,
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
    pub message: Option<String>,
    pub detail_results: Vec<LumpSumPaymentDetailOperateResult>,
}

/// The values of `binding_period_offboarding_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BindingPeriodOffboardingType {
    Default,
    No,
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
    NotIssued,
    ToBeIssued,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
