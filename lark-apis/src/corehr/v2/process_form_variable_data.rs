// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Form variable data of a process.
//!
//! `corehr.v2.process.form_variable_data` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, FieldVariablesResponse};

/// Fetches form variable data of a process.
///
/// - `GET /open-apis/corehr/v2/processes/:process_id/form_variable_data` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160100, 1160101, 1160102, 1160500, 1161003
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
pub struct GetProcessFormVariableData {
    pub process_id: String,
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
}
