// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Companies.
//!
//! `corehr.v2.company` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Address, Currency, CustomFieldData, EnumValue, HiberarchyCommon, I18n};

/// Activates a company.
///
/// - `POST /open-apis/corehr/v2/companies/active` with a tenant token, for custom and store apps
/// - Scope: `corehr:company:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160072, 1160267, 1160268, 1160281, 1160350, 1160402, 1160501, 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/company/active)
#[doc(alias = "ActiveCompany")]
#[lark_api(
    id = "corehr.v2.company.active",
    method = "POST",
    path = "/open-apis/corehr/v2/companies/active",
    token = "tenant",
    scopes = "corehr:company:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct SetCompanyActive {
    pub company_id: String,
    pub effective_time: String,
    pub active: bool,
    pub operation_reason: String,
}

/// Fetches several companies.
///
/// - `POST /open-apis/corehr/v2/companies/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160001
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/company/batch_get)
#[lark_api(
    id = "corehr.v2.company.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/companies/batch_get",
    token = "tenant",
    response = BatchGetCompanyResponse,
    scopes = "corehr:company:read|corehr:company:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchGetCompany {
    /// At most 100 elements.
    pub company_ids: Vec<String>,
}

/// The answer to [`BatchGetCompany`].
#[derive(Clone, Default, Model)]
pub struct BatchGetCompanyResponse {
    pub items: Vec<Company>,
}

/// Queries a multi timeline of a company.
///
/// - `POST /open-apis/corehr/v2/companies/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - Rate limit: 5 a second
/// - Error codes: 1161204, 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/company/query_multi_timeline)
#[doc(alias = "QueryMultiTimelineCompany")]
#[lark_api(
    id = "corehr.v2.company.query_multi_timeline",
    method = "POST",
    path = "/open-apis/corehr/v2/companies/query_multi_timeline",
    token = "tenant",
    response = QueryCompanyMultiTimelineResponse,
    scopes = "corehr:company:read|corehr:company:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryCompanyMultiTimeline {
    /// At most 10 elements.
    pub company_ids: Vec<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    /// At most 100 elements. One of `company_name`, `code`, `active`, `parent_company`, `description`, `effective_date`,
    /// `expiration_date`, `type`, `industry_list`, `legal_representative`, `post_code`, `tax_payer_id`, `confidential`,
    /// `sub_type_list`, `branch_company`, `primary_manager`, `currency`, `phone`, `fax`, `registered_office_address`,
    /// `office_address`, `registered_office_address_info`, `office_address_info`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryCompanyMultiTimeline`].
#[doc(alias = "QueryMultiTimelineCompanyResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryCompanyMultiTimelineResponse {
    pub items: Vec<CompanyTimeline>,
}

/// Queries a recent change of a company.
///
/// - `GET /open-apis/corehr/v2/companies/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - Rate limit: 5 a second
/// - Error codes: 1160107
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/company/query_recent_change)
#[doc(alias = "QueryRecentChangeCompany")]
#[lark_api(
    id = "corehr.v2.company.query_recent_change",
    method = "GET",
    path = "/open-apis/corehr/v2/companies/query_recent_change",
    token = "tenant",
    response = QueryCompanyRecentChangeResponse,
    paging,
    scopes = "corehr:company:read|corehr:company:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
pub struct QueryCompanyRecentChange {
    /// At most 2000 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub start_date: String,
    pub end_date: String,
}

/// The answer to [`QueryCompanyRecentChange`].
#[doc(alias = "QueryRecentChangeCompanyResponse")]
#[derive(Clone, Default, Model)]
pub struct QueryCompanyRecentChangeResponse {
    pub company_ids: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub deleted_company_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
pub struct Company {
    pub company_id: Option<String>,
    pub hiberarchy_common: Option<HiberarchyCommon>,
    pub r#type: Option<EnumValue>,
    pub industry_list: Vec<EnumValue>,
    pub legal_representative: Vec<I18n>,
    pub post_code: Option<String>,
    pub tax_payer_id: Option<String>,
    pub confidential: Option<bool>,
    pub sub_type_list: Vec<EnumValue>,
    pub branch_company: Option<bool>,
    pub primary_manager: Vec<I18n>,
    pub currency: Option<Currency>,
    pub phone: Option<PhoneNumberAndAreaCode>,
    pub fax: Option<PhoneNumberAndAreaCode>,
    pub registered_office_address: Vec<I18n>,
    pub office_address: Vec<I18n>,
    pub registered_office_address_info: Option<Address>,
    pub office_address_info: Option<Address>,
    pub custom_fields: Vec<CustomFieldData>,
}

#[derive(Clone, Default, Model)]
pub struct CompanyTimeline {
    pub company_version_data: Vec<CompanyVersionData>,
    pub r#type: Option<EnumValue>,
    pub industry_list: Vec<EnumValue>,
    pub legal_representative: Vec<I18n>,
    pub post_code: Option<String>,
    pub tax_payer_id: Option<String>,
    pub confidential: Option<bool>,
    pub sub_type_list: Vec<EnumValue>,
    pub branch_company: Option<bool>,
    pub primary_manager: Vec<I18n>,
    pub currency: Option<Currency>,
    pub phone: Option<PhoneNumberAndAreaCode>,
    pub fax: Option<PhoneNumberAndAreaCode>,
    pub registered_office_address: Vec<I18n>,
    pub office_address: Vec<I18n>,
    pub registered_office_address_info: Option<Address>,
    pub office_address_info: Option<Address>,
}

#[derive(Clone, Default, Model)]
pub struct CompanyVersionData {
    pub company_id: Option<String>,
    pub company_version_id: Option<String>,
    pub company_names: Vec<I18n>,
    pub parent_company_id: Option<String>,
    pub effective_date: Option<String>,
    pub expiration_date: Option<String>,
    pub active: Option<bool>,
    pub descriptions: Vec<I18n>,
    pub code: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct PhoneNumberAndAreaCode {
    pub area_code: Option<EnumValue>,
    pub phone_number: Option<String>,
}
