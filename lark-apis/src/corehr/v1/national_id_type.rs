// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! National id types.
//!
//! `corehr.v1.national_id_type` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{EnumValue, I18n, ObjectFieldData};

/// Creates a national identity document type.
///
/// - `POST /open-apis/corehr/v1/national_id_types` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/national_id_type/create)
#[lark_api(
    id = "corehr.v1.national_id_type.create",
    method = "POST",
    path = "/open-apis/corehr/v1/national_id_types",
    token = "tenant",
    response = NationalIdTypeResponse,
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateNationalIdType {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A type of identity document of a country.
    #[lark(body)]
    pub national_id_type: NationalIdType,
}

/// Deletes a national identity document type; queries no longer find it.
///
/// - `DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/national_id_type/delete)
#[lark_api(
    id = "corehr.v1.national_id_type.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/national_id_types/:national_id_type_id",
    token = "tenant",
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteNationalIdType {
    /// Id of the national identity document type to delete.
    pub national_id_type_id: String,
}

/// Reads one national identity document type by id.
///
/// - `GET /open-apis/corehr/v1/national_id_types/:national_id_type_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/national_id_type/get)
#[lark_api(
    id = "corehr.v1.national_id_type.get",
    method = "GET",
    path = "/open-apis/corehr/v1/national_id_types/:national_id_type_id",
    token = "tenant",
    response = NationalIdTypeResponse,
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:corehr|corehr:common_data.preset_data:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetNationalIdType {
    /// Id of the national identity document type.
    pub national_id_type_id: String,
}

/// Lists national identity document types, page by page.
///
/// - `GET /open-apis/corehr/v1/national_id_types` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/national_id_type/list)
#[lark_api(
    id = "corehr.v1.national_id_type.list",
    method = "GET",
    path = "/open-apis/corehr/v1/national_id_types",
    token = "tenant",
    response = ListNationalIdTypeResponse,
    paging(items = NationalIdType),
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:corehr|corehr:common_data.preset_data:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListNationalIdType {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
    /// Lists only document types of this kind, such as `regular_passport`.
    pub identification_type: Option<String>,
    /// Code of the document type to list, such as `MYS-ID`.
    pub code: Option<String>,
    /// Lists only the document types of this country or region, by id.
    pub country_region_id: Option<String>,
}

/// The answer to [`ListNationalIdType`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListNationalIdTypeResponse {
    /// National identity document types that were found.
    pub items: Vec<NationalIdType>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a national identity document type.
///
/// - `PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/national_id_type/patch)
#[lark_api(
    id = "corehr.v1.national_id_type.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/national_id_types/:national_id_type_id",
    token = "tenant",
    response = NationalIdTypeResponse,
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchNationalIdType {
    /// Id of the national identity document type.
    pub national_id_type_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A type of identity document of a country.
    /// Required in requests.
    #[lark(body)]
    pub national_id_type: Option<NationalIdType>,
}

/// The answer to [`CreateNationalIdType`], [`GetNationalIdType`] and [`PatchNationalIdType`].
#[doc(alias("CreateNationalIdTypeResponse", "GetNationalIdTypeResponse", "PatchNationalIdTypeResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct NationalIdTypeResponse {
    /// Document type that was created.
    pub national_id_type: Option<NationalIdType>,
}

/// A type of identity document of a country.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct NationalIdType {
    /// Id of the document type.
    pub id: Option<String>,
    /// Id of the country or region of the document type.
    /// Required in some requests.
    pub country_region_id: Option<String>,
    /// Name of the document type by language.
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Whether the document type is enabled.
    /// Required in some requests.
    pub active: Option<bool>,
    /// Regular expression that numbers must match; `.*` for none.
    /// Required in some requests.
    pub validation_rule: Option<String>,
    /// Explanation of the rule by language.
    pub validation_rule_description: Clearable<Vec<I18n>>,
    /// Code of the document type.
    /// Required in some requests.
    pub code: Option<String>,
    /// Kind of document, such as a passport.
    /// Required in some requests.
    pub identification_type: Option<EnumValue>,
    /// Custom fields of the document type; not supported yet.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
