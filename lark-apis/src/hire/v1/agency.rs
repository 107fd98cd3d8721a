// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agencies.
//!
//! `hire.v1.agency` in the platform's terms.

use lark_runtime::{Body, Model, Text, UnixMillis, lark_api};

use super::models::{HireUserIdType, I18n};
use crate::ids::UserIdType;

/// Searches the headhunting suppliers by their ids, a keyword or filters.
///
/// Suppliers who are still being invited cannot be found.
///
/// - `POST /open-apis/hire/v1/agencies/batch_query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`, `hire:agency.email:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/agency/batch_query)
#[lark_api(
    id = "hire.v1.agency.batch_query",
    method = "POST",
    path = "/open-apis/hire/v1/agencies/batch_query",
    token = "tenant",
    response = BatchQueryAgencyResponse,
    paging(items = AgencySupplier),
    scopes = "hire:agency:readonly|hire:agency",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchQueryAgency {
    /// Kind of the user ids of this call; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 20. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Suppliers to fetch; if given, all other conditions are ignored. At most 20.
    pub agency_supplier_id_list: Option<Vec<String>>,
    /// Name or mail address to search for.
    pub keyword: Option<String>,
    /// Filters; each key may appear once.
    pub filter_list: Option<Vec<CommonFilter>>,
}

/// The answer to [`BatchQueryAgency`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryAgencyResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The suppliers on this page.
    pub items: Vec<AgencySupplier>,
}

/// Fetches a headhunting supplier the tenant works with: id, name, contact and more.
///
/// - `GET /open-apis/hire/v1/agencies/:agency_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/agency/get)
#[lark_api(
    id = "hire.v1.agency.get",
    method = "GET",
    path = "/open-apis/hire/v1/agencies/:agency_id",
    token = "tenant",
    response = GetAgencyResponse,
    scopes = "hire:agency:readonly|hire:agency",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAgency {
    /// Id of the headhunting supplier.
    pub agency_id: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetAgency`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgencyResponse {
    /// The supplier that was asked for.
    pub agency: Option<Agency>,
}

/// Lists the headhunters who work for a supplier.
///
/// - `POST /open-apis/hire/v1/agencies/get_agency_account` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:agency_account`, `hire:agency_account:readonly`
/// - Scopes that unlock single fields of the answer: `hire:agency.email:readonly`, `hire:agency.mobile:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/agency/get_agency_account)
#[doc(alias = "GetAgencyAccountAgency")]
#[lark_api(
    id = "hire.v1.agency.get_agency_account",
    method = "POST",
    path = "/open-apis/hire/v1/agencies/get_agency_account",
    token = "tenant",
    response = GetAgencyAccountResponse,
    paging(items = AgencyAccount),
    scopes = "hire:agency_account|hire:agency_account:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAgencyAccount {
    /// Kind of the user ids in the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 20. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// The supplier whose headhunters are listed, from `hire.v1.agency.batch_query`.
    pub supplier_id: String,
    /// Only headhunters in this state.
    /// One of `0` (normal), `1` (disabled), `2` (disabled by supplier).
    pub status: Option<i64>,
    /// Only administrators, or only consultants.
    /// One of `0` (admin), `1` (consultant).
    pub role: Option<i64>,
}

/// The answer to [`GetAgencyAccount`].
#[doc(alias = "GetAgencyAccountAgencyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAgencyAccountResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// The headhunters on this page.
    pub items: Vec<AgencyAccount>,
}

/// Blocks a headhunter, or lifts the block.
///
/// A blocked headhunter can neither recommend candidates nor be given jobs.
///
/// - `POST /open-apis/hire/v1/agencies/operate_agency_account` with a tenant token, for custom apps only
/// - Scope: `hire:agency_account`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/agency/operate_agency_account)
#[doc(alias = "OperateAgencyAccountAgency")]
#[lark_api(
    id = "hire.v1.agency.operate_agency_account",
    method = "POST",
    path = "/open-apis/hire/v1/agencies/operate_agency_account",
    token = "tenant",
    scopes = "hire:agency_account",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OperateAgencyAccount {
    /// Whether to block the headhunter or to lift the block.
    /// One of `1` (disable), `2` (enable).
    pub option: i64,
    /// Id of the headhunter, from `hire.v1.agency.get_agency_account`.
    pub id: String,
    /// Why the headhunter is blocked; required when blocking.
    pub reason: Option<String>,
}

/// Sets the period in which a talent counts as brought by a headhunter.
///
/// Meant for rules of protection that the ones built into Feishu Hire do not cover.
///
/// - `POST /open-apis/hire/v1/agencies/protect` with a tenant token, for custom apps only
/// - Scope: `hire:agency`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/agency/protect)
#[lark_api(
    id = "hire.v1.agency.protect",
    method = "POST",
    path = "/open-apis/hire/v1/agencies/protect",
    token = "tenant",
    scopes = "hire:agency",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProtectAgency {
    /// Kind of the user ids in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    /// The talent to protect, from `hire.v1.talent.batch_get_id` or `hire.v1.talent.list`.
    pub talent_id: String,
    /// Id of the headhunting supplier.
    pub supplier_id: String,
    /// The consultant, in the kind of `user_id_type`.
    pub consultant_id: String,
    /// When the protection begins.
    pub protect_create_time: UnixMillis,
    /// When the protection ends.
    pub protect_expire_time: UnixMillis,
    /// Words of recommendation.
    pub comment: Option<String>,
    /// What the talent earns now.
    pub current_salary: Option<String>,
    /// What the talent wants to earn.
    pub expected_salary: Option<String>,
}

/// Looks up the headhunter protection periods of a talent: when they run, which supplier and which consultant.
///
/// For a talent who was hired, the period that held at that time is returned too.
///
/// - `POST /open-apis/hire/v1/agencies/protection_period/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/hire-v1/get-candidates/agency/protect_search)
#[doc(alias = "ProtectSearchAgency")]
#[lark_api(
    id = "hire.v1.agency.protect_search",
    method = "POST",
    path = "/open-apis/hire/v1/agencies/protection_period/search",
    token = "tenant",
    response = SearchAgencyProtectionResponse,
    scopes = "hire:agency:readonly|hire:agency",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchAgencyProtection {
    /// The talent to look up, from `hire.v1.talent.batch_get_id` or `hire.v1.talent.list`.
    pub talent_id: String,
}

/// The answer to [`SearchAgencyProtection`].
#[doc(alias = "ProtectSearchAgencyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchAgencyProtectionResponse {
    /// Whether the talent has joined.
    pub is_onboarded: Option<bool>,
    /// Whether the talent joined while protected.
    pub onboarded_in_protection: Option<bool>,
    /// The protection that held when the talent joined; only if both are `true`.
    pub onboarded_protection: Option<AgencyProtection>,
    /// All protections of the talent; empty if there are none.
    pub protection_list: Vec<AgencyProtection>,
}

/// Finds the headhunting suppliers the tenant works with by their name.
///
/// - `GET /open-apis/hire/v1/agencies/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/agency/query)
#[lark_api(
    id = "hire.v1.agency.query",
    method = "GET",
    path = "/open-apis/hire/v1/agencies/query",
    token = "tenant",
    response = QueryAgencyResponse,
    scopes = "hire:agency:readonly|hire:agency",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryAgency {
    /// Name of the supplier; must match exactly, upper and lower case included.
    pub name: String,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`QueryAgency`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryAgencyResponse {
    /// The suppliers with that name.
    pub items: Vec<Agency>,
}

/// A headhunting supplier.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Agency {
    /// Id of the supplier.
    pub id: Option<String>,
    /// Company name of the supplier.
    pub name: Option<String>,
    /// Contact person at the supplier, in the kind of `user_id_type`.
    pub contactor_id: Option<String>,
    /// Name of the contact person, by language.
    pub contactor_name: Option<I18n>,
}

/// A headhunter who works for a supplier.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencyAccount {
    /// Id of the headhunter.
    pub id: Option<String>,
    /// Why the headhunter was blocked; only if `status` is 1.
    pub reason: Option<String>,
    /// When the headhunter was added.
    pub create_time: Option<Text<UnixMillis>>,
    /// Whether the headhunter may work, was blocked, or was switched off by the supplier.
    /// One of `0` (normal), `1` (disabled), `2` (disabled by supplier).
    pub status: Option<i64>,
    /// Who the headhunter is.
    pub user_info: Option<AgencyAccountUser>,
    /// Whether the headhunter is an administrator or a consultant of the supplier.
    /// One of `0` (admin), `1` (consultant).
    pub role: Option<i64>,
}

/// The person behind a headhunter's account.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencyAccountUser {
    /// The headhunter, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Name of the headhunter, by language.
    pub name: Option<I18n>,
    /// Mail address of the headhunter; shown with the scope `hire:agency.email:readonly`.
    pub email: Option<String>,
    /// Mobile number of the headhunter; shown with the scope `hire:agency.mobile:readonly`.
    pub mobile: Option<String>,
}

/// A period in which a talent counts as brought by a headhunter.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencyProtection {
    /// Whether the talent as a whole or for one job is protected.
    /// One of `1` (talent), `2` (job).
    pub protection_type: Option<i64>,
    /// The protected application; only if the protection is for one job.
    pub application_id: Option<String>,
    /// When the protection begins.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the protection ends.
    pub expire_time: Option<Text<UnixMillis>>,
    /// Id of the supplier, see `hire.v1.agency.get`.
    pub agency_supplier_id: Option<String>,
    /// Name of the supplier, by language.
    pub agency_supplier_name: Option<I18n>,
    /// The consultant; a user of the supplier's tenant, so not to be looked up in the caller's.
    pub agency_supplier_user_id: Option<String>,
    /// Name of the consultant, by language.
    pub agency_supplier_user_name: Option<I18n>,
}

/// A headhunting supplier with the terms of the cooperation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencySupplier {
    /// Id of the supplier.
    pub id: Option<String>,
    /// Company name of the supplier.
    pub name: Option<String>,
    /// Labels the supplier carries.
    pub label_list: Vec<AgencySupplierLabel>,
    /// Administrators of the supplier.
    pub admin_list: Vec<AgencySupplierAdmin>,
    /// How long a recommended candidate stays protected: a hire in that time costs the fee, and other suppliers cannot
    /// recommend the candidate.
    pub agency_protect_time: Option<AgencySupplierProtectTime>,
    /// When the cooperation was recorded.
    pub cooperation_create_time: Option<Text<UnixMillis>>,
    /// When the cooperation begins.
    pub cooperation_start_time: Option<Text<UnixMillis>>,
    /// When the cooperation ends.
    pub cooperation_end_time: Option<Text<UnixMillis>>,
    /// How far the cooperation is: regular, on trial, ended or invited.
    /// One of `1` (cooperating), `2` (trial), `3` (ended), `4` (invited).
    pub cooperation_status: Option<i64>,
    /// Mail address of the supplier.
    pub invite_email: Option<String>,
    /// Whether the supplier works in mainland China or elsewhere.
    /// One of `1` (chinese mainland), `2` (elsewhere).
    pub supplier_area: Option<i64>,
    /// How long the company's own active candidates stay out of reach of headhunters.
    pub talent_protect_time: Option<AgencySupplierTalentProtectTime>,
}

/// An administrator of a headhunting supplier.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencySupplierAdmin {
    /// The administrator, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Name of the administrator, by language.
    pub name: Option<I18n>,
    /// Mail address of the administrator; shown with the scope `hire:agency.email:readonly`.
    pub email: Option<String>,
}

/// A label on a headhunting supplier.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencySupplierLabel {
    /// Id of the label.
    pub id: Option<String>,
    /// Text of the label, by language.
    pub name: Option<I18n>,
}

/// How long candidates recommended by a supplier stay protected.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencySupplierProtectTime {
    /// How many days the protection lasts.
    pub day: Option<i64>,
    /// Whether the tenant's common setting applies; `false` means `day` was set for this supplier.
    pub use_default: Option<bool>,
}

/// How long the company's own candidates stay out of reach of a supplier.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgencySupplierTalentProtectTime {
    /// How many days the protection lasts.
    pub day: Option<i64>,
    /// Whether the tenant's common setting applies; `false` means `day` was set for this supplier.
    pub use_default: Option<bool>,
    /// Whether the protection never ends.
    pub forever: Option<bool>,
}

/// A condition of a search.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CommonFilter {
    /// What to filter by.
    pub key: String,
    /// Whether it is filtered by values (`value_list`) or by a range (`range_filter`).
    /// One of `1` (values), `2` (range).
    pub value_type: i64,
    /// Values that match; required if `value_type` is 1.
    pub value_list: Option<Vec<String>>,
    /// Range that matches; required if `value_type` is 2.
    pub range_filter: Option<RangeFilter>,
    pub user_id_list: Option<Vec<String>>,
}

/// A range of time to filter by.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RangeFilter {
    /// When the range begins.
    pub from: Option<Text<UnixMillis>>,
    /// When the range ends.
    pub to: Option<Text<UnixMillis>>,
}
