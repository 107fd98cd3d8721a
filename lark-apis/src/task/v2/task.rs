// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `task.v2.task` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::attachment::Attachment;
use super::models::{CustomComplete, CustomFieldValue, Due, InputTask, Member, Origin, Reminder, Start, TimeRange};
use crate::ids::UserIdType;

/// Adds dependencies of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_dependencies)
#[lark_api(
    id = "task.v2.task.add_dependencies",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/add_dependencies",
    token = "tenant|user",
    response = AddDependenciesTaskResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddDependenciesTask {
    pub task_guid: String,
    /// At most 50 elements.
    pub dependencies: Option<Vec<TaskDependency>>,
}

/// The answer to [`AddDependenciesTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddDependenciesTaskResponse {
    pub dependencies: Vec<TaskDependency>,
}

/// Adds members of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:personnel:writeonly`, `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470422, 1470500, 1470610, 1470611
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_members)
#[lark_api(
    id = "task.v2.task.add_members",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/add_members",
    token = "tenant|user",
    response = AddMembersTaskResponse,
    scopes = "task:personnel:writeonly|task:task:write",
    rate_limit = "100/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddMembersTask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub members: Vec<Member>,
    pub client_token: Option<String>,
}

/// The answer to [`AddMembersTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddMembersTaskResponse {
    pub task: Option<Task>,
}

/// Adds reminders of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_reminders` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500, 1470613
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_reminders)
#[lark_api(
    id = "task.v2.task.add_reminders",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/add_reminders",
    token = "tenant|user",
    response = AddRemindersTaskResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddRemindersTask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    /// At most 1 elements.
    pub reminders: Vec<Reminder>,
}

/// The answer to [`AddRemindersTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddRemindersTaskResponse {
    pub task: Option<Task>,
}

/// Adds a tasklist of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_tasklist` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_tasklist)
#[lark_api(
    id = "task.v2.task.add_tasklist",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/add_tasklist",
    token = "tenant|user",
    response = AddTasklistTaskResponse,
    scopes = "task:task:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddTasklistTask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub tasklist_guid: String,
    pub section_guid: Option<String>,
}

/// The answer to [`AddTasklistTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddTasklistTaskResponse {
    pub task: Option<Task>,
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
    response = CreateTaskResponse,
    scopes = "task:task:write|task:task:writeonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTask {
    #[lark(query)]
    pub user_id_type: Option<String>,
    #[lark(body)]
    pub input_task: InputTask,
}

/// The answer to [`CreateTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTaskResponse {
    pub task: Option<Task>,
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
    response = GetTaskResponse,
    scopes = "task:task:read|task:task:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTask {
    pub task_guid: String,
    pub user_id_type: Option<String>,
}

/// The answer to [`GetTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTaskResponse {
    pub task: Option<Task>,
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
    response = ListTaskResponse,
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
    pub user_id_type: Option<String>,
    pub agent_task_status: Option<i64>,
}

/// The answer to [`ListTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskResponse {
    pub items: Vec<Task>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
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
    response = PatchTaskResponse,
    scopes = "task:task:write|task:task:writeonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchTask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub task: Option<InputTask>,
    pub update_fields: Vec<String>,
}

/// The answer to [`PatchTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchTaskResponse {
    pub task: Option<Task>,
}

/// Removes dependencies of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/remove_dependencies)
#[lark_api(
    id = "task.v2.task.remove_dependencies",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/remove_dependencies",
    token = "tenant|user",
    response = RemoveDependenciesTaskResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveDependenciesTask {
    pub task_guid: String,
    /// At most 50 elements.
    pub dependencies: Vec<TaskDependency>,
}

/// The answer to [`RemoveDependenciesTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RemoveDependenciesTaskResponse {
    pub dependencies: Vec<TaskDependency>,
}

/// Removes members of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_members` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/remove_members)
#[lark_api(
    id = "task.v2.task.remove_members",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/remove_members",
    token = "tenant|user",
    response = RemoveMembersTaskResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveMembersTask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    /// At most 500 elements.
    pub members: Vec<Member>,
}

/// The answer to [`RemoveMembersTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RemoveMembersTaskResponse {
    pub task: Option<Task>,
}

/// Removes reminders of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_reminders` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/remove_reminders)
#[lark_api(
    id = "task.v2.task.remove_reminders",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/remove_reminders",
    token = "tenant|user",
    response = RemoveRemindersTaskResponse,
    scopes = "task:task:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveRemindersTask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub reminder_ids: Vec<String>,
}

/// The answer to [`RemoveRemindersTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RemoveRemindersTaskResponse {
    pub task: Option<Task>,
}

/// Removes a tasklist of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/remove_tasklist)
#[lark_api(
    id = "task.v2.task.remove_tasklist",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/remove_tasklist",
    token = "tenant|user",
    response = RemoveTasklistTaskResponse,
    scopes = "task:task:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveTasklistTask {
    pub task_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub tasklist_guid: String,
}

/// The answer to [`RemoveTasklistTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RemoveTasklistTaskResponse {
    pub task: Option<Task>,
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
    response = SearchTaskResponse,
    paging(items = TaskSearchItem)
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

/// The answer to [`SearchTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTaskResponse {
    pub items: Vec<TaskSearchItem>,
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// Sets an ancestor task of a task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task)
#[lark_api(
    id = "task.v2.task.set_ancestor_task",
    method = "POST",
    path = "/open-apis/task/v2/tasks/:task_guid/set_ancestor_task",
    token = "tenant|user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetAncestorTaskTask {
    pub task_guid: String,
    pub ancestor_guid: Option<String>,
    pub user_id_type: Option<String>,
    pub target_user_id: Option<String>,
}

/// Fetches the tasklists of a task.
///
/// - `GET /open-apis/task/v2/tasks/:task_guid/tasklists` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/tasklists)
#[lark_api(
    id = "task.v2.task.tasklists",
    method = "GET",
    path = "/open-apis/task/v2/tasks/:task_guid/tasklists",
    token = "tenant|user",
    response = TasklistsTaskResponse,
    scopes = "task:task:read|task:task:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TasklistsTask {
    pub task_guid: String,
}

/// The answer to [`TasklistsTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasklistsTaskResponse {
    pub tasklists: Vec<TaskInTasklistInfo>,
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
    pub completed_at: Option<String>,
    pub attachments: Vec<Attachment>,
    pub origin: Option<Origin>,
    pub extra: Option<String>,
    pub tasklists: Vec<TaskInTasklistInfo>,
    pub repeat_rule: Option<String>,
    pub parent_task_guid: Option<String>,
    pub mode: Option<i64>,
    pub source: Option<i64>,
    pub custom_complete: Option<CustomComplete>,
    pub task_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub status: Option<String>,
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
    pub completed_at: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TaskDependency {
    /// Required in some requests.
    pub r#type: Option<TaskDependencyType>,
    /// Required in requests.
    pub task_guid: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TaskInTasklistInfo {
    pub tasklist_guid: Option<String>,
    pub section_guid: Option<String>,
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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<TaskSearchMeta>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSearchMeta {
    pub app_link: Option<String>,
    pub avatar: Option<String>,
    pub description: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskDependencyType {
    Next,
    Prev,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
