// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Agencies.
//!
//! `hire.v1.agency` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{HireUserIdType, I18n};
use crate::ids::UserIdType;

/// Queries several agencies.
///
/// - `POST /open-apis/hire/v1/agencies/batch_query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`, `hire:agency.email:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct BatchQueryAgency {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    /// At most 20 elements.
    pub agency_supplier_id_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub filter_list: Option<Vec<CommonFilter>>,
}

/// The answer to [`BatchQueryAgency`].
#[derive(Clone, Default, Model)]
pub struct BatchQueryAgencyResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<AgencySupplier>,
}

/// Fetches an agency.
///
/// - `GET /open-apis/hire/v1/agencies/:agency_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002409
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
pub struct GetAgency {
    pub agency_id: String,
    pub user_id_type: Option<HireUserIdType>,
}

/// The answer to [`GetAgency`].
#[derive(Clone, Default, Model)]
pub struct GetAgencyResponse {
    pub agency: Option<Agency>,
}

/// Fetches an agency account of an agency.
///
/// - `POST /open-apis/hire/v1/agencies/get_agency_account` with a tenant token, for custom apps only
/// - Scopes, any one of: `hire:agency_account`, `hire:agency_account:readonly`
/// - Scopes that unlock single fields of the answer: `hire:agency.email:readonly`, `hire:agency.mobile:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct GetAgencyAccount {
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    pub supplier_id: String,
    /// One of `0` (normal), `1` (disabled), `2` (disabled by supplier).
    pub status: Option<i64>,
    /// One of `0` (admin), `1` (consultant).
    pub role: Option<i64>,
}

/// The answer to [`GetAgencyAccount`].
#[doc(alias = "GetAgencyAccountAgencyResponse")]
#[derive(Clone, Default, Model)]
pub struct GetAgencyAccountResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<AgencyAccount>,
}

/// Operates on an agency account of an agency.
///
/// - `POST /open-apis/hire/v1/agencies/operate_agency_account` with a tenant token, for custom apps only
/// - Scope: `hire:agency_account`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct OperateAgencyAccount {
    /// One of `1` (disable), `2` (enable).
    pub option: i64,
    pub id: String,
    pub reason: Option<String>,
}

/// Protects an agency.
///
/// - `POST /open-apis/hire/v1/agencies/protect` with a tenant token, for custom apps only
/// - Scope: `hire:agency`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1002001, 1002002
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
pub struct ProtectAgency {
    #[lark(query)]
    pub user_id_type: Option<HireUserIdType>,
    pub talent_id: String,
    pub supplier_id: String,
    pub consultant_id: String,
    pub protect_create_time: UnixMillis,
    pub protect_expire_time: UnixMillis,
    pub comment: Option<String>,
    pub current_salary: Option<String>,
    pub expected_salary: Option<String>,
}

/// Protects a search of an agency.
///
/// - `POST /open-apis/hire/v1/agencies/protection_period/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct SearchAgencyProtection {
    pub talent_id: String,
}

/// The answer to [`SearchAgencyProtection`].
#[doc(alias = "ProtectSearchAgencyResponse")]
#[derive(Clone, Default, Model)]
pub struct SearchAgencyProtectionResponse {
    pub is_onboarded: Option<bool>,
    pub onboarded_in_protection: Option<bool>,
    pub onboarded_protection: Option<AgencyProtection>,
    pub protection_list: Vec<AgencyProtection>,
}

/// Queries agencies.
///
/// - `GET /open-apis/hire/v1/agencies/query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002, 1002409
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
pub struct QueryAgency {
    pub name: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`QueryAgency`].
#[derive(Clone, Default, Model)]
pub struct QueryAgencyResponse {
    pub items: Vec<Agency>,
}

#[derive(Clone, Default, Model)]
pub struct Agency {
    pub id: Option<String>,
    pub name: Option<String>,
    pub contactor_id: Option<String>,
    pub contactor_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct AgencyAccount {
    pub id: Option<String>,
    pub reason: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    /// One of `0` (normal), `1` (disabled), `2` (disabled by supplier).
    pub status: Option<i64>,
    pub user_info: Option<AgencyAccountUser>,
    /// One of `0` (admin), `1` (consultant).
    pub role: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct AgencyAccountUser {
    pub user_id: Option<String>,
    pub name: Option<I18n>,
    pub email: Option<String>,
    pub mobile: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct AgencyProtection {
    /// One of `1` (talent), `2` (job).
    pub protection_type: Option<i64>,
    pub application_id: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub expire_time: Option<Text<UnixMillis>>,
    pub agency_supplier_id: Option<String>,
    pub agency_supplier_name: Option<I18n>,
    pub agency_supplier_user_id: Option<String>,
    pub agency_supplier_user_name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct AgencySupplier {
    pub id: Option<String>,
    pub name: Option<String>,
    pub label_list: Vec<AgencySupplierLabel>,
    pub admin_list: Vec<AgencySupplierAdmin>,
    pub agency_protect_time: Option<AgencySupplierProtectTime>,
    pub cooperation_create_time: Option<Text<UnixMillis>>,
    pub cooperation_start_time: Option<Text<UnixMillis>>,
    pub cooperation_end_time: Option<Text<UnixMillis>>,
    /// One of `1` (cooperating), `2` (trial), `3` (ended), `4` (invited).
    pub cooperation_status: Option<i64>,
    pub invite_email: Option<String>,
    /// One of `1` (chinese mainland), `2` (elsewhere).
    pub supplier_area: Option<i64>,
    pub talent_protect_time: Option<AgencySupplierTalentProtectTime>,
}

#[derive(Clone, Default, Model)]
pub struct AgencySupplierAdmin {
    pub user_id: Option<String>,
    pub name: Option<I18n>,
    pub email: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct AgencySupplierLabel {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

#[derive(Clone, Default, Model)]
pub struct AgencySupplierProtectTime {
    pub day: Option<i64>,
    pub use_default: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct AgencySupplierTalentProtectTime {
    pub day: Option<i64>,
    pub use_default: Option<bool>,
    pub forever: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct CommonFilter {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests. One of `1` (values), `2` (range).
    pub value_type: Option<i64>,
    pub value_list: Option<Vec<String>>,
    pub range_filter: Option<RangeFilter>,
    pub user_id_list: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
pub struct RangeFilter {
    pub from: Option<Text<UnixMillis>>,
    pub to: Option<Text<UnixMillis>>,
}
