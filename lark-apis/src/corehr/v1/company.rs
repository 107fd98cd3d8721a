// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Companies.
//!
//! `corehr.v1.company` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::currency::Currency;
use super::models::{Address, EnumValue, HiberarchyCommon, I18n, ObjectFieldData};

/// Creates a company with its basic data, registered address and office address.
///
/// - `POST /open-apis/corehr/v1/companies` with a tenant token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/company/create)
#[lark_api(
    id = "corehr.v1.company.create",
    method = "POST",
    path = "/open-apis/corehr/v1/companies",
    token = "tenant",
    response = CompanyResponse,
    scopes = "corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCompany {
    /// Makes repeated requests one: requests with the same value count as the same request; if empty, every request is a
    /// new one.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A company of the tenant as a legal entity.
    #[lark(body)]
    pub company: Company,
}

/// Deletes a company for good.
///
/// A company with contracts cannot be deleted.
///
/// - `DELETE /open-apis/corehr/v1/companies/:company_id` with a tenant token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/company/delete)
#[lark_api(
    id = "corehr.v1.company.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/companies/:company_id",
    token = "tenant",
    scopes = "corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCompany {
    /// Id of the company to delete, from `corehr.v1.company.list` or the answer when it was created.
    pub company_id: String,
}

/// Reads one company by its id: type, legal representative, addresses, currency.
///
/// A company just created may be missing for 2 seconds, and the full addresses are worked out within about 5 seconds.
///
/// - `GET /open-apis/corehr/v1/companies/:company_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/company/get)
#[lark_api(
    id = "corehr.v1.company.get",
    method = "GET",
    path = "/open-apis/corehr/v1/companies/:company_id",
    token = "tenant",
    response = CompanyResponse,
    scopes = "corehr:company:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCompany {
    /// Id of the company to read, from `corehr.v1.company.list` or the answer when it was created.
    pub company_id: String,
}

/// Lists all companies, page by page.
///
/// A company just created may be missing for 2 seconds, and the full addresses are worked out within about 5 seconds.
///
/// - `GET /open-apis/corehr/v1/companies` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/organization-management/company/list)
#[lark_api(
    id = "corehr.v1.company.list",
    method = "GET",
    path = "/open-apis/corehr/v1/companies",
    token = "tenant",
    response = ListCompanyResponse,
    paging(items = Company),
    scopes = "corehr:company:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCompany {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Day as of which companies are listed.
    pub effective_date: Option<String>,
}

/// The answer to [`ListCompany`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCompanyResponse {
    /// Companies that were found.
    pub items: Vec<Company>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a company's basic data, registered address or office address; what is left out stays.
///
/// If no version of the company begins on the day given, one is made; otherwise that version is changed.
///
/// - `PATCH /open-apis/corehr/v1/companies/:company_id` with a tenant or user token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/organization-management/company/patch)
#[lark_api(
    id = "corehr.v1.company.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/companies/:company_id",
    token = "tenant|user",
    response = CompanyResponse,
    scopes = "corehr:corehr",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchCompany {
    /// Id of the company to change, from `corehr.v1.company.list` or the answer when it was created.
    pub company_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A company of the tenant as a legal entity.
    /// Required in requests.
    #[lark(body)]
    pub company: Option<Company>,
}

/// A company of the tenant as a legal entity.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Company {
    /// Id of the company, unique within Feishu People.
    pub id: Option<String>,
    /// Basic data of the company: name, code, status, parent and dates.
    /// Required in some requests.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// Nature of the company; options are those of field `type` of object `company`.
    pub r#type: Option<EnumValue>,
    /// Industries of the company; options are those of field `industry` of object `company`.
    pub industry_list: Clearable<Vec<EnumValue>>,
    /// Legal representative of the company by language; only for companies in mainland China that are no branches.
    pub legal_representative: Clearable<Vec<I18n>>,
    /// Postal code of the company; out of use in some answers.
    pub post_code: Option<String>,
    /// Number by which the company is known to the tax office.
    pub tax_payer_id: Option<String>,
    /// Whether the company is confidential; not supported yet.
    pub confidential: Option<bool>,
    /// Kinds of legal entity the company is; options are those of field `subtype` of object `company`.
    pub sub_type_list: Clearable<Vec<EnumValue>>,
    /// Whether the company is a branch: a branch has a `primary_manager`, others a `legal_representative`.
    pub branch_company: Option<bool>,
    /// Head of the branch by language; only for branches.
    pub primary_manager: Clearable<Vec<I18n>>,
    /// Custom fields of the company; not supported yet.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Default currency of the company.
    pub currency: Option<Currency>,
    /// Phone number of the company.
    pub phone: Option<PhoneNumberAndAreaCode>,
    /// Fax number of the company.
    pub fax: Option<PhoneNumberAndAreaCode>,
    /// Full registered address of the company by language; some answers leave it out.
    pub registered_office_address: Clearable<Vec<I18n>>,
    /// Full office address of the company; some answers leave it out.
    pub office_address: Clearable<Vec<I18n>>,
    /// Registered address of the company in its parts; pages require it though the API does not.
    pub registered_office_address_info: Option<Address>,
    /// Office address of the company in its parts; pages require it though the API does not.
    pub office_address_info: Option<Address>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateCompany`], [`GetCompany`] and [`PatchCompany`].
#[doc(alias("CreateCompanyResponse", "GetCompanyResponse", "PatchCompanyResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompanyResponse {
    /// Company that was created.
    pub company: Option<Company>,
}

/// A phone number with its area code.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PhoneNumberAndAreaCode {
    /// Area code of the phone; options are those of field `international_area_code` of object `phone`.
    /// Required in requests.
    pub area_code: Option<EnumValue>,
    /// The number itself, without the area code.
    /// Required in requests.
    pub phone_number: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
