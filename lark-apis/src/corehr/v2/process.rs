// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Processes.
//!
//! `corehr.v2.process` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, Text, UnixMillis, lark_api};

use super::models::{CorehrDepartmentIdType, CorehrUserIdType, FieldVariablesResponse, LocalizedName};

/// Reads the field data of a process, business and custom, with facts such as who started it and when.
///
/// Only processes of Feishu People and of attendance. Related data, such as an employee's department, is read from its
/// own endpoints.
///
/// - `GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
#[non_exhaustive]
pub struct GetProcessFlowVariableData {
    /// Id of the process, from `corehr.v2.process.list`.
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `people_corehr_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
    /// Kind of the department ids in this call. Default: `people_corehr_department_id`.
    pub department_id_type: Option<CorehrDepartmentIdType>,
    /// Keys of the variables to read, such as `changer`.
    pub variable_keys: Option<Vec<String>>,
}

/// Reads one process: its status, who started it and when, a summary and all of its tasks and copies.
///
/// Data ranges do not limit the answer. Whether leave was revoked or corrected is read from the leave requests.
///
/// - `GET /open-apis/corehr/v2/processes/:process_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct GetProcess {
    /// Id of the process, from `corehr.v2.process.list`.
    pub process_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetProcess`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetProcessResponse {
    /// Id of the process that was asked for.
    pub process_id: Option<String>,
    /// How far the process has come.
    pub status: Option<ProcessStatus>,
    /// Id of the business type.
    pub flow_template_id: Option<String>,
    /// Name of the business type, in Chinese and English.
    pub flow_template_name: Option<LocalizedName>,
    /// Id of the flow definition, the template from which the process was made.
    pub flow_definition_id: Option<String>,
    /// Name of the flow definition, in Chinese and English.
    pub flow_definition_name: Option<LocalizedName>,
    /// Id of the user who started the process; empty if the system did.
    pub initiator_id: Option<String>,
    /// Name of the user who started the process, in Chinese and English.
    pub initiator_name: Option<LocalizedName>,
    /// When the process was started, in milliseconds.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the process ended, in milliseconds.
    pub complete_time: Option<Text<UnixMillis>>,
    /// Links to the form with which the process was started.
    pub start_links: Option<ProcessLink>,
    /// Summary of the process, which changes along the way.
    pub abstracts: Vec<ProcessAbstractItem>,
    /// Tasks that wait for someone.
    pub todos: Vec<ProcessTodoItem>,
    /// Copies that were sent.
    pub cc_list: Vec<ProcessCcItem>,
    /// Tasks that have been done.
    pub done_list: Vec<ProcessDoneItem>,
    /// Whether the process is an ordinary one, revokes another or corrects another.
    pub properties: Option<ProcessProperty>,
    /// Tasks that wait for the system.
    pub system_todos: Vec<ProcessSystemTodoItem>,
    /// Tasks that the system has done.
    pub system_done_list: Vec<ProcessSystemDoneItem>,
    /// Comments on the process.
    pub comment_infos: Vec<ProcessCommentInfo>,
    /// Id of the process that this one corrects or revokes.
    pub original_process_id: Option<String>,
    /// Whether this is the latest completed correction.
    pub is_last_completed_correct_process: Option<bool>,
    /// Name of the process, that of the flow definition when it was started.
    pub process_name: Option<LocalizedName>,
}

/// Lists processes, also by their flow definition.
///
/// Data ranges do not limit the answer.
///
/// - `GET /open-apis/corehr/v2/processes` with a tenant token, for custom and store apps
/// - Scope: `corehr:process:read`
/// - Rate limit: 20 a minute
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
#[non_exhaustive]
pub struct ListProcess {
    /// Lists only processes with these statuses. Repeat the parameter for several.
    pub statuses: Option<Vec<ProcessStatus>>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; 1 to 100.
    pub page_size: i64,
    /// Start of the span in which processes were changed, in milliseconds, inclusive. The span must be under 31 days.
    pub modify_time_from: Text<UnixMillis>,
    /// End of the span in which processes were changed, in milliseconds, inclusive. The span must be under 31 days.
    pub modify_time_to: Text<UnixMillis>,
    /// Lists only processes of this flow definition; `corehr.v2.process.get` shows the definition of a process.
    pub flow_definition_id: Option<String>,
}

/// The answer to [`ListProcess`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListProcessResponse {
    /// Ids of the processes that were found; `corehr.v2.process.get` reads their details.
    pub process_ids: Vec<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A line of a process's summary.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessAbstractItem {
    /// Title of the line, in Chinese and English.
    pub name: Option<LocalizedName>,
    /// Content of the line, in Chinese and English.
    pub value: Option<LocalizedName>,
}

/// A copy of a process sent to someone.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessCcItem {
    /// Id of the copy.
    pub approver_id: Option<String>,
    /// Links to the task or copy.
    pub links: Option<ProcessLink>,
    /// Id of the user who got the copy.
    pub operator_id: Option<String>,
    /// Name of the user who got the copy, in Chinese and English.
    pub operator_name: Option<LocalizedName>,
    /// Name of the node, in Chinese and English.
    pub node_name: Option<LocalizedName>,
    /// When the copy was made, in milliseconds.
    pub create_time: Option<Text<UnixMillis>>,
    /// Id of the node's definition; after a return, several nodes may share it.
    pub node_definition_id: Option<String>,
}

/// A comment on a process.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessCommentInfo {
    /// Id of the user who commented.
    pub commentor_id: Option<String>,
    /// Name of the user who commented, in Chinese and English.
    pub commentor_name: Option<LocalizedName>,
    /// When the comment was made, in milliseconds.
    pub comment_time: Option<Text<UnixMillis>>,
    /// Content of the comment.
    pub comment_msg: Option<String>,
    /// Ids of the users mentioned in the comment.
    pub at_user_ids: Vec<String>,
    /// Number of attachments in the comment.
    pub file_count: Option<i64>,
    /// Number of images in the comment.
    pub image_count: Option<i64>,
    /// Id of the comment, unique among comments.
    pub comment_id: Option<String>,
}

/// A task of a process that someone has done.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessDoneItem {
    /// Id of the task that was done.
    pub approver_id: Option<String>,
    /// Kind of task: an approval or a form.
    pub r#type: Option<ProcessTaskType>,
    /// Status of the task: 2 rejected, 3 done, 4 cancelled.
    /// One of `1` (pending), `2` (rejected), `3` (done), `4` (cancelled), `18` (intervened).
    pub status: Option<i64>,
    /// Links to the task or copy.
    pub links: Option<ProcessLink>,
    /// Id of the user who did the task.
    pub operator_id: Option<String>,
    /// Name of the operator, in Chinese and English.
    pub operator_name: Option<LocalizedName>,
    /// Name of the node, in Chinese and English.
    pub node_name: Option<LocalizedName>,
    /// When the task was created, in milliseconds.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the task was done, in milliseconds.
    pub complete_time: Option<Text<UnixMillis>>,
    /// Id of the node's definition; after a return, several nodes may share it.
    pub node_definition_id: Option<String>,
    /// What the approver wrote.
    pub approval_opinion: Option<String>,
}

/// Links to a task on the web, the desktop and mobile.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessLink {
    /// Link to the task on the web.
    pub web_link: Option<String>,
    /// Link to the task in Feishu on the desktop.
    pub pc_link: Option<String>,
    /// Link to the task in Feishu on mobile.
    pub mobile_link: Option<String>,
}

/// A task of a process that the system has done.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessSystemDoneItem {
    /// Id of the task that was done.
    pub approver_id: Option<String>,
    /// Kind of task: an approval or a form.
    pub r#type: Option<ProcessTaskType>,
    /// Status of the task: 2 rejected, 3 done, 4 cancelled.
    /// One of `1` (pending), `2` (rejected), `3` (done), `4` (cancelled), `18` (intervened).
    pub status: Option<i64>,
    /// Links to the task or copy.
    pub links: Option<ProcessLink>,
    /// Name of the operator, in Chinese and English.
    pub operator_name: Option<LocalizedName>,
    /// Name of the node, in Chinese and English.
    pub node_name: Option<LocalizedName>,
    /// When the task was created, in milliseconds.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the task was done, in milliseconds.
    pub complete_time: Option<Text<UnixMillis>>,
    /// Id of the node's definition; after a return, several nodes may share it.
    pub node_definition_id: Option<String>,
    /// What the approver wrote.
    pub approval_opinion: Option<String>,
}

/// A task of a process that waits for the system.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessSystemTodoItem {
    /// Id of the task to do.
    pub approver_id: Option<String>,
    /// Kind of task: an approval or a form.
    pub r#type: Option<ProcessTaskType>,
    /// Links to the task or copy.
    pub links: Option<ProcessLink>,
    /// Name of the operator, in Chinese and English.
    pub operator_name: Option<LocalizedName>,
    /// Name of the node, in Chinese and English.
    pub node_name: Option<LocalizedName>,
    /// When the task was created, in milliseconds.
    pub create_time: Option<Text<UnixMillis>>,
    /// Id of the node's definition; after a return, several nodes may share it.
    pub node_definition_id: Option<String>,
}

/// A task of a process that waits for someone.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessTodoItem {
    /// Id of the task to do; one operator may have several.
    pub approver_id: Option<String>,
    /// Kind of task: an approval or a form.
    pub r#type: Option<ProcessTaskType>,
    /// Links to the task or copy.
    pub links: Option<ProcessLink>,
    /// Id of the user who has to do the task.
    pub operator_id: Option<String>,
    /// Name of the operator, in Chinese and English.
    pub operator_name: Option<LocalizedName>,
    /// Name of the node, in Chinese and English.
    pub node_name: Option<LocalizedName>,
    /// When the task was created, in milliseconds.
    pub create_time: Option<Text<UnixMillis>>,
    /// Id of the node's definition; after a return, several nodes may share it.
    pub node_definition_id: Option<String>,
}

/// The values of `properties`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ProcessProperty {
    /// An ordinary process.
    #[lark(value = 1)]
    Normal,
    /// A process that revokes another.
    #[lark(value = 2)]
    Revocation,
    /// A process that corrects another.
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
    /// Under way.
    #[lark(value = 1)]
    InProgress,
    /// Rejected.
    #[lark(value = 2)]
    Rejected,
    /// Withdrawn.
    #[lark(value = 4)]
    Withdrawn,
    /// Revoked.
    #[lark(value = 8)]
    Revoked,
    /// Completed.
    #[lark(value = 9)]
    Done,
    /// Being revoked.
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
    /// An approval.
    #[lark(value = 1)]
    Approval,
    /// A form.
    #[lark(value = 5)]
    Form,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
