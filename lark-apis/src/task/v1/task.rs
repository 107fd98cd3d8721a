// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `task.v1.task` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::{Collaborator, Follower};
use crate::ids::UserIdType;

/// Deletes a collaborator of a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470450, 1470451, 1470602, 1470702
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
    pub task_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub collaborator: Option<Collaborator>,
}

/// The answer to [`BatchDeleteTaskCollaborator`].
#[doc(alias = "BatchDeleteCollaboratorTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteTaskCollaboratorResponse {
    pub collaborators: Vec<String>,
}

/// Deletes a follower of a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470450, 1470451, 1470602, 1470712
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
    pub task_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub follower: Option<Follower>,
}

/// The answer to [`BatchDeleteTaskFollower`].
#[doc(alias = "BatchDeleteFollowerTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchDeleteTaskFollowerResponse {
    pub followers: Vec<String>,
}

/// Completes a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/complete` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470432, 1470450, 1470451, 1470602, 1470604
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
    pub task_id: String,
}

/// Creates a task.
///
/// - `POST /open-apis/task/v1/tasks` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470410, 1470411, 1470414, 1470415, 1470416, 1470434, 1470435, 1470436, 1470437,
///   1470438, 1470439, 1470450, 1470600, 1470740
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub task: Task,
}

/// Deletes a task.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470433, 1470450, 1470451, 1470601
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
    pub task_id: String,
}

/// Fetches a task.
///
/// - `GET /open-apis/task/v1/tasks/:task_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470432, 1470602
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
    pub task_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists tasks.
///
/// - `GET /open-apis/task/v1/tasks` with a tenant or user token, for custom and store apps
/// - Scope: `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470421, 1470422, 1470605
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
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub start_create_time: Option<Text<UnixSeconds>>,
    pub end_create_time: Option<Text<UnixSeconds>>,
    pub task_completed: Option<bool>,
    pub user_id_type: Option<UserIdType>,
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
/// - `PATCH /open-apis/task/v1/tasks/:task_id` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470410, 1470411, 1470412, 1470413, 1470414, 1470415, 1470423, 1470424,
///   1470425, 1470426, 1470434, 1470435, 1470436, 1470437, 1470438, 1470439, 1470450, 1470602, 1470603, 1470740,
///   1470741
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
    pub task_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub task: Task,
    pub update_fields: Vec<TaskUpdateField>,
}

/// Reopens a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/uncomplete` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470432, 1470450, 1470451, 1470602, 1470604
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
    pub task_id: String,
}

/// The answer to [`CreateTask`], [`GetTask`] and [`PatchTask`].
#[doc(alias("CreateTaskResponse", "GetTaskResponse", "PatchTaskResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskResponse {
    pub task: Option<Task>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Due {
    pub time: Option<Text<UnixSeconds>>,
    pub timezone: Option<String>,
    pub is_all_day: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Href {
    pub url: Option<String>,
    pub title: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Origin {
    /// Required in requests.
    pub platform_i18n_name: Option<String>,
    pub href: Option<Href>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Task {
    pub id: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub complete_time: Option<Text<UnixSeconds>>,
    pub creator_id: Option<String>,
    pub extra: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub update_time: Option<Text<UnixSeconds>>,
    pub due: Option<Due>,
    /// Required in some requests.
    pub origin: Option<Origin>,
    pub can_edit: Option<bool>,
    pub custom: Option<String>,
    pub source: Option<TaskSource>,
    pub followers: Clearable<Vec<Follower>>,
    pub collaborators: Clearable<Vec<Collaborator>>,
    /// At most 100 elements.
    pub collaborator_ids: Clearable<Vec<String>>,
    /// At most 100 elements.
    pub follower_ids: Clearable<Vec<String>>,
    pub repeat_rule: Option<String>,
    pub rich_summary: Option<String>,
    pub rich_description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `source`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TaskSource {
    #[lark(value = 0)]
    Unknown,
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
    Summary,
    RichSummary,
    Description,
    RichDescription,
    Due,
    Extra,
    /// The rule by which the source app completes the task.
    Custom,
    FollowerIds,
    CollaboratorIds,
    RepeatRule,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
