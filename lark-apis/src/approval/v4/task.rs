// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `approval.v4.task` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use super::approval::ApprovalLocale;
use super::instance::{InstanceLink, InstanceSearchApproval, InstanceSearchGroup, InstanceSearchNode};
use super::models::{AddSignMethod, AddSignType, I18nResourceText, ProcessStatus, SubscriptionType};
use crate::ids::UserIdType;

/// Adds a sign of a task.
///
/// - `POST /open-apis/approval/v4/tasks/add_sign` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/add_sign)
#[doc(alias = "AddSignTask")]
#[lark_api(
    id = "approval.v4.task.add_sign",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/add_sign",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddTaskSign {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub instance_code: String,
    pub task_id: String,
    pub comment: Option<String>,
    pub add_sign_user_ids: Vec<String>,
    pub add_sign_type: AddSignType,
    pub approval_method: Option<AddSignMethod>,
}

/// Approves a task.
///
/// - `POST /open-apis/approval/v4/tasks/approve` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1390010, 1390018, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/task/approve)
#[lark_api(
    id = "approval.v4.task.approve",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/approve",
    token = "tenant",
    scopes = "approval:approval|approval:approval:readonly|approval:task",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApproveTask {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub task_approve: TaskApprove,
}

/// Forwards a task.
///
/// - `POST /open-apis/approval/v4/tasks/forward` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/forward)
#[lark_api(
    id = "approval.v4.task.forward",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/forward",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ForwardTask {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub instance_code: String,
    pub task_id: String,
    pub transfer_user_id: String,
    pub comment: Option<String>,
}

/// Lists tasks.
///
/// - `GET /open-apis/approval/v4/tasks` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list)
#[lark_api(
    id = "approval.v4.task.list",
    method = "GET",
    path = "/open-apis/approval/v4/tasks",
    token = "user",
    response = ListTaskResponse,
    paging(items = UatTask, list = "tasks")
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTask {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub topic: TaskTopic,
    pub locale: Option<ApprovalLocale>,
    pub definition_code: Option<String>,
    pub start_timestamp: Option<String>,
    pub end_timestamp: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskResponse {
    pub tasks: Vec<UatTask>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub count: Option<i64>,
}

/// Passes a task.
///
/// - `POST /open-apis/approval/v4/tasks/pass` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass)
#[lark_api(id = "approval.v4.task.pass", method = "POST", path = "/open-apis/approval/v4/tasks/pass", token = "user")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PassTask {
    pub instance_code: String,
    pub task_id: String,
    pub form: Option<String>,
    pub comment: Option<String>,
}

/// Queries tasks.
///
/// - `GET /open-apis/approval/v4/tasks/query` with a tenant or user token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1390001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval-search/query)
#[lark_api(
    id = "approval.v4.task.query",
    method = "GET",
    path = "/open-apis/approval/v4/tasks/query",
    token = "tenant|user",
    response = QueryTaskResponse,
    paging(items = Task, list = "tasks"),
    scopes = "approval:approval:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTask {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id: String,
    pub topic: TaskTopic,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`QueryTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTaskResponse {
    pub tasks: Vec<Task>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub count: Option<TaskCount>,
}

/// Refuses a task.
///
/// - `POST /open-apis/approval/v4/tasks/refuse` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/refuse)
#[lark_api(
    id = "approval.v4.task.refuse",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/refuse",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RefuseTask {
    pub instance_code: String,
    pub task_id: String,
    pub comment: Option<String>,
}

/// Rejects a task.
///
/// - `POST /open-apis/approval/v4/tasks/reject` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1390010, 1390018, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/task/reject)
#[lark_api(
    id = "approval.v4.task.reject",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/reject",
    token = "tenant",
    scopes = "approval:approval|approval:approval:readonly|approval:task",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RejectTask {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub task_approve: TaskApprove,
}

/// Resubmits a task.
///
/// - `POST /open-apis/approval/v4/tasks/resubmit` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1390010, 1390018, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/task/resubmit)
#[lark_api(
    id = "approval.v4.task.resubmit",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/resubmit",
    token = "tenant",
    scopes = "approval:approval|approval:approval:readonly|approval:task",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResubmitTask {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub approval_code: String,
    pub instance_code: String,
    pub user_id: String,
    pub comment: Option<String>,
    pub task_id: String,
    pub form: String,
}

/// Rolls back a task.
///
/// - `POST /open-apis/approval/v4/tasks/rollback` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/rollback)
#[lark_api(
    id = "approval.v4.task.rollback",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/rollback",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RollbackTask {
    pub instance_code: String,
    pub task_id: String,
    pub comment: Option<String>,
    pub node_ids: Vec<String>,
}

/// Searches tasks.
///
/// - `POST /open-apis/approval/v4/tasks/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval.list:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval-search/search)
#[lark_api(
    id = "approval.v4.task.search",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/search",
    token = "tenant",
    response = SearchTaskResponse,
    paging(items = TaskSearchItem, list = "task_list"),
    scopes = "approval:approval:readonly|approval:approval.list:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTask {
    /// At most 200 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub user_id: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub instance_external_id: Option<String>,
    pub group_external_id: Option<String>,
    pub task_title: Option<String>,
    pub task_status: Option<TaskStatusFilter>,
    pub task_start_time_from: Option<Text<UnixMillis>>,
    pub task_start_time_to: Option<Text<UnixMillis>>,
    pub locale: Option<ApprovalLocale>,
    pub task_status_list: Option<Vec<TaskStatusFilter>>,
    /// One of `0` (update time descending), `1` (update time ascending), `2` (start time descending), `3` (start time
    /// ascending).
    pub order: Option<i64>,
    pub with_revoked_instance: Option<bool>,
}

/// The answer to [`SearchTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    pub count: Option<i64>,
    pub task_list: Vec<TaskSearchItem>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Subscribes to a task.
///
/// - `POST /open-apis/approval/v4/tasks/subscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/subscription)
#[doc(alias = "SubscriptionTask")]
#[lark_api(
    id = "approval.v4.task.subscription",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeTask {
    pub subscription_type: SubscriptionType,
}

/// Transfers a task.
///
/// - `POST /open-apis/approval/v4/tasks/transfer` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1390010, 1390018, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/task/transfer)
#[lark_api(
    id = "approval.v4.task.transfer",
    method = "POST",
    path = "/open-apis/approval/v4/tasks/transfer",
    token = "tenant",
    scopes = "approval:approval|approval:approval:readonly|approval:task",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferTask {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub approval_code: String,
    pub instance_code: String,
    pub user_id: String,
    pub comment: Option<String>,
    pub transfer_user_id: String,
    pub task_id: String,
}

/// Unsubscribes from a task.
///
/// - `DELETE /open-apis/approval/v4/tasks/subscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/unsubscription)
#[doc(alias = "UnsubscriptionTask")]
#[lark_api(
    id = "approval.v4.task.unsubscription",
    method = "DELETE",
    path = "/open-apis/approval/v4/tasks/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeTask {
    pub subscription_type: Option<SubscriptionType>,
}

#[doc(alias = "Count")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskCount {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Task {
    pub topic: Option<TaskTopic>,
    pub user_id: Option<String>,
    pub title: Option<String>,
    pub urls: Option<TaskUrls>,
    pub process_external_id: Option<String>,
    pub task_external_id: Option<String>,
    pub status: Option<ListedTaskStatus>,
    pub process_status: Option<ProcessStatus>,
    pub definition_code: Option<String>,
    pub initiators: Vec<String>,
    pub initiator_names: Vec<String>,
    pub task_id: Option<String>,
    pub process_id: Option<String>,
    pub process_code: Option<String>,
    pub definition_group_id: Option<String>,
    pub definition_group_name: Option<String>,
    pub definition_id: Option<String>,
    pub definition_name: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TaskApprove {
    pub approval_code: String,
    pub instance_code: String,
    pub user_id: String,
    pub comment: Option<String>,
    pub task_id: String,
    pub form: Option<String>,
}

#[doc(alias = "SearchTaskRequestItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchItem {
    pub approval: Option<InstanceSearchApproval>,
    pub group: Option<InstanceSearchGroup>,
    pub instance: Option<InstanceSearchNode>,
    pub task: Option<TaskSearchNode>,
}

#[doc(alias = "SearchTaskRequestNode")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchNode {
    pub user_id: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub status: Option<TaskSearchNodeStatus>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub link: Option<InstanceLink>,
    pub task_id: Option<String>,
    pub update_time: Option<Text<UnixMillis>>,
    pub task_external_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskUrls {
    pub helpdesk: Option<String>,
    pub mobile: Option<String>,
    pub pc: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatTask {
    pub topic: Option<TaskTopic>,
    pub user_id: Option<String>,
    pub title: Option<String>,
    pub status: Option<ListedTaskStatus>,
    pub instance_status: Option<ProcessStatus>,
    pub definition_code: Option<String>,
    pub initiator: Option<String>,
    pub initiator_name: Option<String>,
    pub task_id: Option<String>,
    pub instance_code: Option<String>,
    pub definition_group_id: Option<String>,
    pub definition_group_name: Option<String>,
    pub definition_name: Option<String>,
    pub summaries: Vec<I18nResourceText>,
    pub instance_external_id: Option<String>,
    pub task_external_id: Option<String>,
    pub support_api_operate: Option<bool>,
    pub link: Option<String>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ListedTaskStatus {
    #[lark(rename = "1")]
    Todo,
    #[lark(rename = "2")]
    Done,
    #[lark(rename = "17")]
    Unread,
    #[lark(rename = "18")]
    Read,
    #[lark(rename = "33")]
    Processing,
    #[lark(rename = "34")]
    Recalled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `task_status`, `task_status_list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskStatusFilter {
    #[lark(rename = "PENDING")]
    Pending,
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "REJECTED")]
    Rejected,
    #[lark(rename = "TRANSFERRED")]
    Transferred,
    #[lark(rename = "DONE")]
    Done,
    /// Skipped, since the approver has decided before.
    #[lark(rename = "RM_REPEAT")]
    RemovedAsRepeated,
    #[lark(rename = "PROCESSED")]
    Processed,
    /// Any status; not in a list.
    #[lark(rename = "ALL")]
    All,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `topic`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskTopic {
    /// Approvals that wait for the user.
    #[lark(rename = "1")]
    Todo,
    /// Approvals that the user has handled.
    #[lark(rename = "2")]
    Done,
    /// Approvals that the user has started.
    #[lark(rename = "3")]
    Initiated,
    #[lark(rename = "17")]
    UnreadNotices,
    #[lark(rename = "18")]
    ReadNotices,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[doc(alias = "SearchTaskRequestNodeStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskSearchNodeStatus {
    Approved,
    Done,
    Hidden,
    Pending,
    Processed,
    Rejected,
    RmRepeat,
    Transferred,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
