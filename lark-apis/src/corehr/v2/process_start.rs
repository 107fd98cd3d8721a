// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `process_start`.
//!
//! `corehr.v2.process_start` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, ProcessFormVariableV2};

/// Starts a process; so far only of custom business types.
///
/// - `POST /open-apis/corehr/v2/process_start` with a tenant token, for custom and store apps
/// - Scope: `corehr:process.instance:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/process-instance/create)
#[doc(alias = "CreateProcessStart")]
#[lark_api(
    id = "corehr.v2.process_start.create",
    method = "POST",
    path = "/open-apis/corehr/v2/process_start",
    token = "tenant",
    response = StartProcessResponse,
    scopes = "corehr:process.instance:write",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartProcess {
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Id of the flow definition to start a process from.
    pub flow_definition_id: String,
    /// User who starts the process, in the kind of `user_id_type`; required unless `system_initiator` is `true`.
    pub initiator_id: Option<String>,
    /// Whether the system starts the process; otherwise `initiator_id` is required.
    pub system_initiator: Option<bool>,
    /// Form fields of the process. At most 100000.
    pub flow_data: Option<Vec<ProcessFormVariableV2>>,
}

/// The answer to [`StartProcess`].
#[doc(alias = "CreateProcessStartResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct StartProcessResponse {
    /// Id of the process that was started.
    pub process_id: Option<String>,
}
