// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasklists.
//!
//! `task.v2.tasklist` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, lark_api};

use super::models::{Member, SearchItem, SearchItemsResponse, TaskSummary, TaskSummaryListResponse, TimeRange};
use crate::ids::UserIdType;

/// Shares a task list with users, apps or groups, or changes their role in it.
///
/// All members of a group get its role. The owner keeps theirs; `task.v2.tasklist.patch` changes the owner. The caller
/// must be able to edit the list.
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members` with a tenant or user token, for custom and store
///   apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task list that gets the members.
    pub tasklist_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whom to share the list with, and in what role; 1 to 500.
    pub members: Vec<Member>,
}

/// Creates a task list, in which tasks of a project are gathered.
///
/// The creator becomes the owner, even if also named as a member.
///
/// - `POST /open-apis/task/v2/tasklists` with a tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist/create)
#[doc(alias = "create task list")]
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A task list to create or change.
    #[lark(body)]
    pub input_tasklist: InputTasklist,
}

/// Deletes a task list for good.
///
/// The caller must be able to manage the list.
///
/// - `DELETE /open-apis/task/v2/tasklists/:tasklist_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task list to delete.
    pub tasklist_guid: String,
}

/// Fetches a task list with its name, owner and members.
///
/// The caller must be able to read the list.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task list to fetch.
    pub tasklist_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the task lists that the caller can read.
///
/// - `GET /open-apis/task/v2/tasklists` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// How many task lists a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTasklist`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTasklistResponse {
    /// The task lists found.
    pub items: Vec<Tasklist>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the name or owner of a task list.
///
/// A new owner is no longer an ordinary member; `origin_owner_to_role` tells what the old one becomes. Changing the
/// name needs the right to edit, changing the owner the right to manage the list.
///
/// - `PATCH /open-apis/task/v2/tasklists/:tasklist_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task list to change.
    pub tasklist_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The new values of the task list.
    pub tasklist: InputTasklist,
    /// The fields to change: `name` or `owner`.
    pub update_fields: Vec<String>,
    /// What the old owner becomes when the owner changes. With `none` they lose access, unless a group gives it. Default:
    /// `none`.
    pub origin_owner_to_role: Option<OriginOwnerToRole>,
}

/// Stops sharing a task list with users, apps or groups.
///
/// Members are told by id and type; those who are none, and the owner, are ignored. The caller must be able to edit the
/// list.
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task list that loses the members; at most 100 characters.
    pub tasklist_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Whom to stop sharing the list with; 1 to 500. No role is needed.
    pub members: Vec<Member>,
}

/// Searches task lists by a word, user or time of creation.
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
    /// How many task lists a page has at most.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Words to look for in task lists.
    pub query: Option<String>,
    /// What the task lists must have.
    pub filter: Option<TasklistSearchFilter>,
}

/// Lists the tasks in a task list, in the order that users gave them.
///
/// A page may be empty although `has_more` is `true`. The caller must be able to read the list.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task list whose tasks to return.
    pub tasklist_guid: String,
    /// How many tasks a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Returns only tasks that are done, or only those that are not; without it, both.
    pub completed: Option<bool>,
    /// Returns tasks created at or after this time. Default: from the first.
    pub created_from: Option<Text<UnixMillis>>,
    /// Returns tasks created at or before this time. Default: to the last.
    pub created_to: Option<Text<UnixMillis>>,
    /// The kind of the user ids in the answer. Default: `open_id`.
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
    /// The task list after the change.
    pub tasklist: Option<Tasklist>,
}

/// A task list to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputTasklist {
    /// Name of the task list; 1 to 100 characters.
    /// Required in some requests.
    pub name: Option<String>,
    pub client_token: Option<String>,
    /// Whom the list is shared with, and in what role; at most 500.
    pub members: Option<Vec<Member>>,
    /// The new owner of the list.
    pub owner: Option<Member>,
    /// Whether the list is archived.
    pub archive_tasklist: Option<bool>,
}

/// A task list.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Tasklist {
    /// Id of the task list.
    pub guid: Option<String>,
    /// Name of the task list.
    pub name: Option<String>,
    /// Who created the list.
    pub creator: Option<Member>,
    /// Who owns the list.
    pub owner: Option<Member>,
    /// Whom the list is shared with, and in what role.
    pub members: Vec<Member>,
    /// Link that opens the list in a client.
    pub url: Option<String>,
    /// When the list was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// When the list last changed.
    pub updated_at: Option<Text<UnixMillis>>,
    /// When the list was archived, in Unix milliseconds.
    pub archive_msec: Option<String>,
}

/// What the task lists found must have.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TasklistSearchFilter {
    /// Finds only task lists created in this span.
    pub create_time: Option<TimeRange>,
    pub user_id: Option<Vec<String>>,
}

/// The values of `origin_owner_to_role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OriginOwnerToRole {
    /// They can edit the list.
    Editor,
    /// They leave the list.
    None,
    /// They can read the list.
    Viewer,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
