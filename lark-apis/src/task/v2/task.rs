// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `task.v2.task` in the platform's terms.

use lark_runtime::{Body, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::attachment::Attachment;
use super::models::{
    CustomComplete, CustomFieldValue, Due, InputTask, Member, Origin, Reminder, SearchItem, SearchItemsResponse, Start,
    TimeRange,
};
use crate::ids::UserIdType;

/// Adds dependencies of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_dependencies)
#[doc(alias = "AddDependenciesTask")]
#[lark_api(
    id = "task.v2.task.add_dependencies",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/add_dependencies",
    token = "tenant|user",
    response = TaskDependenciesResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddTaskDependencies {
    pub task_guid: String,
    /// At most 50 elements.
    pub dependencies: Option<Vec<TaskDependency>>,
}

/// Adds members of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:personnel:writeonly`, `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470422, 1470500, 1470610, 1470611
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_members)
#[doc(alias = "AddMembersTask")]
#[lark_api(
    id = "task.v2.task.add_members",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/add_members",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:personnel:writeonly|task:task:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddTaskMembers {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub members: Vec<Member>,
    pub client_token: Option<String>,
}

/// Adds reminders of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_reminders` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500, 1470613
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_reminders)
#[doc(alias = "AddRemindersTask")]
#[lark_api(
    id = "task.v2.task.add_reminders",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/add_reminders",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddTaskReminders {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 1 elements.
    pub reminders: Vec<Reminder>,
}

/// Adds a tasklist of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_tasklist` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_tasklist)
#[doc(alias = "AddTasklistTask")]
#[lark_api(
    id = "task.v2.task.add_tasklist",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/add_tasklist",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddTaskTasklist {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub tasklist_guid: String,
    pub section_guid: Option<String>,
}

/// Creates a task.
///
/// - `POST /open-apis/task/v2/tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:write`, `task:task:writeonly`
/// - Rate limit: 10 a second
/// - Error codes: 1470400, 1470403, 1470404, 1470422, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/create)
#[lark_api(
    id = "task.v2.task.create",
    method = "POST",
    path = "/open-apis/task/v2/tasks",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task:write|task:task:writeonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTask {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub input_task: InputTask,
}

/// Deletes a task.
///
/// - `DELETE /open-apis/task/v2/tasks/:task_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 10 a second
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/delete)
#[lark_api(
    id = "task.v2.task.delete",
    method = "DELETE",
    path = "/open-apis/task/v2/tasks/:task_guid",
    token = "tenant|user",
    scopes = "task:task:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTask {
    pub task_guid: String,
}

/// Fetches a task.
///
/// - `GET /open-apis/task/v2/tasks/:task_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 10 a second
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/get)
#[lark_api(
    id = "task.v2.task.get",
    method = "GET",
    path = "/open-apis/task/v2/tasks/:task_guid",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task:read|task:task:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTask {
    pub task_guid: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists tasks.
///
/// - `GET /open-apis/task/v2/tasks` with a user token (official SDKs name tenant too), for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/list)
#[lark_api(
    id = "task.v2.task.list",
    method = "GET",
    path = "/open-apis/task/v2/tasks",
    token = "user",
    undocumented_token = "tenant",
    response = TaskListResponse,
    paging(items = Task),
    scopes = "task:task:read|task:task:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTask {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub completed: Option<bool>,
    pub r#type: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub agent_task_status: Option<i64>,
}

/// Changes parts of a task.
///
/// - `PATCH /open-apis/task/v2/tasks/:task_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:write`, `task:task:writeonly`
/// - Rate limit: 10 a second
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/patch)
#[lark_api(
    id = "task.v2.task.patch",
    method = "PATCH",
    path = "/open-apis/task/v2/tasks/:task_guid",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task:write|task:task:writeonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchTask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub task: Option<InputTask>,
    pub update_fields: Vec<TaskUpdateField>,
}

/// Removes dependencies of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/remove_dependencies)
#[doc(alias = "RemoveDependenciesTask")]
#[lark_api(
    id = "task.v2.task.remove_dependencies",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/remove_dependencies",
    token = "tenant|user",
    response = TaskDependenciesResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveTaskDependencies {
    pub task_guid: String,
    /// At most 50 elements.
    pub dependencies: Vec<TaskDependency>,
}

/// Removes members of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_members` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/remove_members)
#[doc(alias = "RemoveMembersTask")]
#[lark_api(
    id = "task.v2.task.remove_members",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/remove_members",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveTaskMembers {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 500 elements.
    pub members: Vec<Member>,
}

/// Removes reminders of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_reminders` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/remove_reminders)
#[doc(alias = "RemoveRemindersTask")]
#[lark_api(
    id = "task.v2.task.remove_reminders",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/remove_reminders",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveTaskReminders {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub reminder_ids: Vec<String>,
}

/// Removes a tasklist of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/remove_tasklist)
#[doc(alias = "RemoveTasklistTask")]
#[lark_api(
    id = "task.v2.task.remove_tasklist",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/remove_tasklist",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveTaskTasklist {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub tasklist_guid: String,
}

/// Searches tasks.
///
/// - `POST /open-apis/task/v2/tasks/search` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search)
#[lark_api(
    id = "task.v2.task.search",
    method = "POST",
    path = "/open-apis/task/v2/tasks/search",
    token = "user",
    response = SearchItemsResponse,
    paging(items = SearchItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTask {
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub query: Option<String>,
    pub filter: Option<TaskSearchFilter>,
}

/// Sets an ancestor task of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task)
#[doc(alias = "SetAncestorTaskTask")]
#[lark_api(
    id = "task.v2.task.set_ancestor_task",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/set_ancestor_task",
    token = "tenant|user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetAncestorTask {
    pub task_guid: String,
    pub ancestor_guid: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub target_user_id: Option<String>,
}

/// Fetches the tasklists of a task.
///
/// - `GET /open-apis/task/v2/tasks/:task_guid/tasklists` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/tasklists)
#[doc(alias = "TasklistsTask")]
#[lark_api(
    id = "task.v2.task.tasklists",
    method = "GET",
    path = "/open-apis/task/v2/tasks/:task_guid/tasklists",
    token = "tenant|user",
    response = ListTaskTasklistsResponse,
    scopes = "task:task:read|task:task:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTaskTasklists {
    pub task_guid: String,
}

/// The answer to [`ListTaskTasklists`].
#[doc(alias = "TasklistsTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskTasklistsResponse {
    pub tasklists: Vec<TaskInTasklistInfo>,
}

/// The answer to [`AddTaskDependencies`] and [`RemoveTaskDependencies`].
#[doc(alias("AddDependenciesTaskResponse", "RemoveDependenciesTaskResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskDependenciesResponse {
    pub dependencies: Vec<TaskDependency>,
}

/// The answer to [`AddTaskMembers`], [`AddTaskReminders`], [`AddTaskTasklist`], [`CreateTask`], [`GetTask`],
/// [`PatchTask`], [`RemoveTaskMembers`], [`RemoveTaskReminders`] and [`RemoveTaskTasklist`].
#[doc(alias(
    "AddMembersTaskResponse",
    "AddRemindersTaskResponse",
    "AddTasklistTaskResponse",
    "CreateTaskResponse",
    "GetTaskResponse",
    "PatchTaskResponse",
    "RemoveMembersTaskResponse",
    "RemoveRemindersTaskResponse",
    "RemoveTasklistTaskResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskResponse {
    pub task: Option<Task>,
}

/// The answer to [`ListTask`], [`ListTaskSubtask`](super::task_subtask::ListTaskSubtask) and
/// [`ListRelatedTask`](super::task_v2::ListRelatedTask).
#[doc(alias("ListRelatedTaskTaskV2Response", "ListTaskResponse", "ListTaskSubtaskResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskListResponse {
    pub items: Vec<Task>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Task {
    pub guid: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub due: Option<Due>,
    pub reminders: Vec<Reminder>,
    pub creator: Option<Member>,
    pub members: Vec<Member>,
    pub completed_at: Option<Text<UnixMillis>>,
    pub attachments: Vec<Attachment>,
    pub origin: Option<Origin>,
    pub extra: Option<String>,
    pub tasklists: Vec<TaskInTasklistInfo>,
    pub repeat_rule: Option<String>,
    pub parent_task_guid: Option<String>,
    pub mode: Option<TaskMode>,
    pub source: Option<TaskSource>,
    pub custom_complete: Option<CustomComplete>,
    pub task_id: Option<String>,
    pub created_at: Option<Text<UnixMillis>>,
    pub updated_at: Option<Text<UnixMillis>>,
    pub status: Option<TaskStatus>,
    pub url: Option<String>,
    pub start: Option<Start>,
    pub subtask_count: Option<i64>,
    pub is_milestone: Option<bool>,
    pub custom_fields: Vec<CustomFieldValue>,
    pub dependencies: Vec<TaskDependency>,
    pub assignee_related: Vec<TaskAssignee>,
    pub positive_reminders: Vec<Reminder>,
    pub agent_task_status: Option<i64>,
    pub agent_task_progress: Option<String>,
    pub text_deliveries: Vec<String>,
    pub attachment_deliveries: Vec<Attachment>,
    pub next_task_guid: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskAssignee {
    pub id: Option<String>,
    pub completed_at: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TaskDependency {
    /// Required in some requests.
    pub r#type: Option<TaskDependencyType>,
    /// Required in requests.
    pub task_guid: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TaskInTasklistInfo {
    pub tasklist_guid: Option<String>,
    pub section_guid: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TaskSearchFilter {
    pub creator_ids: Option<Vec<String>>,
    pub assignee_ids: Option<Vec<String>>,
    pub is_completed: Option<bool>,
    pub due_time: Option<TimeRange>,
    pub follower_ids: Option<Vec<String>>,
}

/// The values of `mode`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TaskMode {
    /// Done when every assignee has completed it.
    #[lark(value = 1)]
    AllAssignees,
    /// Done when one assignee has completed it.
    #[lark(value = 2)]
    AnyAssignee,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `resource_type`, `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskResourceType {
    Task,
    Tasklist,
    /// The tasks that the caller is assigned to; only sections can belong to it.
    MyTasks,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `source`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TaskSource {
    #[lark(value = 0)]
    Unknown,
    #[lark(value = 1)]
    TaskCenter,
    /// Made in a group or from a message.
    #[lark(value = 2)]
    Chat,
    /// Made through the open platform with a tenant token.
    #[lark(value = 6)]
    TenantAccessToken,
    /// Made through the open platform with a user token.
    #[lark(value = 7)]
    UserAccessToken,
    /// Made in a document.
    #[lark(value = 8)]
    Docs,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskStatus {
    Todo,
    Done,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskUpdateField {
    Summary,
    Description,
    Start,
    Due,
    CompletedAt,
    Extra,
    CustomComplete,
    RepeatRule,
    Mode,
    IsMilestone,
    CustomFields,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskDependencyType {
    Next,
    Prev,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
