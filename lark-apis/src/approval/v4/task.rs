// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `approval.v4.task` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use super::approval::ApprovalLocale;
use super::instance::{InstanceLink, InstanceSearchApproval, InstanceSearchGroup, InstanceSearchNode};
use super::models::{AddSignMethod, AddSignType, I18nResourceText, ProcessStatus, SubscriptionType};
use crate::ids::UserIdType;

/// Adds approvers to a task, in the name of the calling user.
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
    /// The kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Code of the approval instance.
    pub instance_code: String,
    /// Id of the task within the instance.
    pub task_id: String,
    /// What the user says to it.
    pub comment: Option<String>,
    /// Approvers to add, in the kind of `user_id_type`.
    pub add_sign_user_ids: Vec<String>,
    /// Whether they approve before, after or together with the user who acts.
    pub add_sign_type: AddSignType,
    /// Whether one of the added approvers is enough or all must agree.
    pub approval_method: Option<AddSignMethod>,
}

/// Approves a task; the process goes on to the next approver.
///
/// - `POST /open-apis/approval/v4/tasks/approve` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/task/approve)
#[doc(alias("approve approval task", "approve request", "agree approval"))]
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The decision of an approver about a task.
    #[lark(body)]
    pub task_approve: TaskApprove,
}

/// Hands a task over to another approver, in the name of the calling user.
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
    /// The kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Code of the approval instance.
    pub instance_code: String,
    /// Id of the task to hand over.
    pub task_id: String,
    /// Id of the new approver, in the kind of `user_id_type`.
    pub transfer_user_id: String,
    /// What the user says to it.
    pub comment: Option<String>,
}

/// Lists the approval tasks of the calling user in one of their lists, such as those to do.
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
    /// How many tasks a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Which list of the user to return.
    pub topic: TaskTopic,
    /// Language of the answer.
    pub locale: Option<ApprovalLocale>,
    /// Returns only tasks of the approval definition with this code.
    pub definition_code: Option<String>,
    /// Start of the span of time to look at.
    pub start_timestamp: Option<String>,
    /// End of the span of time to look at.
    pub end_timestamp: Option<String>,
    /// The kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskResponse {
    /// The tasks of the page.
    pub tasks: Vec<UatTask>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many tasks there are.
    pub count: Option<i64>,
}

/// Approves a task, in the name of the calling user.
///
/// - `POST /open-apis/approval/v4/tasks/pass` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass)
#[lark_api(id = "approval.v4.task.pass", method = "POST", path = "/open-apis/approval/v4/tasks/pass", token = "user")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PassTask {
    /// Code of the approval instance.
    pub instance_code: String,
    /// Id of the task to approve.
    pub task_id: String,
    /// Values of the form's widgets.
    pub form: Option<String>,
    /// What the approver says to it.
    pub comment: Option<String>,
}

/// Lists the approval tasks of a user in one of their lists, such as those to do or done.
///
/// - `GET /open-apis/approval/v4/tasks/query` with a tenant or user token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// How many tasks a page has; at most 200. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The user whose tasks to list, in the kind of `user_id_type`.
    pub user_id: String,
    /// Which list of the user: to do, done, started, unread or read copies.
    pub topic: TaskTopic,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`QueryTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryTaskResponse {
    /// The tasks of the page.
    pub tasks: Vec<Task>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many tasks there are; on the first page only.
    pub count: Option<TaskCount>,
}

/// Rejects a task, in the name of the calling user.
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
    /// Code of the approval instance.
    pub instance_code: String,
    /// Id of the task to reject.
    pub task_id: String,
    /// What the approver says to it.
    pub comment: Option<String>,
}

/// Rejects a task, which ends the process.
///
/// - `POST /open-apis/approval/v4/tasks/reject` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/task/reject)
#[doc(alias("reject approval task", "deny request", "refuse approval"))]
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The decision of an approver about a task.
    #[lark(body)]
    pub task_approve: TaskApprove,
}

/// Submits again what was sent back to the applicant; the process goes on to the next approver.
///
/// - `POST /open-apis/approval/v4/tasks/resubmit` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// Code of the task's approval instance, from `approval.v4.instance.create` or `approval.v4.instance.list`.
    pub instance_code: String,
    /// Id of the user who acts, in the kind of `user_id_type`.
    pub user_id: String,
    /// Opinion, a JSON object as a string with `text` and `files`.
    pub comment: Option<String>,
    /// Id of the task, from the `task_list` of the instance.
    pub task_id: String,
    /// The values of the form's widgets, a JSON array as a string, as for `approval.v4.instance.create`.
    pub form: String,
}

/// Sends an approval back from a task to earlier nodes, in the name of the calling user.
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
    /// Code of the approval instance.
    pub instance_code: String,
    /// Id of the task that is sent back.
    pub task_id: String,
    /// Why the approval is sent back.
    pub comment: Option<String>,
    /// Ids of the nodes to go back to.
    pub node_ids: Vec<String>,
}

/// Searches approval tasks by approver, definition, title, status and time.
///
/// One of user, definition, instance, external instance and external group is required. Codes and external ids add up,
/// other conditions narrow down. Tasks of withdrawn instances are left out, and results may lag;
/// `approval.v4.task.query` does not.
///
/// - `POST /open-apis/approval/v4/tasks/search` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval:readonly`, `approval:approval.list:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// How many tasks a page has; 5 to 200. It may have fewer, as tasks of withdrawn instances are left out. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the approver, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Code of the approval definition; adds up with `group_external_id`.
    pub approval_code: Option<String>,
    /// Code of the approval instance; adds up with `instance_external_id`.
    pub instance_code: Option<String>,
    /// Id of the instance in the external system; adds up with `instance_code`.
    pub instance_external_id: Option<String>,
    /// Id of the group of definitions in the external system; adds up with `approval_code`.
    pub group_external_id: Option<String>,
    /// Title of the task; only external approvals have one.
    pub task_title: Option<String>,
    /// Finds only tasks with this status; without it, all.
    pub task_status: Option<TaskStatusFilter>,
    /// Finds tasks started since then. Give both times or none; at most 30 days apart.
    pub task_start_time_from: Option<Text<UnixMillis>>,
    /// Finds tasks started until then. Give both times or none; at most 30 days apart.
    pub task_start_time_to: Option<Text<UnixMillis>>,
    /// The language of the texts.
    pub locale: Option<ApprovalLocale>,
    /// Finds only tasks with one of these; `task_status` then does not count.
    pub task_status_list: Option<Vec<TaskStatusFilter>>,
    /// How the tasks are ordered, by change or start. Default: 2, the latest start first.
    /// One of `0` (update time descending), `1` (update time ascending), `2` (start time descending), `3` (start time
    /// ascending).
    pub order: Option<i64>,
    /// Whether tasks of revoked instances are found as well.
    pub with_revoked_instance: Option<bool>,
}

/// The answer to [`SearchTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    /// How many tasks were found.
    pub count: Option<i64>,
    /// Tasks of the approval.
    pub task_list: Vec<TaskSearchItem>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Starts sending events about approval tasks that the calling user takes part in or manages.
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
    /// Which events to send: those of approvals that the user takes part in, or manages.
    pub subscription_type: SubscriptionType,
}

/// Hands a task over to another approver.
///
/// - `POST /open-apis/approval/v4/tasks/transfer` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// Code of the task's approval instance, from `approval.v4.instance.create` or `approval.v4.instance.list`.
    pub instance_code: String,
    /// Id of the current approver, in the kind of `user_id_type`.
    pub user_id: String,
    /// What the approver says to it.
    pub comment: Option<String>,
    /// Id of the new approver, in the kind of `user_id_type`.
    pub transfer_user_id: String,
    /// Id of the task, from the `task_list` of the instance.
    pub task_id: String,
}

/// Stops sending events about approval tasks that the calling user takes part in or manages.
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
    /// Which events to stop: those of approvals that the user takes part in, or manages.
    pub subscription_type: Option<SubscriptionType>,
}

/// How many tasks there are.
#[doc(alias = "Count")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskCount {
    /// How many there are; 999 stands for 1000 or more.
    pub total: Option<i64>,
    /// Whether there are 1000 or more.
    pub has_more: Option<bool>,
}

/// An approval task in one of a user's lists.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Task {
    /// Which list of the user the task is in.
    pub topic: Option<TaskTopic>,
    /// Id of the user whose task it is.
    pub user_id: Option<String>,
    /// Title of the task.
    pub title: Option<String>,
    /// Where the task is opened.
    pub urls: Option<TaskUrls>,
    /// Id of the instance in the external system, unique within tenant and app; external approvals only.
    pub process_external_id: Option<String>,
    /// Id of the task in the external system, unique within the instance; external approvals only.
    pub task_external_id: Option<String>,
    /// How far the task is.
    pub status: Option<ListedTaskStatus>,
    /// How far the instance is.
    pub process_status: Option<ProcessStatus>,
    /// Code of the approval definition.
    pub definition_code: Option<String>,
    /// Ids of the applicants.
    pub initiators: Vec<String>,
    /// Names of the applicants.
    pub initiator_names: Vec<String>,
    /// Id of the task; globally unique.
    pub task_id: Option<String>,
    /// Id of the instance; globally unique.
    pub process_id: Option<String>,
    /// Code of the instance.
    pub process_code: Option<String>,
    /// Id of the group that holds the approval definition.
    pub definition_group_id: Option<String>,
    /// Name of the group that holds the approval definition.
    pub definition_group_name: Option<String>,
    /// Id of the approval definition.
    pub definition_id: Option<String>,
    /// Name of the approval definition.
    pub definition_name: Option<String>,
}

/// The decision of an approver about a task.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TaskApprove {
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// Code of the task's approval instance, from `approval.v4.instance.create` or `approval.v4.instance.list`.
    pub instance_code: String,
    /// Id of the approver, in the kind of `user_id_type`.
    pub user_id: String,
    /// What the approver says to it.
    pub comment: Option<String>,
    /// Id of the task, from the `task_list` of the instance.
    pub task_id: String,
    /// Values of widgets that decide between branches, a JSON array as a string; needed if the process has such branches.
    pub form: Option<String>,
}

/// A task with its approval, group and instance.
#[doc(alias = "SearchTaskRequestItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchItem {
    /// The approval definition.
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the approval definition.
    pub group: Option<InstanceSearchGroup>,
    /// The approval instance.
    pub instance: Option<InstanceSearchNode>,
    /// The task that was found.
    pub task: Option<TaskSearchNode>,
}

/// An approval task that was found.
#[doc(alias = "SearchTaskRequestNode")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchNode {
    /// User id of the approver.
    pub user_id: Option<String>,
    /// When the task began.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the task was finished.
    pub end_time: Option<Text<UnixMillis>>,
    /// How far the task is.
    pub status: Option<TaskSearchNodeStatus>,
    /// Title of the task; only external approvals have one.
    pub title: Option<String>,
    /// More data of the task, a JSON object as a string.
    pub extra: Option<String>,
    /// Where the task is opened; external approvals only.
    pub link: Option<InstanceLink>,
    /// Id of the task that was found.
    pub task_id: Option<String>,
    /// When the task last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Id of the task in the external system.
    pub task_external_id: Option<String>,
}

/// Where a task is opened.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskUrls {
    /// URL of the help desk.
    pub helpdesk: Option<String>,
    /// URL on phones.
    pub mobile: Option<String>,
    /// URL on computers.
    pub pc: Option<String>,
}

/// An approval task of the calling user.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatTask {
    /// Which list of the user the task is in.
    pub topic: Option<TaskTopic>,
    /// Id of the user whose task it is.
    pub user_id: Option<String>,
    /// Title of the task.
    pub title: Option<String>,
    /// How far the task is.
    pub status: Option<ListedTaskStatus>,
    /// How far the instance is.
    pub instance_status: Option<ProcessStatus>,
    /// Code of the approval definition.
    pub definition_code: Option<String>,
    /// Id of the applicant.
    pub initiator: Option<String>,
    /// Name of the applicant.
    pub initiator_name: Option<String>,
    /// Id of the task, by which it can be decided.
    pub task_id: Option<String>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// Id of the group that holds the approval definition.
    pub definition_group_id: Option<String>,
    /// Name of the group that holds the approval definition.
    pub definition_group_name: Option<String>,
    /// Name of the approval definition.
    pub definition_name: Option<String>,
    /// Some values of the form, as lists show them.
    pub summaries: Vec<I18nResourceText>,
    /// Id of the instance in the external system.
    pub instance_external_id: Option<String>,
    /// Id of the task in the external system.
    pub task_external_id: Option<String>,
    /// Whether the task can be decided by API.
    pub support_api_operate: Option<bool>,
    /// Where the task is opened.
    pub link: Option<String>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ListedTaskStatus {
    /// To do.
    #[lark(rename = "1")]
    Todo,
    /// Done.
    #[lark(rename = "2")]
    Done,
    /// A copy, not read yet.
    #[lark(rename = "17")]
    Unread,
    /// A copy that was read.
    #[lark(rename = "18")]
    Read,
    /// Being processed, on its way to done.
    #[lark(rename = "33")]
    Processing,
    /// Withdrawn.
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
    /// Waits for the approver.
    #[lark(rename = "PENDING")]
    Pending,
    /// Approved.
    #[lark(rename = "APPROVED")]
    Approved,
    /// Rejected.
    #[lark(rename = "REJECTED")]
    Rejected,
    /// Handed over to another approver.
    #[lark(rename = "TRANSFERRED")]
    Transferred,
    /// Done.
    #[lark(rename = "DONE")]
    Done,
    /// Skipped, since the approver has decided before.
    #[lark(rename = "RM_REPEAT")]
    RemovedAsRepeated,
    /// Dealt with.
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
    /// Copies not read yet.
    #[lark(rename = "17")]
    UnreadNotices,
    /// Copies that were read.
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
    /// Approved.
    Approved,
    /// Done.
    Done,
    /// Hidden.
    Hidden,
    /// Waits for the approver.
    Pending,
    /// Dealt with.
    Processed,
    /// Rejected.
    Rejected,
    /// Skipped, as the approver had decided already.
    RmRepeat,
    /// Handed over to another approver.
    Transferred,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
