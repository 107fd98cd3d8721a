// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! National id types.
//!
//! `corehr.v1.national_id_type` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{EnumValue, I18n, ObjectFieldData};

/// Creates a national id type.
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
pub struct CreateNationalIdType {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub national_id_type: NationalIdType,
}

/// Deletes a national id type.
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
pub struct DeleteNationalIdType {
    pub national_id_type_id: String,
}

/// Fetches a national id type.
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
pub struct GetNationalIdType {
    pub national_id_type_id: String,
}

/// Lists national id types.
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
pub struct ListNationalIdType {
    pub page_token: Option<String>,
    pub page_size: String,
    pub identification_type: Option<String>,
    pub code: Option<String>,
    pub country_region_id: Option<String>,
}

/// The answer to [`ListNationalIdType`].
#[derive(Clone, Default, Model)]
pub struct ListNationalIdTypeResponse {
    pub items: Vec<NationalIdType>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a national id type.
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
pub struct PatchNationalIdType {
    pub national_id_type_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub national_id_type: Option<NationalIdType>,
}

/// The answer to [`CreateNationalIdType`], [`GetNationalIdType`] and [`PatchNationalIdType`].
#[doc(alias("CreateNationalIdTypeResponse", "GetNationalIdTypeResponse", "PatchNationalIdTypeResponse"))]
#[derive(Clone, Default, Model)]
pub struct NationalIdTypeResponse {
    pub national_id_type: Option<NationalIdType>,
}

#[derive(Clone, Default, Model)]
pub struct NationalIdType {
    pub id: Option<String>,
    /// Required in some requests.
    pub country_region_id: Option<String>,
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Required in some requests.
    pub active: Option<bool>,
    /// Required in some requests.
    pub validation_rule: Option<String>,
    pub validation_rule_description: Clearable<Vec<I18n>>,
    /// Required in some requests.
    pub code: Option<String>,
    /// Required in some requests.
    pub identification_type: Option<EnumValue>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
