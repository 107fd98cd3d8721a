// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasklists.
//!
//! `task.v2.tasklist` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::models::{Member, TaskSummary, TimeRange};
use crate::ids::UserIdType;

/// Adds members of a tasklist.
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500, 1470612
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/add_members)
#[lark_api(
    id = "task.v2.tasklist.add_members",
    method = "POST",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/add_members",
    token = "tenant|user",
    response = AddMembersTasklistResponse,
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddMembersTasklist {
    pub tasklist_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    /// At most 500 elements.
    pub members: Vec<Member>,
}

/// The answer to [`AddMembersTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AddMembersTasklistResponse {
    pub tasklist: Option<Tasklist>,
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
    response = CreateTasklistResponse,
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTasklist {
    #[lark(query)]
    pub user_id_type: Option<String>,
    #[lark(body)]
    pub input_tasklist: InputTasklist,
}

/// The answer to [`CreateTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTasklistResponse {
    pub tasklist: Option<Tasklist>,
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
    response = GetTasklistResponse,
    scopes = "task:tasklist:read|task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTasklist {
    pub tasklist_guid: String,
    pub user_id_type: Option<String>,
}

/// The answer to [`GetTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTasklistResponse {
    pub tasklist: Option<Tasklist>,
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
    pub user_id_type: Option<String>,
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
    response = PatchTasklistResponse,
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchTasklist {
    pub tasklist_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub tasklist: InputTasklist,
    pub update_fields: Vec<String>,
    pub origin_owner_to_role: Option<OriginOwnerToRole>,
}

/// The answer to [`PatchTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchTasklistResponse {
    pub tasklist: Option<Tasklist>,
}

/// Removes members of a tasklist.
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/remove_members)
#[lark_api(
    id = "task.v2.tasklist.remove_members",
    method = "POST",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/remove_members",
    token = "tenant|user",
    response = RemoveMembersTasklistResponse,
    scopes = "task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveMembersTasklist {
    pub tasklist_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    /// At most 500 elements.
    pub members: Vec<Member>,
}

/// The answer to [`RemoveMembersTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RemoveMembersTasklistResponse {
    pub tasklist: Option<Tasklist>,
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
    response = SearchTasklistResponse,
    paging(items = TasklistSearchItem)
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

/// The answer to [`SearchTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchTasklistResponse {
    pub items: Vec<TasklistSearchItem>,
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// Fetches the tasks of a tasklist.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/tasks)
#[lark_api(
    id = "task.v2.tasklist.tasks",
    method = "GET",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/tasks",
    token = "tenant|user",
    response = TasksTasklistResponse,
    paging(items = TaskSummary),
    scopes = "task:tasklist:read|task:tasklist:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TasksTasklist {
    pub tasklist_guid: String,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub completed: Option<bool>,
    pub created_from: Option<String>,
    pub created_to: Option<String>,
    pub user_id_type: Option<String>,
}

/// The answer to [`TasksTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasksTasklistResponse {
    pub items: Vec<TaskSummary>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
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
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub archive_msec: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TasklistSearchFilter {
    pub create_time: Option<TimeRange>,
    pub user_id: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasklistSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<TasklistSearchMeta>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasklistSearchMeta {
    pub app_link: Option<String>,
    pub avatar: Option<String>,
    pub description: Option<String>,
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
    Other(String),
}
