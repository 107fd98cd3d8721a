// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Default cost centers.
//!
//! `corehr.v2.default_cost_center` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::{CorehrUserIdType, EnumValue};

/// Queries several default cost centers.
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/batch_query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:default_cost_center:read`, `corehr:default_cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160400, 1160403
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/default_cost_center/batch_query)
#[lark_api(
    id = "corehr.v2.default_cost_center.batch_query",
    method = "POST",
    path = "/open-apis/corehr/v2/default_cost_centers/batch_query",
    token = "tenant",
    response = BatchQueryDefaultCostCenterResponse,
    scopes = "corehr:default_cost_center:read|corehr:default_cost_center:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct BatchQueryDefaultCostCenter {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// At most 100 elements.
    pub employment_ids: Vec<String>,
}

/// The answer to [`BatchQueryDefaultCostCenter`].
#[derive(Clone, Default, Model)]
pub struct BatchQueryDefaultCostCenterResponse {
    pub items: Vec<EmployeeDefaultCostCenter>,
}

/// Creates a version of a default cost center.
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/create_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:default_cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160400, 1160403
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/default_cost_center/create_version)
#[doc(alias = "CreateVersionDefaultCostCenter")]
#[lark_api(
    id = "corehr.v2.default_cost_center.create_version",
    method = "POST",
    path = "/open-apis/corehr/v2/default_cost_centers/create_version",
    token = "tenant",
    response = CreateDefaultCostCenterVersionResponse,
    scopes = "corehr:default_cost_center:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateDefaultCostCenterVersion {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub employment_id: String,
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

/// The answer to [`CreateDefaultCostCenterVersion`].
#[doc(alias = "CreateVersionDefaultCostCenterResponse")]
#[derive(Clone, Default, Model)]
pub struct CreateDefaultCostCenterVersionResponse {
    pub wk_id: Option<String>,
    pub wk_tid: Option<String>,
}

/// Removes a version of a default cost center.
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/remove_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:default_cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160400, 1160403
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/default_cost_center/remove_version)
#[doc(alias = "RemoveVersionDefaultCostCenter")]
#[lark_api(
    id = "corehr.v2.default_cost_center.remove_version",
    method = "POST",
    path = "/open-apis/corehr/v2/default_cost_centers/remove_version",
    token = "tenant",
    scopes = "corehr:default_cost_center:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct RemoveDefaultCostCenterVersion {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub employment_id: String,
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

/// Updates a version of a default cost center.
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/update_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:default_cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160400, 1160403
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/default_cost_center/update_version)
#[doc(alias = "UpdateVersionDefaultCostCenter")]
#[lark_api(
    id = "corehr.v2.default_cost_center.update_version",
    method = "POST",
    path = "/open-apis/corehr/v2/default_cost_centers/update_version",
    token = "tenant",
    scopes = "corehr:default_cost_center:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct UpdateDefaultCostCenterVersion {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    pub employment_id: String,
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

#[derive(Clone, Default, Model)]
pub struct EmployeeDefaultCostCenter {
    pub employment_id: Option<String>,
    pub default_cost_centers: Vec<EmploymentDefaultCostCenter>,
}

#[derive(Clone, Default, Model)]
pub struct EmploymentDefaultCostCenter {
    /// Required in some requests.
    pub wk_id: Option<String>,
    /// Required in some requests.
    pub wk_tid: Option<String>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub cost_center_id: Option<String>,
    pub job_data_id: Option<String>,
    pub is_inherit: Option<bool>,
    pub inherit_source: Option<EnumValue>,
    pub reason: Option<String>,
    pub wk_created_at: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
