// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Working hours types.
//!
//! `corehr.v1.working_hours_type` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates a working hours type with code, name and the countries it applies to.
///
/// - `POST /open-apis/corehr/v1/working_hours_types` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/working_hours_type/create)
#[lark_api(
    id = "corehr.v1.working_hours_type.create",
    method = "POST",
    path = "/open-apis/corehr/v1/working_hours_types",
    token = "tenant",
    response = WorkingHoursTypeResponse,
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateWorkingHoursType {
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A working hours type.
    #[lark(body)]
    pub working_hours_type: WorkingHoursType,
}

/// Deletes a working hours type by its id.
///
/// - `DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/working_hours_type/delete)
#[lark_api(
    id = "corehr.v1.working_hours_type.delete",
    method = "DELETE",
    path = "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id",
    token = "tenant",
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteWorkingHoursType {
    /// Id of the working hours type to delete, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: String,
}

/// Reads one working hours type by id.
///
/// - `GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/working_hours_type/get)
#[lark_api(
    id = "corehr.v1.working_hours_type.get",
    method = "GET",
    path = "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id",
    token = "tenant",
    response = WorkingHoursTypeResponse,
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:corehr|corehr:common_data.preset_data:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkingHoursType {
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: String,
}

/// Lists working hours types, page by page.
///
/// - `GET /open-apis/corehr/v1/working_hours_types` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
///   `corehr:common_data.preset_data:write`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/working_hours_type/list)
#[lark_api(
    id = "corehr.v1.working_hours_type.list",
    method = "GET",
    path = "/open-apis/corehr/v1/working_hours_types",
    token = "tenant",
    response = ListWorkingHoursTypeResponse,
    paging(items = WorkingHoursType),
    scopes = "corehr:common_data.preset_data:read|corehr:corehr:readonly|corehr:corehr|corehr:common_data.preset_data:write",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWorkingHoursType {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; above 0, up to 2000.
    pub page_size: String,
}

/// The answer to [`ListWorkingHoursType`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWorkingHoursTypeResponse {
    /// Working hours types that were found.
    pub items: Vec<WorkingHoursType>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Changes a working hours type: names, code, the countries and jobs that it is for.
///
/// - `PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` with a tenant token, for custom apps only
/// - Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/working_hours_type/patch)
#[lark_api(
    id = "corehr.v1.working_hours_type.patch",
    method = "PATCH",
    path = "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id",
    token = "tenant",
    response = WorkingHoursTypeResponse,
    scopes = "corehr:common_data.preset_data:write|corehr:corehr",
    rate_limit = "50/s|1000/min",
    idempotency = "client_token"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchWorkingHoursType {
    /// Id of the working hours type, from `corehr.v1.working_hours_type.list`.
    pub working_hours_type_id: String,
    /// Makes repeated requests one: requests with the same value count as the same request.
    #[lark(query)]
    pub client_token: Option<String>,
    /// A working hours type.
    /// Required in requests.
    #[lark(body)]
    pub working_hours_type: Option<WorkingHoursType>,
}

/// The answer to [`CreateWorkingHoursType`], [`GetWorkingHoursType`] and [`PatchWorkingHoursType`].
#[doc(alias("CreateWorkingHoursTypeResponse", "GetWorkingHoursTypeResponse", "PatchWorkingHoursTypeResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkingHoursTypeResponse {
    /// Working hours type that was created.
    pub working_hours_type: Option<WorkingHoursType>,
}

/// A working hours type.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WorkingHoursType {
    /// Id of the working hours type.
    pub id: Option<String>,
    /// Code of the working hours type.
    pub code: Option<String>,
    /// Name of the working hours type by language.
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    /// Ids of the countries and regions to which the working hours type applies.
    pub country_region_id_list: Clearable<Vec<String>>,
    /// Whether this is the default working hours type of jobs.
    /// Required in some requests.
    pub default_for_job: Option<bool>,
    /// Whether the working hours type is enabled.
    /// Required in some requests.
    pub active: Option<bool>,
    /// Custom fields of the working hours type.
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
