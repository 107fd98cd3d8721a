// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Default cost centers.
//!
//! `corehr.v2.default_cost_center` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::{CorehrUserIdType, EnumValue};

/// Lists the default cost centres of employees.
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/batch_query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:default_cost_center:read`, `corehr:default_cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct BatchQueryDefaultCostCenter {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employees whose default cost centres are wanted, by employment id. 1 to 100.
    pub employment_ids: Vec<String>,
}

/// The answer to [`BatchQueryDefaultCostCenter`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryDefaultCostCenterResponse {
    /// Default cost centres that were found, by employee.
    pub items: Vec<EmployeeDefaultCostCenter>,
}

/// Adds a version of an employee's default cost centre.
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/create_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:default_cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct CreateDefaultCostCenterVersion {
    /// Makes repeated requests one: the server ignores requests with a value it has seen. 1 to 100 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employment id of the employee whose default cost centre it is.
    pub employment_id: String,
    /// Default cost centre to be written.
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

/// The answer to [`CreateDefaultCostCenterVersion`].
#[doc(alias = "CreateVersionDefaultCostCenterResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateDefaultCostCenterVersionResponse {
    /// Id of the default cost centre that was created.
    pub wk_id: Option<String>,
    /// Id of the default cost centre's version that was created.
    pub wk_tid: Option<String>,
}

/// Deletes a version of an employee's default cost centre.
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/remove_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:default_cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct RemoveDefaultCostCenterVersion {
    /// Makes repeated requests one: the server ignores requests with a value it has seen. 1 to 100 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employment id of the employee whose default cost centre it is.
    pub employment_id: String,
    /// Version of the default cost centre to delete.
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

/// Changes a version of an employee's default cost centre.
///
/// - `POST /open-apis/corehr/v2/default_cost_centers/update_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:default_cost_center:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct UpdateDefaultCostCenterVersion {
    /// Makes repeated requests one: the server ignores requests with a value it has seen. 1 to 100 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employment id of the employee whose default cost centre it is.
    pub employment_id: String,
    /// Default cost centre to be written.
    pub default_cost_center: Option<EmploymentDefaultCostCenter>,
}

/// An employee with default cost centres.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeDefaultCostCenter {
    /// Id of the employee the default cost centres belong to.
    pub employment_id: Option<String>,
    /// Default cost centres of the employee.
    pub default_cost_centers: Vec<EmploymentDefaultCostCenter>,
}

/// A version of an employee's default cost centre.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmploymentDefaultCostCenter {
    /// Id of the default cost centre record, from `corehr.v2.default_cost_center.batch_query`.
    /// Required in some requests.
    pub wk_id: Option<String>,
    /// Id of the default cost centre's version, from `corehr.v2.default_cost_center.batch_query`.
    /// Required in some requests.
    pub wk_tid: Option<String>,
    /// Day on which the default cost centre takes effect.
    /// Required in some requests.
    pub effective_time: Option<String>,
    /// Id of the default cost centre.
    pub cost_center_id: Option<String>,
    /// Job record it belongs to.
    pub job_data_id: Option<String>,
    /// Whether the default cost centre is inherited from the position or department.
    pub is_inherit: Option<bool>,
    /// What the default cost centre is inherited from.
    pub inherit_source: Option<EnumValue>,
    /// Reason for the change of the default cost centre.
    pub reason: Option<String>,
    /// When the version of the default cost centre was created.
    pub wk_created_at: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
