// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sections.
//!
//! `task.v2.section` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::{Member, TaskSummary};

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
    response = CreateSectionResponse,
    scopes = "task:section:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSection {
    #[lark(query)]
    pub user_id_type: Option<String>,
    #[lark(body)]
    pub input_section: InputSection,
}

/// The answer to [`CreateSection`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateSectionResponse {
    pub section: Option<Section>,
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
#[non_exhaustive]
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
    response = GetSectionResponse,
    scopes = "task:section:read|task:section:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSection {
    pub section_guid: String,
    pub user_id_type: Option<String>,
}

/// The answer to [`GetSection`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetSectionResponse {
    pub section: Option<Section>,
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
#[non_exhaustive]
pub struct ListSection {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub resource_type: String,
    pub resource_id: Option<String>,
    pub user_id_type: Option<String>,
    pub update_msec: Option<String>,
}

/// The answer to [`ListSection`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
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
    response = PatchSectionResponse,
    scopes = "task:section:write|task:section:writeonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchSection {
    pub section_guid: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub section: InputSection,
    /// At most 10 elements.
    pub update_fields: Vec<String>,
}

/// The answer to [`PatchSection`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchSectionResponse {
    pub section: Option<Section>,
}

/// Fetches the tasks of a section.
///
/// - `GET /open-apis/task/v2/sections/:section_guid/tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:section:read`, `task:section:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/section/tasks)
#[lark_api(
    id = "task.v2.section.tasks",
    method = "GET",
    path = "/open-apis/task/v2/sections/:section_guid/tasks",
    token = "tenant|user",
    response = TasksSectionResponse,
    paging(items = TaskSummary),
    scopes = "task:section:read|task:section:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TasksSection {
    pub section_guid: String,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub completed: Option<bool>,
    pub created_from: Option<String>,
    pub created_to: Option<String>,
    pub user_id_type: Option<String>,
}

/// The answer to [`TasksSection`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasksSectionResponse {
    pub items: Vec<TaskSummary>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputSection {
    /// Required in some requests.
    pub name: Option<String>,
    /// Required in some requests.
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub insert_before: Option<String>,
    pub insert_after: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Section {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub resource_type: Option<String>,
    pub is_default: Option<bool>,
    pub creator: Option<Member>,
    pub tasklist: Option<TasklistSummary>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SectionSummary {
    pub guid: Option<String>,
    pub name: Option<String>,
    pub is_default: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasklistSummary {
    pub guid: Option<String>,
    pub name: Option<String>,
}
