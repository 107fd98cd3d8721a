// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Processes.
//!
//! `corehr.v2.process` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Text, UnixMillis, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, FieldVariablesResponse, LocalizedName};

/// Fetches the flow variable data of a process.
///
/// - `GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1160100, 1160101, 1160102, 1160500
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/process-instance/flow_variable_data)
#[doc(alias = "FlowVariableDataProcess")]
#[lark_api(
    id = "corehr.v2.process.flow_variable_data",
    method = "GET",
    path = "/open-apis/corehr/v2/processes/:process_id/flow_variable_data",
    token = "tenant",
    response = FieldVariablesResponse,
    scopes = "corehr:process:read",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
pub struct GetProcessFlowVariableData {
    pub process_id: String,
    pub user_id_type: Option<CorehrUserIdType>,
    pub department_id_type: Option<CorehrDepartmentIdType>,
    pub variable_keys: Option<Vec<String>>,
}

/// Fetches a process.
///
/// - `GET /open-apis/corehr/v2/processes/:process_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1160101, 1160500
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/process-instance/get)
#[lark_api(
    id = "corehr.v2.process.get",
    method = "GET",
    path = "/open-apis/corehr/v2/processes/:process_id",
    token = "tenant",
    response = GetProcessResponse,
    scopes = "corehr:process:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct GetProcess {
    pub process_id: String,
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetProcess`].
#[derive(Clone, Default, Model)]
pub struct GetProcessResponse {
    pub process_id: Option<String>,
    pub status: Option<ProcessStatus>,
    pub flow_template_id: Option<String>,
    pub flow_template_name: Option<LocalizedName>,
    pub flow_definition_id: Option<String>,
    pub flow_definition_name: Option<LocalizedName>,
    pub initiator_id: Option<String>,
    pub initiator_name: Option<LocalizedName>,
    pub create_time: Option<Text<UnixMillis>>,
    pub complete_time: Option<Text<UnixMillis>>,
    pub start_links: Option<ProcessLink>,
    pub abstracts: Vec<ProcessAbstractItem>,
    pub todos: Vec<ProcessTodoItem>,
    pub cc_list: Vec<ProcessCcItem>,
    pub done_list: Vec<ProcessDoneItem>,
    pub properties: Option<ProcessProperty>,
    pub system_todos: Vec<ProcessSystemTodoItem>,
    pub system_done_list: Vec<ProcessSystemDoneItem>,
    pub comment_infos: Vec<ProcessCommentInfo>,
    pub original_process_id: Option<String>,
    pub is_last_completed_correct_process: Option<bool>,
    pub process_name: Option<LocalizedName>,
}

/// Lists processes.
///
/// - `GET /open-apis/corehr/v2/processes` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Rate limit: 20 a minute
/// - Error codes: 1160101, 1160102, 1160500
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/process-form_variable_data/process-instance/list)
#[lark_api(
    id = "corehr.v2.process.list",
    method = "GET",
    path = "/open-apis/corehr/v2/processes",
    token = "tenant",
    response = ListProcessResponse,
    paging(items = String, list = "process_ids"),
    scopes = "corehr:process:read",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
pub struct ListProcess {
    pub statuses: Option<Vec<ProcessStatus>>,
    pub page_token: Option<String>,
    pub page_size: i64,
    pub modify_time_from: Text<UnixMillis>,
    pub modify_time_to: Text<UnixMillis>,
    pub flow_definition_id: Option<String>,
}

/// The answer to [`ListProcess`].
#[derive(Clone, Default, Model)]
pub struct ListProcessResponse {
    pub process_ids: Vec<String>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessAbstractItem {
    pub name: Option<LocalizedName>,
    pub value: Option<LocalizedName>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessCcItem {
    pub approver_id: Option<String>,
    pub links: Option<ProcessLink>,
    pub operator_id: Option<String>,
    pub operator_name: Option<LocalizedName>,
    pub node_name: Option<LocalizedName>,
    pub create_time: Option<Text<UnixMillis>>,
    pub node_definition_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessCommentInfo {
    pub commentor_id: Option<String>,
    pub commentor_name: Option<LocalizedName>,
    pub comment_time: Option<Text<UnixMillis>>,
    pub comment_msg: Option<String>,
    pub at_user_ids: Vec<String>,
    pub file_count: Option<i64>,
    pub image_count: Option<i64>,
    pub comment_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessDoneItem {
    pub approver_id: Option<String>,
    pub r#type: Option<ProcessTaskType>,
    /// One of `1` (pending), `2` (rejected), `3` (done), `4` (cancelled), `18` (intervened).
    pub status: Option<i64>,
    pub links: Option<ProcessLink>,
    pub operator_id: Option<String>,
    pub operator_name: Option<LocalizedName>,
    pub node_name: Option<LocalizedName>,
    pub create_time: Option<Text<UnixMillis>>,
    pub complete_time: Option<Text<UnixMillis>>,
    pub node_definition_id: Option<String>,
    pub approval_opinion: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessLink {
    pub web_link: Option<String>,
    pub pc_link: Option<String>,
    pub mobile_link: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessSystemDoneItem {
    pub approver_id: Option<String>,
    pub r#type: Option<ProcessTaskType>,
    /// One of `1` (pending), `2` (rejected), `3` (done), `4` (cancelled), `18` (intervened).
    pub status: Option<i64>,
    pub links: Option<ProcessLink>,
    pub operator_name: Option<LocalizedName>,
    pub node_name: Option<LocalizedName>,
    pub create_time: Option<Text<UnixMillis>>,
    pub complete_time: Option<Text<UnixMillis>>,
    pub node_definition_id: Option<String>,
    pub approval_opinion: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessSystemTodoItem {
    pub approver_id: Option<String>,
    pub r#type: Option<ProcessTaskType>,
    pub links: Option<ProcessLink>,
    pub operator_name: Option<LocalizedName>,
    pub node_name: Option<LocalizedName>,
    pub create_time: Option<Text<UnixMillis>>,
    pub node_definition_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct ProcessTodoItem {
    pub approver_id: Option<String>,
    pub r#type: Option<ProcessTaskType>,
    pub links: Option<ProcessLink>,
    pub operator_id: Option<String>,
    pub operator_name: Option<LocalizedName>,
    pub node_name: Option<LocalizedName>,
    pub create_time: Option<Text<UnixMillis>>,
    pub node_definition_id: Option<String>,
}

/// The values of `properties`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ProcessProperty {
    #[lark(value = 1)]
    Normal,
    #[lark(value = 2)]
    Revocation,
    #[lark(value = 3)]
    Correction,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`, `statuses`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ProcessStatus {
    #[lark(value = 1)]
    InProgress,
    #[lark(value = 2)]
    Rejected,
    #[lark(value = 4)]
    Withdrawn,
    #[lark(value = 8)]
    Revoked,
    #[lark(value = 9)]
    Done,
    #[lark(value = 15)]
    Revoking,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ProcessTaskType {
    #[lark(value = 1)]
    Approval,
    #[lark(value = 5)]
    Form,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
