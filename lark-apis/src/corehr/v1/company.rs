// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Companies.
//!
//! `corehr.v1.company` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::currency::Currency;
use super::models::{Address, EnumValue, HiberarchyCommon, I18n, ObjectFieldData};

/// Creates a company.
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
pub struct CreateCompany {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub company: Company,
}

/// Deletes a company.
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
pub struct DeleteCompany {
    pub company_id: String,
}

/// Fetches a company.
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
pub struct GetCompany {
    pub company_id: String,
}

/// Lists companies.
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
pub struct ListCompany {
    pub page_token: Option<String>,
    pub page_size: String,
    pub effective_date: Option<String>,
}

/// The answer to [`ListCompany`].
#[derive(Clone, Default, Model)]
pub struct ListCompanyResponse {
    pub items: Vec<Company>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a company.
///
/// - `PATCH /open-apis/corehr/v1/companies/:company_id` with a tenant or user token, for custom apps only
/// - Scope: `corehr:corehr`
/// - Rate limit: 100 a minute
/// - Error codes: 1160004, 1160101, 1160102, 1160103
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
pub struct PatchCompany {
    pub company_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub company: Option<Company>,
}

#[derive(Clone, Default, Model)]
pub struct Company {
    pub id: Option<String>,
    /// Required in some requests.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    pub r#type: Option<EnumValue>,
    pub industry_list: Clearable<Vec<EnumValue>>,
    pub legal_representative: Clearable<Vec<I18n>>,
    pub post_code: Option<String>,
    pub tax_payer_id: Option<String>,
    pub confidential: Option<bool>,
    pub sub_type_list: Clearable<Vec<EnumValue>>,
    pub branch_company: Option<bool>,
    pub primary_manager: Clearable<Vec<I18n>>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub currency: Option<Currency>,
    pub phone: Option<PhoneNumberAndAreaCode>,
    pub fax: Option<PhoneNumberAndAreaCode>,
    pub registered_office_address: Clearable<Vec<I18n>>,
    pub office_address: Clearable<Vec<I18n>>,
    pub registered_office_address_info: Option<Address>,
    pub office_address_info: Option<Address>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateCompany`], [`GetCompany`] and [`PatchCompany`].
#[doc(alias("CreateCompanyResponse", "GetCompanyResponse", "PatchCompanyResponse"))]
#[derive(Clone, Default, Model)]
pub struct CompanyResponse {
    pub company: Option<Company>,
}

#[derive(Clone, Default, Model)]
pub struct PhoneNumberAndAreaCode {
    /// Required in requests.
    pub area_code: Option<EnumValue>,
    /// Required in requests.
    pub phone_number: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
