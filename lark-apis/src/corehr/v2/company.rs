// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Companies.
//!
//! `corehr.v2.company` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{Address, Currency, CustomFieldData, EnumValue, HiberarchyCommon, I18n};

/// Enables or disables a company.
///
/// Disabling fails while employees, job changes or pre-hires refer to the company.
///
/// - `POST /open-apis/corehr/v2/companies/active` with a tenant token, for custom and store apps
/// - Scope: `corehr:company:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct SetCompanyActive {
    /// Id of the company to enable or disable, from `corehr.v1.company.list`.
    pub company_id: String,
    /// Day from which the company is enabled or disabled, `YYYY-MM-DD`.
    pub effective_time: String,
    /// Whether the company is to be enabled (`true`) or disabled.
    pub active: bool,
    /// Why the company is enabled or disabled.
    pub operation_reason: String,
}

/// Reads several companies by their ids.
///
/// A company just created may be missing for 2 seconds. For a single one, use `corehr.v1.company.get`.
///
/// - `POST /open-apis/corehr/v2/companies/batch_get` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchGetCompany {
    /// Ids of the companies to read, from `corehr.v1.company.list`. 1 to 100.
    pub company_ids: Vec<String>,
}

/// The answer to [`BatchGetCompany`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetCompanyResponse {
    /// Companies that were found.
    pub items: Vec<Company>,
}

/// Lists the versions of companies in force at some time between two dates.
///
/// By default only ids and version ids are returned.
///
/// - `POST /open-apis/corehr/v2/companies/query_multi_timeline` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryCompanyMultiTimeline {
    /// Ids of the companies to list versions of, from `corehr.v1.company.list`. 1 to 10.
    pub company_ids: Vec<String>,
    /// Start of the span, inclusive, `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// End of the span, exclusive, `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Fields to return for each version, such as `company_name` or `code`. At most 100.
    /// One of `company_name`, `code`, `active`, `parent_company`, `description`, `effective_date`, `expiration_date`,
    /// `type`, `industry_list`, `legal_representative`, `post_code`, `tax_payer_id`, `confidential`, `sub_type_list`,
    /// `branch_company`, `primary_manager`, `currency`, `phone`, `fax`, `registered_office_address`, `office_address`,
    /// `registered_office_address_info`, `office_address_info`.
    pub fields: Option<Vec<String>>,
}

/// The answer to [`QueryCompanyMultiTimeline`].
#[doc(alias = "QueryMultiTimelineCompanyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCompanyMultiTimelineResponse {
    /// Versions of the companies.
    pub items: Vec<CompanyTimeline>,
}

/// Lists the ids of companies whose present version took effect within a span of time.
///
/// The span is at most 90 days. Versions that begin later show up early in the morning of their first day.
///
/// - `GET /open-apis/corehr/v2/companies/query_recent_change` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:company:write`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct QueryCompanyRecentChange {
    /// How many items a page has at most; 1 to 2000.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Start of the span, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub start_date: String,
    /// End of the span, `YYYY-MM-DD HH:MM:SS` in UTC+8; after the start.
    pub end_date: String,
}

/// The answer to [`QueryCompanyRecentChange`].
#[doc(alias = "QueryRecentChangeCompanyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryCompanyRecentChangeResponse {
    /// Ids of the companies that changed: created, changed or deleted.
    pub company_ids: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Those of `company_ids` that were deleted in the span and can no longer be read.
    pub deleted_company_ids: Vec<String>,
}

/// A company of the tenant as a legal entity.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Company {
    /// Id of the company, unique within Feishu People.
    pub company_id: Option<String>,
    /// Basic data of the company: name, code, status, parent and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// Nature of the company; options are those of field `type` of object `company`.
    pub r#type: Option<EnumValue>,
    /// Industries of the company; options are those of field `industry` of object `company`.
    pub industry_list: Vec<EnumValue>,
    /// Legal representative of the company by language.
    pub legal_representative: Vec<I18n>,
    /// Postal code of the company.
    pub post_code: Option<String>,
    /// Number by which the company is known to the tax office.
    pub tax_payer_id: Option<String>,
    /// Whether the company is confidential.
    pub confidential: Option<bool>,
    /// Kinds of legal entity the company is; options are those of field `subtype` of object `company`.
    pub sub_type_list: Vec<EnumValue>,
    /// Whether the company is a branch.
    pub branch_company: Option<bool>,
    /// Head of the company or branch by language.
    pub primary_manager: Vec<I18n>,
    /// Default currency of the company.
    pub currency: Option<Currency>,
    /// Phone number of the company.
    pub phone: Option<PhoneNumberAndAreaCode>,
    /// Fax number of the company.
    pub fax: Option<PhoneNumberAndAreaCode>,
    /// Full registered address of the company by language.
    pub registered_office_address: Vec<I18n>,
    /// Full office address of the company by language.
    pub office_address: Vec<I18n>,
    /// Registered address of the company in its parts.
    pub registered_office_address_info: Option<Address>,
    /// Office address of the company in its parts.
    pub office_address_info: Option<Address>,
    /// Custom fields of the company; not supported yet.
    pub custom_fields: Vec<CustomFieldData>,
}

/// A version of a company on its timeline.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompanyTimeline {
    /// The company as it is in each version.
    pub company_version_data: Vec<CompanyVersionData>,
    /// Nature of the company; options are those of field `type` of object `company`.
    pub r#type: Option<EnumValue>,
    /// Industries of the company; options are those of field `industry` of object `company`.
    pub industry_list: Vec<EnumValue>,
    /// Legal representative of the company by language.
    pub legal_representative: Vec<I18n>,
    /// Postal code of the company.
    pub post_code: Option<String>,
    /// Number by which the company is known to the tax office.
    pub tax_payer_id: Option<String>,
    /// Whether the company is confidential.
    pub confidential: Option<bool>,
    /// Kinds of legal entity the company is; options are those of field `subtype` of object `company`.
    pub sub_type_list: Vec<EnumValue>,
    /// Whether the company is a branch.
    pub branch_company: Option<bool>,
    /// Head of the company or branch by language.
    pub primary_manager: Vec<I18n>,
    /// Default currency of the company.
    pub currency: Option<Currency>,
    /// Phone number of the company.
    pub phone: Option<PhoneNumberAndAreaCode>,
    /// Fax number of the company.
    pub fax: Option<PhoneNumberAndAreaCode>,
    /// Full registered address of the company by language.
    pub registered_office_address: Vec<I18n>,
    /// Full office address of the company by language.
    pub office_address: Vec<I18n>,
    /// Registered address of the company in its parts.
    pub registered_office_address_info: Option<Address>,
    /// Office address of the company in its parts.
    pub office_address_info: Option<Address>,
}

/// A company in one version.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompanyVersionData {
    /// Id of the company, which all its versions share.
    pub company_id: Option<String>,
    /// Id of the company's version.
    pub company_version_id: Option<String>,
    /// Name of the company by language.
    pub company_names: Vec<I18n>,
    /// Id of the company above; absent at the top level.
    pub parent_company_id: Option<String>,
    /// First day of this version, `YYYY-MM-DD`.
    pub effective_date: Option<String>,
    /// Day on which this version ends, `YYYY-MM-DD`.
    pub expiration_date: Option<String>,
    /// Whether the company is enabled in this version.
    pub active: Option<bool>,
    /// Description of the company by language.
    pub descriptions: Vec<I18n>,
    /// Code of the company in this version.
    pub code: Option<String>,
}

/// A phone number with its area code.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PhoneNumberAndAreaCode {
    /// Area code of the phone or fax; options are those of field `international_area_code` of object `phone`.
    pub area_code: Option<EnumValue>,
    /// The number itself, without the area code.
    pub phone_number: Option<String>,
}
