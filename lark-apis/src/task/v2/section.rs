// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sections.
//!
//! `task.v2.section` in the platform's terms.

use lark_runtime::{Body, Model, Text, UnixMillis, lark_api};

use super::models::{Member, TaskSummary, TaskSummaryListResponse};
use super::task::TaskResourceType;
use crate::ids::UserIdType;

/// Creates a section in a task list or in the caller's own tasks.
///
/// Without a place it comes last. In own tasks, `my_tasks`, only the caller's sections can be created.
///
/// - `POST /open-apis/task/v2/sections` with a tenant or user token, for custom and store apps
/// - Scope: `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/section/create)
#[lark_api(
    id = "task.v2.section.create",
    method = "POST",
    path = "/open-apis/task/v2/sections",
    token = "tenant|user",
    response = SectionResponse,
    scopes = "task:section:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSection {
    /// The kind of the user ids in the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A section to create or change.
    #[lark(body)]
    pub input_section: InputSection,
}

/// Deletes a section; its tasks move to the default one.
///
/// The default section cannot be deleted. The caller must be able to edit the list.
///
/// - `DELETE /open-apis/task/v2/sections/:section_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/section/delete)
#[lark_api(
    id = "task.v2.section.delete",
    method = "DELETE",
    path = "/open-apis/task/v2/sections/:section_guid",
    token = "tenant|user",
    scopes = "task:section:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteSection {
    /// Id of the section to delete.
    pub section_guid: String,
}

/// Fetches a section with its name and creator, and the task list it is in.
///
/// The caller must be able to read the list.
///
/// - `GET /open-apis/task/v2/sections/:section_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:read`, `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/section/get)
#[lark_api(
    id = "task.v2.section.get",
    method = "GET",
    path = "/open-apis/task/v2/sections/:section_guid",
    token = "tenant|user",
    response = SectionResponse,
    scopes = "task:section:read|task:section:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSection {
    /// Id of the section to fetch; at most 100 characters.
    pub section_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the sections of a task list or of the caller's own tasks, in the order of the screen.
///
/// The caller must be able to read the list.
///
/// - `GET /open-apis/task/v2/sections` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:read`, `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/section/list)
#[lark_api(
    id = "task.v2.section.list",
    method = "GET",
    path = "/open-apis/task/v2/sections",
    token = "tenant|user",
    response = ListSectionResponse,
    paging(items = SectionSummary),
    scopes = "task:section:read|task:section:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSection {
    /// How many items a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Whether the sections are those of a task list, `tasklist`, or of own tasks, `my_tasks`.
    pub resource_type: TaskResourceType,
    /// Id of the task list, if `resource_type` is `tasklist`; at most 100 characters.
    pub resource_id: Option<String>,
    /// The kind of the user ids in this call. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
    pub update_msec: Option<String>,
}

/// The answer to [`ListSection`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSectionResponse {
    /// Sections of the task list or of own tasks.
    pub items: Vec<SectionSummary>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the name or place of a section.
///
/// Give at most one of `insert_before` and `insert_after`, of the same resource. The caller must be able to edit the
/// list.
///
/// - `PATCH /open-apis/task/v2/sections/:section_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:write`, `task:section:writeonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/section/patch)
#[lark_api(
    id = "task.v2.section.patch",
    method = "PATCH",
    path = "/open-apis/task/v2/sections/:section_guid",
    token = "tenant|user",
    response = SectionResponse,
    scopes = "task:section:write|task:section:writeonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchSection {
    /// Id of the section to change; at most 100 characters.
    pub section_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The new values of the section.
    pub section: InputSection,
    /// The fields to change: `name`, `insert_before` or `insert_after`. 1 to 10.
    pub update_fields: Vec<String>,
}

/// Lists the tasks in a section, in the order that users gave them.
///
/// The caller must be able to read the list.
///
/// - `GET /open-apis/task/v2/sections/:section_guid/tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:read`, `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/task-v2/section/tasks)
#[doc(alias = "TasksSection")]
#[lark_api(
    id = "task.v2.section.tasks",
    method = "GET",
    path = "/open-apis/task/v2/sections/:section_guid/tasks",
    token = "tenant|user",
    response = TaskSummaryListResponse,
    paging(items = TaskSummary),
    scopes = "task:section:read|task:section:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSectionTasks {
    /// Id of the section whose tasks to list.
    pub section_guid: String,
    /// How many items a page has; 1 to 100. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Returns only tasks that are done, or only those that are not; without it, both.
    pub completed: Option<bool>,
    /// Returns tasks created since then. Default: since the first.
    pub created_from: Option<Text<UnixMillis>>,
    /// Returns tasks created until then. Default: until the last.
    pub created_to: Option<Text<UnixMillis>>,
    /// The kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`CreateSection`], [`GetSection`] and [`PatchSection`].
#[doc(alias("CreateSectionResponse", "GetSectionResponse", "PatchSectionResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SectionResponse {
    /// The section that was created.
    pub section: Option<Section>,
}

/// A section to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputSection {
    /// Name of the section; 1 to 100 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// Whether the section is in a task list, `tasklist`, or in own tasks, `my_tasks`. Default: `tasklist`.
    /// Required in some requests.
    pub resource_type: Option<TaskResourceType>,
    /// Id of the task list, if `resource_type` is `tasklist`.
    pub resource_id: Option<String>,
    /// Id of the section that this one is put before. Not together with `insert_after`; with neither, it comes last.
    pub insert_before: Option<String>,
    /// Id of the section that this one is put after. Not together with `insert_before`; with neither, it comes last.
    pub insert_after: Option<String>,
}

/// A section of a task list or of own tasks.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Section {
    /// Id of the section.
    pub guid: Option<String>,
    /// Name of the section.
    pub name: Option<String>,
    /// Whether the section is in a task list, `tasklist`, or in own tasks, `my_tasks`.
    pub resource_type: Option<TaskResourceType>,
    /// Whether it is the default section.
    pub is_default: Option<bool>,
    /// Who created the section.
    pub creator: Option<Member>,
    /// The task list that the section is in, if it is in one.
    pub tasklist: Option<TasklistSummary>,
    /// When the section was created.
    pub created_at: Option<Text<UnixMillis>>,
    /// When the section was last changed.
    pub updated_at: Option<Text<UnixMillis>>,
}

/// A section with its name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SectionSummary {
    /// Id of the section.
    pub guid: Option<String>,
    /// Name of the section.
    pub name: Option<String>,
    /// Whether it is the default section.
    pub is_default: Option<bool>,
}

/// A task list with its name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasklistSummary {
    /// Id of the task list.
    pub guid: Option<String>,
    /// Name of the task list.
    pub name: Option<String>,
}
