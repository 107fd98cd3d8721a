// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `task.v1.task` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::{Collaborator, Follower};
use crate::ids::UserIdType;

/// Removes several assignees from a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-collaborator/batch_delete_collaborator)
#[doc(alias = "BatchDeleteCollaboratorTask")]
#[lark_api(
    id = "task.v1.task.batch_delete_collaborator",
    method = "POST",
    path = "/open-apis/task/v1/tasks/:task_id/batch_delete_collaborator",
    token = "tenant|user",
    response = BatchDeleteTaskCollaboratorResponse,
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteTaskCollaborator {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Assignees of a task.
    /// Required in requests.
    #[lark(body)]
    pub collaborator: Option<Collaborator>,
}

/// The answer to [`BatchDeleteTaskCollaborator`].
#[doc(alias = "BatchDeleteCollaboratorTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteTaskCollaboratorResponse {
    /// Ids of the assignees that were removed.
    pub collaborators: Vec<String>,
}

/// Removes several followers from a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-follower/batch_delete_follower)
#[doc(alias = "BatchDeleteFollowerTask")]
#[lark_api(
    id = "task.v1.task.batch_delete_follower",
    method = "POST",
    path = "/open-apis/task/v1/tasks/:task_id/batch_delete_follower",
    token = "tenant|user",
    response = BatchDeleteTaskFollowerResponse,
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteTaskFollower {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Followers of a task.
    /// Required in requests.
    #[lark(body)]
    pub follower: Option<Follower>,
}

/// The answer to [`BatchDeleteTaskFollower`].
#[doc(alias = "BatchDeleteFollowerTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteTaskFollowerResponse {
    /// Ids of the followers that were removed.
    pub followers: Vec<String>,
}

/// Marks a task as done, for all of its users at once.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/complete` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task/complete)
#[lark_api(
    id = "task.v1.task.complete",
    method = "POST",
    path = "/open-apis/task/v1/tasks/:task_id/complete",
    token = "tenant|user",
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CompleteTask {
    /// Id of the task, as given when it was created.
    pub task_id: String,
}

/// Creates a task, with its title, assignees, due time or a rule by which it repeats.
///
/// - `POST /open-apis/task/v1/tasks` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task/create)
#[lark_api(
    id = "task.v1.task.create",
    method = "POST",
    path = "/open-apis/task/v1/tasks",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTask {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A task as the first version of the API knows it.
    #[lark(body)]
    pub task: Task,
}

/// Deletes a task for everyone who takes part in it.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task/delete)
#[lark_api(
    id = "task.v1.task.delete",
    method = "DELETE",
    path = "/open-apis/task/v1/tasks/:task_id",
    token = "tenant|user",
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Id of the task, a UUID.
    pub task_id: String,
}

/// Fetches a task with its title, description, times and origin.
///
/// - `GET /open-apis/task/v1/tasks/:task_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task/get)
#[lark_api(
    id = "task.v1.task.get",
    method = "GET",
    path = "/open-apis/task/v1/tasks/:task_id",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task|task:task:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTask {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the tasks of the calling user, or those that the app created.
///
/// With a tenant token only tasks come that the app itself created with that token, not those of all users.
///
/// - `GET /open-apis/task/v1/tasks` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task/list)
#[lark_api(
    id = "task.v1.task.list",
    method = "GET",
    path = "/open-apis/task/v1/tasks",
    token = "tenant|user",
    response = ListTaskResponse,
    paging(items = Task),
    scopes = "task:task:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTask {
    /// How many items a page has; at most 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Returns tasks created since then. Default: since the first.
    pub start_create_time: Option<Text<UnixSeconds>>,
    /// Returns tasks created until then. Default: until the last.
    pub end_create_time: Option<Text<UnixSeconds>>,
    /// Returns only tasks that are done, or only those that are not; without it, both.
    pub task_completed: Option<bool>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskResponse {
    /// The tasks found.
    pub items: Vec<Task>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the fields of a task that `update_fields` names.
///
/// - `PATCH /open-apis/task/v1/tasks/:task_id` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task/patch)
#[lark_api(
    id = "task.v1.task.patch",
    method = "PATCH",
    path = "/open-apis/task/v1/tasks/:task_id",
    token = "tenant|user",
    response = TaskResponse,
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchTask {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The new values of the task.
    pub task: Task,
    /// The fields of the task to change, such as `summary`, `description`, `due`, `extra`, `custom` or `follower_ids`.
    pub update_fields: Vec<TaskUpdateField>,
}

/// Marks a task as not done again.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/uncomplete` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task/uncomplete)
#[lark_api(
    id = "task.v1.task.uncomplete",
    method = "POST",
    path = "/open-apis/task/v1/tasks/:task_id/uncomplete",
    token = "tenant|user",
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UncompleteTask {
    /// Id of the task, a UUID.
    pub task_id: String,
}

/// The answer to [`CreateTask`], [`GetTask`] and [`PatchTask`].
#[doc(alias("CreateTaskResponse", "GetTaskResponse", "PatchTaskResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskResponse {
    /// The task that was created.
    pub task: Option<Task>,
}

/// When a task is due.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Due {
    /// Moment when the task is due.
    pub time: Option<Text<UnixSeconds>>,
    /// IANA name of the time zone. Default: `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// Whether the task is due on a day, not at a moment; `time` is then 0:00 UTC of the day. Default: `false`.
    pub is_all_day: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A link to where a task comes from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Href {
    /// The link, `http` or `https`; at most 1024 characters.
    pub url: Option<String>,
    /// Title of the link; at most 512 characters.
    pub title: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The platform that a task comes from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Origin {
    /// Names of the platform by language, a JSON object as a string, shown on the task's page; at most 1024 characters.
    /// Required in requests.
    pub platform_i18n_name: Option<String>,
    /// Link to the task on that platform.
    pub href: Option<Href>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A task as the first version of the API knows it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task, a UUID.
    pub id: Option<String>,
    /// Plain title; at most 1000 characters. A new task needs it or `rich_summary`, which counts first.
    pub summary: Option<String>,
    /// Plain description; at most 65536 characters. Does not count beside `rich_description`.
    pub description: Option<String>,
    /// When the whole task was done; 0 until then.
    pub complete_time: Option<Text<UnixSeconds>>,
    /// Id of the creator, in the kind of `user_id_type`. For an app its open id; nothing with `user_id`.
    pub creator_id: Option<String>,
    /// Own data that comes back unchanged, in base64; at most 65536 characters. Users do not see it.
    pub extra: Option<String>,
    /// When the task was created.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the task last changed; at first, when it was created.
    pub update_time: Option<Text<UnixSeconds>>,
    /// When the task is due.
    pub due: Option<Due>,
    /// The platform that the task comes from.
    /// Required in some requests.
    pub origin: Option<Origin>,
    /// Whether the task can be edited in the task centre. Old. Default: `false`.
    pub can_edit: Option<bool>,
    /// What happens when the task is done, such as a page to open or a hint, as JSON; at most 65536 characters.
    pub custom: Option<String>,
    /// Where the task was created.
    pub source: Option<TaskSource>,
    /// Followers of the task.
    pub followers: Clearable<Vec<Follower>>,
    /// Assignees of the task.
    pub collaborators: Clearable<Vec<Collaborator>>,
    /// Assignees of a new task, in the kind of `user_id_type`; at most 100.
    pub collaborator_ids: Clearable<Vec<String>>,
    /// Followers of a new task, in the kind of `user_id_type`; at most 100.
    pub follower_ids: Clearable<Vec<String>>,
    /// How the task repeats, as an RRULE, such as `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO`.
    pub repeat_rule: Option<String>,
    /// Title in Markdown, with links and mentions; at most 1000 characters. A new task needs it or `summary`.
    pub rich_summary: Option<String>,
    /// Description in Markdown; at most 65536 characters.
    pub rich_description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    /// Made from a message.
    #[lark(value = 2)]
    Message,
    /// Made in a document.
    #[lark(value = 3)]
    Docs,
    /// Made in the stand-alone Docs app.
    #[lark(value = 4)]
    DocsApp,
    /// By Pano.
    #[lark(value = 5)]
    Pano,
    /// Made through the open platform with a tenant token.
    #[lark(value = 6)]
    TenantAccessToken,
    /// Made through the open platform with a user token.
    #[lark(value = 7)]
    UserAccessToken,
    /// Made in a document of the new kind.
    #[lark(value = 8)]
    NewDocs,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskUpdateField {
    /// The plain title.
    Summary,
    /// The title in Markdown.
    RichSummary,
    /// The plain description.
    Description,
    /// The description in Markdown.
    RichDescription,
    /// The due time.
    Due,
    /// The own data.
    Extra,
    /// The rule by which the source app completes the task.
    Custom,
    /// The followers.
    FollowerIds,
    /// The assignees.
    CollaboratorIds,
    /// The rule by which it repeats.
    RepeatRule,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
