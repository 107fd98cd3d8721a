// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocations.
//!
//! `corehr.v2.cost_allocation` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrUserIdType, JobDataCostCenter};

/// Queries several cost allocations.
///
/// - `POST /open-apis/corehr/v2/cost_allocations/batch_query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:cost_allocation:read`, `corehr:cost_allocation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/cost_allocation/batch_query)
#[lark_api(
    id = "corehr.v2.cost_allocation.batch_query",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_allocations/batch_query",
    token = "tenant",
    response = BatchQueryCostAllocationResponse,
    scopes = "corehr:cost_allocation:read|corehr:cost_allocation:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchQueryCostAllocation {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// At most 100 elements.
    pub employment_ids: Vec<String>,
}

/// The answer to [`BatchQueryCostAllocation`].
#[derive(Clone, Default, Model)]
pub struct BatchQueryCostAllocationResponse {
    pub items: Vec<EmployeeCostAllocation>,
}

/// Creates a version of a cost allocation.
///
/// - `POST /open-apis/corehr/v2/cost_allocations/create_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_allocation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 3 a second
/// - Error codes: 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/cost_allocation/create_version)
#[doc(alias = "CreateVersionCostAllocation")]
#[lark_api(
    id = "corehr.v2.cost_allocation.create_version",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_allocations/create_version",
    token = "tenant",
    response = CreateCostAllocationVersionResponse,
    scopes = "corehr:cost_allocation:write",
    rate_limit = "3/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct CreateCostAllocationVersion {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub client_token: Option<String>,
    pub employment_id: String,
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

/// The answer to [`CreateCostAllocationVersion`].
#[doc(alias = "CreateVersionCostAllocationResponse")]
#[derive(Clone, Default, Model)]
pub struct CreateCostAllocationVersionResponse {
    pub cost_allocation_id: Option<String>,
}

/// Removes a version of a cost allocation.
///
/// - `POST /open-apis/corehr/v2/cost_allocations/remove_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_allocation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/cost_allocation/remove_version)
#[doc(alias = "RemoveVersionCostAllocation")]
#[lark_api(
    id = "corehr.v2.cost_allocation.remove_version",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_allocations/remove_version",
    token = "tenant",
    scopes = "corehr:cost_allocation:write",
    rate_limit = "5/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct RemoveCostAllocationVersion {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub client_token: Option<String>,
    pub employment_id: String,
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

/// Updates a version of a cost allocation.
///
/// - `POST /open-apis/corehr/v2/cost_allocations/update_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_allocation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 3 a second
/// - Error codes: 1161604
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/employee/cost_allocation/update_version)
#[doc(alias = "UpdateVersionCostAllocation")]
#[lark_api(
    id = "corehr.v2.cost_allocation.update_version",
    method = "POST",
    path = "/open-apis/corehr/v2/cost_allocations/update_version",
    token = "tenant",
    scopes = "corehr:cost_allocation:write",
    rate_limit = "3/s",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
pub struct UpdateCostAllocationVersion {
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    #[lark(query)]
    pub client_token: Option<String>,
    pub employment_id: String,
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

#[derive(Clone, Default, Model)]
pub struct EmployeeCostAllocation {
    pub employment_id: Option<String>,
    pub cost_allocations: Vec<EmploymentCostAllocation>,
}

#[derive(Clone, Default, Model)]
pub struct EmploymentCostAllocation {
    /// Required in some requests.
    pub wk_id: Option<String>,
    /// Required in some requests.
    pub effective_time: Option<String>,
    pub expiration_time: Option<String>,
    pub job_data_cost_center_id: Clearable<Vec<JobDataCostCenter>>,
    pub job_data_id: Option<JobDataId>,
    pub reason: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct JobDataId {
    pub wk_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
