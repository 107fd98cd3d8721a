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

/// Makes a task depend on others, or others on it.
///
/// Also turns a dependency round. No task twice, and not the task itself; existing ones are ignored. The caller must be
/// able to edit all these tasks.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
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
    /// Id of the task that gets the dependencies.
    pub task_guid: String,
    /// Tasks to depend on, or that depend on this one; 1 to 50.
    pub dependencies: Option<Vec<TaskDependency>>,
}

/// Adds assignees or followers to a task.
///
/// Members can be users and apps; existing ones are ignored. The caller must be able to edit the task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_members` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:personnel:writeonly`, `task:task:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/add_members)
#[doc(alias("AddMembersTask", "assign task to user", "add member to task", "add assignee"))]
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
    /// Id of the task to add to; at most 100 characters.
    pub task_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Assignees and followers to add; at most 50.
    pub members: Vec<Member>,
    /// Makes repeated requests one. 10 to 100 characters.
    pub client_token: Option<String>,
}

/// Adds a reminder to a task that has a due time.
///
/// A task has at most one reminder: remove the old one first to replace it. The caller must be able to edit the task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_reminders` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
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
    /// Id of the task to add to; at most 100 characters.
    pub task_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The reminder to add; a task has only one.
    /// At most 1 elements.
    pub reminders: Vec<Reminder>,
}

/// Puts a task into a task list, and into one of its sections.
///
/// Succeeds also if the task is in the list already. The caller must be able to edit both.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_tasklist` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task to put into the list.
    pub task_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the task list to put the task into; at most 100 characters.
    pub tasklist_guid: String,
    /// Id of the section to put the task into; without it, the default one.
    pub section_guid: Option<String>,
}

/// Creates a task, with its times, members, reminders, task lists and custom fields.
///
/// Custom fields must belong to a task list that the task is put into. The caller must be able to edit these lists.
/// `task.v2.task.subtask.create` creates subtasks.
///
/// - `POST /open-apis/task/v2/tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:write`, `task:task:writeonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/create)
#[doc(alias("create task", "add todo", "assign task"))]
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A task to create or change.
    #[lark(body)]
    pub input_task: InputTask,
}

/// Deletes a task; it cannot be fetched any more.
///
/// The caller must be able to edit the task.
///
/// - `DELETE /open-apis/task/v2/tasks/:task_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/delete)
#[doc(alias = "delete task")]
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
    /// Id of the task to delete; at most 100 characters.
    pub task_guid: String,
}

/// Fetches a task with its title, description, times and members.
///
/// The caller must be able to read the task.
///
/// - `GET /open-apis/task/v2/tasks/:task_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 10 a second
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
    /// Id of the task to fetch; at most 100 characters.
    pub task_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the tasks assigned to the caller, in the order that the caller gave them.
///
/// - `GET /open-apis/task/v2/tasks` with a user token (official SDKs name tenant too), for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/list)
#[doc(alias("list my tasks", "todo list"))]
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
    /// How many tasks a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Returns only tasks that are done, or only those that are not; without it, both.
    pub completed: Option<bool>,
    /// Which tasks to list; only `my_tasks`, those assigned to the caller. Default: `my_tasks`.
    pub r#type: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    pub agent_task_status: Option<i64>,
}

/// Changes the fields of a task that `update_fields` names.
///
/// A named field without a value is cleared. Set `completed_at` to finish the whole task, and to `0` to reopen it.
/// Members, reminders and task lists have endpoints of their own. The caller must be able to edit the task.
///
/// - `PATCH /open-apis/task/v2/tasks/:task_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:write`, `task:task:writeonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/task-v2/task/patch)
#[doc(alias("complete task", "mark task done", "finish task", "update task"))]
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
    /// Id of the task to change; at most 100 characters.
    pub task_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The new values for the fields in `update_fields`; one without a value is cleared.
    pub task: Option<InputTask>,
    /// The fields of the task to change, such as `summary`, `description`, `start`, `due`, `completed_at`, `repeat_rule` or
    /// `is_milestone`.
    pub update_fields: Vec<TaskUpdateField>,
}

/// Makes a task no longer depend on others, or others on it.
///
/// Those that it does not have are ignored. The caller must be able to edit the task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
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
    /// Id of the task that loses the dependencies.
    pub task_guid: String,
    /// Tasks that this one no longer depends on; 1 to 50. Only their ids count.
    pub dependencies: Vec<TaskDependency>,
}

/// Removes assignees or followers from a task.
///
/// Those who are no members are ignored. The caller must be able to edit the task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_members` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
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
    /// Id of the task that loses the members; at most 100 characters.
    pub task_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Assignees and followers to remove; 1 to 500.
    pub members: Vec<Member>,
}

/// Removes reminders from a task.
///
/// Succeeds also if they do not exist. The caller must be able to edit the task.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_reminders` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 100 a minute
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
    /// Id of the task that loses the reminders; at most 100 characters.
    pub task_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Ids of the reminders to remove.
    pub reminder_ids: Vec<String>,
}

/// Takes a task out of a task list.
///
/// Succeeds also if the task is not in the list. The caller must be able to edit the list.
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task to take out of the list.
    pub task_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the task list to take the task out of; at most 100 characters.
    pub tasklist_guid: String,
}

/// Searches tasks by a word, creator, assignees, followers, due time and whether they are done.
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
    /// How many tasks a page has at most.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Words to look for in tasks.
    pub query: Option<String>,
    /// What the tasks must have.
    pub filter: Option<TaskSearchFilter>,
}

/// Makes a task a subtask of another one.
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
    /// Id of the task that becomes a subtask.
    pub task_guid: String,
    /// Id of the task that becomes the parent.
    pub ancestor_guid: Option<String>,
    /// The kind of `target_user_id`.
    pub user_id_type: Option<UserIdType>,
    pub target_user_id: Option<String>,
}

/// Lists the task lists that a task is in, with its section in each.
///
/// Only lists that the caller can access come. The caller must be able to read the task.
///
/// - `GET /open-apis/task/v2/tasks/:task_guid/tasklists` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task:read`, `task:task:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task whose lists to return.
    pub task_guid: String,
}

/// The answer to [`ListTaskTasklists`].
#[doc(alias = "TasklistsTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskTasklistsResponse {
    /// Task lists that the task is in, with its section in each.
    pub tasklists: Vec<TaskInTasklistInfo>,
}

/// The answer to [`AddTaskDependencies`] and [`RemoveTaskDependencies`].
#[doc(alias("AddDependenciesTaskResponse", "RemoveDependenciesTaskResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskDependenciesResponse {
    /// All dependencies of the task after the change.
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
    /// The task with its members after the change.
    pub task: Option<Task>,
}

/// The answer to [`ListTask`], [`ListTaskSubtask`](super::task_subtask::ListTaskSubtask) and
/// [`ListRelatedTask`](super::task_v2::ListRelatedTask).
#[doc(alias("ListRelatedTaskTaskV2Response", "ListTaskResponse", "ListTaskSubtaskResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskListResponse {
    /// Tasks that concern the user.
    pub items: Vec<Task>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A task with all its details.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task, a UUID.
    pub guid: Option<String>,
    /// Title of the task.
    pub summary: Option<String>,
    /// Description of the task.
    pub description: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Reminders of the task; at most one.
    pub reminders: Vec<Reminder>,
    /// Who created the task.
    pub creator: Option<Member>,
    /// Assignees and followers of the task.
    pub members: Vec<Member>,
    /// When the task was done.
    pub completed_at: Option<Text<UnixMillis>>,
    /// Files attached to the task.
    pub attachments: Vec<Attachment>,
    /// The platform that the task comes from, set at creation.
    pub origin: Option<Origin>,
    /// Own data, as it was passed.
    pub extra: Option<String>,
    /// Task lists that the task is in, as far as the caller can access them.
    pub tasklists: Vec<TaskInTasklistInfo>,
    /// How the task repeats, as an RRULE.
    pub repeat_rule: Option<String>,
    /// Id of the parent task, if it is a subtask.
    pub parent_task_guid: Option<String>,
    /// Whether all assignees must finish the task, 1, or one is enough, 2.
    pub mode: Option<TaskMode>,
    /// Where the task was created.
    pub source: Option<TaskSource>,
    /// What happens in the clients when a user wants to finish the task.
    pub custom_complete: Option<CustomComplete>,
    /// Number of the task as users see it.
    pub task_id: Option<String>,
    /// When the task was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// When the task last changed.
    pub updated_at: Option<Text<UnixMillis>>,
    /// Whether the task is done.
    pub status: Option<TaskStatus>,
    /// Link that opens the task in a client.
    pub url: Option<String>,
    /// When the task starts.
    pub start: Option<Start>,
    /// How many subtasks the task has.
    pub subtask_count: Option<i64>,
    /// Whether the task is a milestone.
    pub is_milestone: Option<bool>,
    /// Values of the task's custom fields.
    pub custom_fields: Vec<CustomFieldValue>,
    /// Tasks that it depends on, or that depend on it.
    pub dependencies: Vec<TaskDependency>,
    /// When each assignee finished, if all must.
    pub assignee_related: Vec<TaskAssignee>,
    /// Daily reminders of the task.
    pub positive_reminders: Vec<Reminder>,
    pub agent_task_status: Option<i64>,
    pub agent_task_progress: Option<String>,
    pub text_deliveries: Vec<String>,
    pub attachment_deliveries: Vec<Attachment>,
    pub next_task_guid: Option<String>,
}

/// An assignee of a task that all must finish.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskAssignee {
    /// Id of the assignee.
    pub id: Option<String>,
    /// When the assignee finished.
    pub completed_at: Option<Text<UnixMillis>>,
}

/// A task that another depends on, or that depends on it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TaskDependency {
    /// Whether the other task comes before or after this one.
    /// Required in some requests.
    pub r#type: Option<TaskDependencyType>,
    /// Id of the other task.
    /// Required in requests.
    pub task_guid: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A task list with the section that a task is in.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TaskInTasklistInfo {
    /// Id of the task list; the caller must be able to edit it to put a task there. At most 100 characters.
    pub tasklist_guid: Option<String>,
    /// Id of the section in that list; without it, a task is put into the default one.
    pub section_guid: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What the tasks found must have.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TaskSearchFilter {
    /// Finds only tasks that one of these users created.
    pub creator_ids: Option<Vec<String>>,
    /// Finds only tasks assigned to one of these users.
    pub assignee_ids: Option<Vec<String>>,
    /// Finds only tasks that are done, or only those that are not.
    pub is_completed: Option<bool>,
    /// Finds only tasks that are due in this span.
    pub due_time: Option<TimeRange>,
    /// Finds only tasks that one of these users follows.
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
    /// A task.
    Task,
    /// A task list.
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
    /// Not known.
    #[lark(value = 0)]
    Unknown,
    /// In the task centre.
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
    /// Not done yet.
    Todo,
    /// Done.
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
    /// The title.
    Summary,
    /// The description.
    Description,
    /// The start time.
    Start,
    /// The due time.
    Due,
    /// When it was done.
    CompletedAt,
    /// The own data.
    Extra,
    /// What happens when it is finished.
    CustomComplete,
    /// The rule by which it repeats.
    RepeatRule,
    /// Whether all assignees must finish it.
    Mode,
    /// Whether it is a milestone.
    IsMilestone,
    /// The values of custom fields.
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
    /// The other task comes after this one.
    Next,
    /// The other task comes before this one.
    Prev,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
