// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Form variable data of a process.
//!
//! `corehr.v2.process.form_variable_data` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, FieldVariablesResponse};

/// Reads the form fields of a process, business and custom ones.
///
/// Only processes of Feishu People and of attendance.
///
/// - `GET /open-apis/corehr/v2/processes/:process_id/form_variable_data` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/process-instance/get-2)
#[lark_api(
    id = "corehr.v2.process.form_variable_data.get",
    method = "GET",
    path = "/open-apis/corehr/v2/processes/:process_id/form_variable_data",
    token = "tenant",
    response = FieldVariablesResponse,
    scopes = "corehr:process:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProcessFormVariableData {
    /// Id of the process, from `corehr.v2.process.list`.
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
}
