// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sections.
//!
//! `task.v2.section` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::{Member, TaskSummary, TaskSummaryListResponse};
use super::task::TaskResourceType;
use crate::ids::UserIdType;

/// Creates a section.
///
/// - `POST /open-apis/task/v2/sections` with a tenant or user token, for custom and store apps
/// - Scope: `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct CreateSection {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub input_section: InputSection,
}

/// Deletes a section.
///
/// - `DELETE /open-apis/task/v2/sections/:section_guid` with a tenant or user token, for custom and store apps
/// - Scope: `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct DeleteSection {
    pub section_guid: String,
}

/// Fetches a section.
///
/// - `GET /open-apis/task/v2/sections/:section_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:read`, `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct GetSection {
    pub section_guid: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists sections.
///
/// - `GET /open-apis/task/v2/sections` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:read`, `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct ListSection {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub resource_type: TaskResourceType,
    pub resource_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub update_msec: Option<String>,
}

/// The answer to [`ListSection`].
#[derive(Clone, Default, Model)]
pub struct ListSectionResponse {
    pub items: Vec<SectionSummary>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Changes parts of a section.
///
/// - `PATCH /open-apis/task/v2/sections/:section_guid` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:write`, `task:section:writeonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct PatchSection {
    pub section_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub section: InputSection,
    /// At most 10 elements. One of `name`, `insert_before`, `insert_after`.
    pub update_fields: Vec<String>,
}

/// Fetches the tasks of a section.
///
/// - `GET /open-apis/task/v2/sections/:section_guid/tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:read`, `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
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
pub struct ListSectionTasks {
    pub section_guid: String,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub completed: Option<bool>,
    pub created_from: Option<Text<UnixMillis>>,
    pub created_to: Option<Text<UnixMillis>>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`CreateSection`], [`GetSection`] and [`PatchSection`].
#[doc(alias("CreateSectionResponse", "GetSectionResponse", "PatchSectionResponse"))]
#[derive(Clone, Default, Model)]
pub struct SectionResponse {
    pub section: Option<Section>,
}

#[derive(Clone, Default, Model)]
pub struct InputSection {
    /// Required in some requests.
    pub name: Option<String>,
    /// Required in some requests.
    pub resource_type: Option<TaskResourceType>,
    pub resource_id: Option<String>,
    pub insert_before: Option<String>,
    pub insert_after: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Section {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<TaskResourceType>,
    pub is_default: Option<bool>,
    pub creator: Option<Member>,
    pub tasklist: Option<TasklistSummary>,
    pub created_at: Option<Text<UnixMillis>>,
    pub updated_at: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
pub struct SectionSummary {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub is_default: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct TasklistSummary {
    pub guid: Option<String>,
    pub name: Option<String>,
}
