// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasklists.
//!
//! `task.v2.tasklist` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{Member, SearchItem, SearchItemsResponse, TaskSummary, TaskSummaryListResponse, TimeRange};
use crate::ids::UserIdType;

/// Adds members of a tasklist.
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500, 1470612
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/add_members)
#[doc(alias = "AddMembersTasklist")]
#[lark_api(
    id = "task.v2.tasklist.add_members",
    method = "POST",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/add_members",
    token = "tenant|user",
    response = TasklistResponse,
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddTasklistMembers {
    pub tasklist_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 500 elements.
    pub members: Vec<Member>,
}

/// Creates a tasklist.
///
/// - `POST /open-apis/task/v2/tasklists` with a tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/create)
#[lark_api(
    id = "task.v2.tasklist.create",
    method = "POST",
    path = "/open-apis/task/v2/tasklists",
    token = "tenant|user",
    response = TasklistResponse,
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTasklist {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub input_tasklist: InputTasklist,
}

/// Deletes a tasklist.
///
/// - `DELETE /open-apis/task/v2/tasklists/:tasklist_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/delete)
#[lark_api(
    id = "task.v2.tasklist.delete",
    method = "DELETE",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid",
    token = "tenant|user",
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTasklist {
    pub tasklist_guid: String,
}

/// Fetches a tasklist.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/get)
#[lark_api(
    id = "task.v2.tasklist.get",
    method = "GET",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid",
    token = "tenant|user",
    response = TasklistResponse,
    scopes = "task:tasklist:read|task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTasklist {
    pub tasklist_guid: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists tasklists.
///
/// - `GET /open-apis/task/v2/tasklists` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/list)
#[lark_api(
    id = "task.v2.tasklist.list",
    method = "GET",
    path = "/open-apis/task/v2/tasklists",
    token = "tenant|user",
    response = ListTasklistResponse,
    paging(items = Tasklist),
    scopes = "task:tasklist:read|task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTasklist {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTasklistResponse {
    pub items: Vec<Tasklist>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Changes parts of a tasklist.
///
/// - `PATCH /open-apis/task/v2/tasklists/:tasklist_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/patch)
#[lark_api(
    id = "task.v2.tasklist.patch",
    method = "PATCH",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid",
    token = "tenant|user",
    response = TasklistResponse,
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchTasklist {
    pub tasklist_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub tasklist: InputTasklist,
    /// One of `name`, `owner`.
    pub update_fields: Vec<String>,
    pub origin_owner_to_role: Option<OriginOwnerToRole>,
}

/// Removes members of a tasklist.
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/remove_members)
#[doc(alias = "RemoveMembersTasklist")]
#[lark_api(
    id = "task.v2.tasklist.remove_members",
    method = "POST",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/remove_members",
    token = "tenant|user",
    response = TasklistResponse,
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveTasklistMembers {
    pub tasklist_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 500 elements.
    pub members: Vec<Member>,
}

/// Searches tasklists.
///
/// - `POST /open-apis/task/v2/tasklists/search` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search)
#[lark_api(
    id = "task.v2.tasklist.search",
    method = "POST",
    path = "/open-apis/task/v2/tasklists/search",
    token = "user",
    response = SearchItemsResponse,
    paging(items = SearchItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchTasklist {
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub query: Option<String>,
    pub filter: Option<TasklistSearchFilter>,
}

/// Fetches the tasks of a tasklist.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/tasks)
#[doc(alias = "TasksTasklist")]
#[lark_api(
    id = "task.v2.tasklist.tasks",
    method = "GET",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/tasks",
    token = "tenant|user",
    response = TaskSummaryListResponse,
    paging(items = TaskSummary),
    scopes = "task:tasklist:read|task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTasklistTasks {
    pub tasklist_guid: String,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub completed: Option<bool>,
    pub created_from: Option<Text<UnixMillis>>,
    pub created_to: Option<Text<UnixMillis>>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`AddTasklistMembers`], [`CreateTasklist`], [`GetTasklist`], [`PatchTasklist`] and
/// [`RemoveTasklistMembers`].
#[doc(alias(
    "AddMembersTasklistResponse",
    "CreateTasklistResponse",
    "GetTasklistResponse",
    "PatchTasklistResponse",
    "RemoveMembersTasklistResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasklistResponse {
    pub tasklist: Option<Tasklist>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputTasklist {
    /// Required in some requests.
    pub name: Option<String>,
    pub client_token: Option<String>,
    /// At most 500 elements.
    pub members: Option<Vec<Member>>,
    pub owner: Option<Member>,
    pub archive_tasklist: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Tasklist {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub creator: Option<Member>,
    pub owner: Option<Member>,
    pub members: Vec<Member>,
    pub url: Option<String>,
    pub created_at: Option<Text<UnixMillis>>,
    pub updated_at: Option<Text<UnixMillis>>,
    pub archive_msec: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TasklistSearchFilter {
    pub create_time: Option<TimeRange>,
    pub user_id: Option<Vec<String>>,
}

/// The values of `origin_owner_to_role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OriginOwnerToRole {
    Editor,
    None,
    Viewer,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
