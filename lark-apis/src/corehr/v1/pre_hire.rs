// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Pre hires.
//!
//! `corehr.v1.pre_hire` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{Email, EnumValue, ObjectFieldData, SupportCostCenterItem};

/// Deletes a pre hire.
///
/// - `DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/delete)
#[lark_api(
    id = "corehr.v1.pre_hire.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
    token = "tenant",
    scopes = "corehr:corehr|corehr:pre_hire:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct DeletePreHire {
    pub pre_hire_id: String,
}

/// Fetches a pre hire.
///
/// - `GET /open-apis/corehr/v1/pre_hires/:pre_hire_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/get)
#[lark_api(
    id = "corehr.v1.pre_hire.get",
    method = "GET",
    path = "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
    token = "tenant",
    response = PreHireResponse,
    scopes = "corehr:corehr:readonly|corehr:pre_hire:read|corehr:corehr|corehr:pre_hire:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct GetPreHire {
    pub pre_hire_id: String,
}

/// Lists pre hires.
///
/// - `GET /open-apis/corehr/v1/pre_hires` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1164005, 1164301, 1164401, 1164402, 1164403, 1164404, 1164405, 1164406, 1164407, 1164408, 1164409,
///   1164410, 1164411, 1164412, 1164413, 1164414, 1164415, 1164416, 1164417, 1164418, 1164419, 1164420
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/list)
#[lark_api(
    id = "corehr.v1.pre_hire.list",
    method = "GET",
    path = "/open-apis/corehr/v1/pre_hires",
    token = "tenant",
    response = ListPreHireResponse,
    paging(items = PreHireQuery),
    scopes = "corehr:corehr:readonly|corehr:pre_hire:read|corehr:corehr|corehr:pre_hire:write",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct ListPreHire {
    pub page_token: Option<String>,
    pub page_size: String,
    /// At most 10 elements.
    pub pre_hire_ids: Option<Vec<String>>,
}

/// The answer to [`ListPreHire`].
#[derive(Clone, Default, Model)]
pub struct ListPreHireResponse {
    pub items: Vec<PreHireQuery>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a pre hire.
///
/// - `PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1160025, 1161019, 1161020, 1161021, 1161022, 1161023, 1161024, 1161025
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/pre_hire/patch)
#[lark_api(
    id = "corehr.v1.pre_hire.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/pre_hires/:pre_hire_id",
    token = "tenant",
    response = PreHireResponse,
    scopes = "corehr:corehr|corehr:pre_hire:write",
    rate_limit = "100/min",
    idempotency = "client_token",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct PatchPreHire {
    pub pre_hire_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub pre_hire: PreHire,
}

/// The answer to [`GetPreHire`] and [`PatchPreHire`].
#[doc(alias("GetPreHireResponse", "PatchPreHireResponse"))]
#[derive(Clone, Default, Model)]
pub struct PreHireResponse {
    pub pre_hire: Option<PreHire>,
}

#[derive(Clone, Default, Model)]
pub struct PreHire {
    pub ats_application_id: Option<String>,
    pub id: Option<String>,
    pub hire_date: Option<String>,
    pub employee_type: Option<EnumValue>,
    pub worker_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub person_id: Option<String>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    pub cost_center_rate: Clearable<Vec<SupportCostCenterItem>>,
    /// Required in requests.
    pub onboarding_status: Option<EnumValue>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct PreHireQuery {
    pub ats_application_id: Option<String>,
    pub id: Option<String>,
    pub hire_date: Option<String>,
    pub employee_type: Option<EnumValue>,
    pub worker_id: Option<String>,
    pub employee_type_id: Option<String>,
    pub person_id: Option<String>,
    pub custom_fields: Vec<ObjectFieldData>,
    pub onboarding_status: Option<EnumValue>,
    pub cost_center_rate: Vec<SupportCostCenterItem>,
    pub work_email_list: Vec<Email>,
    pub department_id: Option<String>,
}
