// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Cost allocations.
//!
//! `corehr.v2.cost_allocation` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{CorehrUserIdType, JobDataCostCenter};

/// Lists how employees' costs are divided among cost centres.
///
/// - `POST /open-apis/corehr/v2/cost_allocations/batch_query` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:cost_allocation:read`, `corehr:cost_allocation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchQueryCostAllocation {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employees whose cost allocations are wanted, by employment id. 1 to 100.
    pub employment_ids: Vec<String>,
}

/// The answer to [`BatchQueryCostAllocation`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchQueryCostAllocationResponse {
    /// Cost allocations that were found, by employee.
    pub items: Vec<EmployeeCostAllocation>,
}

/// Creates a version of an employee's cost allocation.
///
/// - `POST /open-apis/corehr/v2/cost_allocations/create_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_allocation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 3 a second
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
#[non_exhaustive]
pub struct CreateCostAllocationVersion {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Employment id of the employee whose cost is divided.
    pub employment_id: String,
    /// Cost centres and their shares in the new allocation, with the days it takes effect and ends.
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

/// The answer to [`CreateCostAllocationVersion`].
#[doc(alias = "CreateVersionCostAllocationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCostAllocationVersionResponse {
    /// Id of the cost allocation that was created.
    pub cost_allocation_id: Option<String>,
}

/// Deletes a version of an employee's cost allocation.
///
/// - `POST /open-apis/corehr/v2/cost_allocations/remove_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_allocation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
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
#[non_exhaustive]
pub struct RemoveCostAllocationVersion {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Makes repeated requests one: requests with the same value count as the same request. At most 128 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Id of the employee whose cost allocation is deleted; required.
    pub employment_id: String,
    /// Version of the cost allocation to delete.
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

/// Changes a version of an employee's cost allocation.
///
/// - `POST /open-apis/corehr/v2/cost_allocations/update_version` with a tenant token, for custom and store apps
/// - Scope: `corehr:cost_allocation:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 3 a second
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
#[non_exhaustive]
pub struct UpdateCostAllocationVersion {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Makes repeated requests one: requests with the same value count as the same request. At most 128 characters.
    #[lark(query)]
    pub client_token: Option<String>,
    /// Employment id of the employee whose cost is divided.
    pub employment_id: String,
    /// Cost allocation to be written.
    pub cost_allocation: Option<EmploymentCostAllocation>,
}

/// An employee with cost allocations.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EmployeeCostAllocation {
    /// Id of the employee whose cost is divided.
    pub employment_id: Option<String>,
    /// Cost allocations of the employee.
    pub cost_allocations: Vec<EmploymentCostAllocation>,
}

/// A version of an employee's cost allocation.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EmploymentCostAllocation {
    /// Id of the cost allocation, from `corehr.v2.cost_allocation.batch_query`; required to delete it.
    /// Required in some requests.
    pub wk_id: Option<String>,
    /// First day of the cost allocation.
    /// Required in some requests.
    pub effective_time: Option<String>,
    /// Day on which the cost allocation ends.
    pub expiration_time: Option<String>,
    /// Cost centres and their shares. The limit differs by call.
    pub job_data_cost_center_id: Clearable<Vec<JobDataCostCenter>>,
    /// Job record it belongs to.
    pub job_data_id: Option<JobDataId>,
    /// Reason for the change of the cost allocation.
    pub reason: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Id of a job record.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JobDataId {
    /// Id of the job record.
    pub wk_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
