// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Working hours types.
//!
//! `corehr.v1.working_hours_type` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::{I18n, ObjectFieldData};

/// Creates a working hours type.
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
pub struct CreateWorkingHoursType {
    #[lark(query)]
    pub client_token: Option<String>,
    #[lark(body)]
    pub working_hours_type: WorkingHoursType,
}

/// Deletes a working hours type.
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
pub struct DeleteWorkingHoursType {
    pub working_hours_type_id: String,
}

/// Fetches a working hours type.
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
pub struct GetWorkingHoursType {
    pub working_hours_type_id: String,
}

/// Lists working hours types.
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
pub struct ListWorkingHoursType {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListWorkingHoursType`].
#[derive(Clone, Default, Model)]
pub struct ListWorkingHoursTypeResponse {
    pub items: Vec<WorkingHoursType>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Changes parts of a working hours type.
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
pub struct PatchWorkingHoursType {
    pub working_hours_type_id: String,
    #[lark(query)]
    pub client_token: Option<String>,
    /// Required in requests.
    #[lark(body)]
    pub working_hours_type: Option<WorkingHoursType>,
}

/// The answer to [`CreateWorkingHoursType`], [`GetWorkingHoursType`] and [`PatchWorkingHoursType`].
#[doc(alias("CreateWorkingHoursTypeResponse", "GetWorkingHoursTypeResponse", "PatchWorkingHoursTypeResponse"))]
#[derive(Clone, Default, Model)]
pub struct WorkingHoursTypeResponse {
    pub working_hours_type: Option<WorkingHoursType>,
}

#[derive(Clone, Default, Model)]
pub struct WorkingHoursType {
    pub id: Option<String>,
    pub code: Option<String>,
    /// Required in some requests.
    pub name: Clearable<Vec<I18n>>,
    pub country_region_id_list: Clearable<Vec<String>>,
    /// Required in some requests.
    pub default_for_job: Option<bool>,
    /// Required in some requests.
    pub active: Option<bool>,
    pub custom_fields: Clearable<Vec<ObjectFieldData>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
