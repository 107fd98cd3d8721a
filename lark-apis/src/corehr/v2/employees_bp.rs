// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bps of employees.
//!
//! `corehr.v2.employees.bp` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrUserIdType, EmploymentBp};

/// Reads the HRBPs and regional BPs of employees, also those from parent departments.
///
/// Only employees within the data range granted.
///
/// - `POST /open-apis/corehr/v2/employees/bps/batch_get` with a tenant token, for custom and store apps
/// - Scope: `corehr:employee.bp:read`
/// - Scopes that unlock single fields of the answer: `corehr:employee.all_bp:read`, `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/authorization/batch_get)
#[doc(alias = "BatchGetEmployeesBp")]
#[lark_api(
    id = "corehr.v2.employees.bp.batch_get",
    method = "POST",
    path = "/open-apis/corehr/v2/employees/bps/batch_get",
    token = "tenant",
    response = BatchGetEmployeeBpResponse,
    scopes = "corehr:employee.bp:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetEmployeeBp {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Employees whose BPs are wanted, in the kind of `user_id_type`. 1 to 100.
    pub employment_ids: Vec<String>,
    /// Whether all BPs up the departments are returned rather than only the nearest. Default: `false`.
    pub get_all: Option<bool>,
}

/// The answer to [`BatchGetEmployeeBp`].
#[doc(alias = "BatchGetEmployeesBpResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetEmployeeBpResponse {
    /// Nearest BPs of the employee; if the own department or location has none, those of the next one up.
    pub employment_direct_bps: Vec<EmploymentBp>,
    /// All BPs of the employee. Needs the scope `corehr:employee.all_bp:read`.
    pub employment_all_bps: Vec<EmploymentBp>,
}
