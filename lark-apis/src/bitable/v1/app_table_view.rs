// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Views of a table.
//!
//! `bitable.v1.app.table.view` in the platform's terms.

use lark_runtime::{Clearable, Model, Nullable, StringEnum, Unknown, lark_api};

use super::models::{Conjunction, FilterInfoCondition};
use crate::ids::UserIdType;

/// Creates a view of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254016, 1254018, 1254019, 1254020, 1254021, 1254022, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043,
///   1254044, 1254045, 1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254100, 1254101,
///   1254102, 1254103, 1254104, 1254130, 1254290, 1254291, 1254301, 1254302, 1254304, 1254306, 1254607, 1254608,
///   1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-view/create)
#[lark_api(
    id = "bitable.v1.app.table.view.create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views",
    token = "tenant|user",
    response = AppTableViewResponse,
    scopes = "base:view:write_only|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppTableView {
    pub app_token: String,
    pub table_id: String,
    pub view_name: String,
    pub view_type: Option<ViewType>,
}

/// Deletes a view of a table.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254016, 1254018, 1254019, 1254020, 1254021, 1254022, 1254023, 1254030, 1254036, 1254040, 1254041, 1254042,
///   1254043, 1254044, 1254045, 1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254100,
///   1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291, 1254301, 1254302, 1254304, 1254607, 1254608,
///   1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-view/delete)
#[lark_api(
    id = "bitable.v1.app.table.view.delete",
    method = "DELETE",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
    token = "tenant|user",
    scopes = "base:view:write_only|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteAppTableView {
    pub app_token: String,
    pub table_id: String,
    pub view_id: String,
}

/// Fetches a view of a table.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:view:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254016, 1254018, 1254019, 1254020, 1254021, 1254022, 1254030, 1254032, 1254033, 1254036, 1254040, 1254041,
///   1254042, 1254043, 1254044, 1254045, 1254047, 1254048, 1254049, 1254060, 1254061, 1254062, 1254063, 1254064,
///   1254065, 1254066, 1254067, 1254100, 1254101, 1254103, 1254104, 1254110, 1254130, 1254290, 1254291, 1254301,
///   1254302, 1254607, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-view/get)
#[lark_api(
    id = "bitable.v1.app.table.view.get",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
    token = "tenant|user",
    response = AppTableViewResponse,
    scopes = "base:view:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAppTableView {
    pub app_token: String,
    pub table_id: String,
    pub view_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists views of a table.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:view:read`, `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254016, 1254018, 1254019, 1254020, 1254021, 1254022, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043,
///   1254044, 1254045, 1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254100, 1254101,
///   1254102, 1254103, 1254104, 1254130, 1254290, 1254291, 1254301, 1254302, 1254607, 1255001, 1255002, 1255003,
///   1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-view/list)
#[lark_api(
    id = "bitable.v1.app.table.view.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views",
    token = "tenant|user",
    response = ListAppTableViewResponse,
    paging(items = AppTableView),
    scopes = "base:view:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppTableView {
    pub app_token: String,
    pub table_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListAppTableView`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppTableViewResponse {
    pub items: Vec<AppTableView>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}

/// Changes parts of a view of a table.
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254012, 1254016, 1254018, 1254019, 1254020, 1254021, 1254022, 1254030, 1254032, 1254033, 1254036, 1254040,
///   1254041, 1254042, 1254043, 1254044, 1254045, 1254047, 1254048, 1254049, 1254060, 1254061, 1254062, 1254063,
///   1254064, 1254065, 1254066, 1254067, 1254100, 1254101, 1254103, 1254104, 1254110, 1254130, 1254290, 1254291,
///   1254301, 1254302, 1254306, 1254607, 1254608, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-view/patch)
#[lark_api(
    id = "bitable.v1.app.table.view.patch",
    method = "PATCH",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id",
    token = "tenant|user",
    response = AppTableViewResponse,
    scopes = "base:view:write_only|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchAppTableView {
    pub app_token: String,
    pub table_id: String,
    pub view_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub view_name: Option<String>,
    pub property: Option<AppTableViewProperty>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableView {
    pub view_id: Option<String>,
    pub view_name: Option<String>,
    pub view_type: Option<ViewType>,
    pub property: Option<AppTableViewProperty>,
    /// One of `Public`, `Locked`, `Private`.
    pub view_public_level: Option<String>,
    pub view_private_owner_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableViewProperty {
    pub filter_info: Nullable<AppTableViewPropertyFilterInfo>,
    /// At most 300 elements.
    pub hidden_fields: Clearable<Vec<String>>,
    pub hierarchy_config: Nullable<AppTableViewPropertyHierarchyConfig>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableViewPropertyFilterInfo {
    /// Required in requests.
    pub conjunction: Option<Conjunction>,
    /// At most 50 elements.
    pub conditions: Vec<FilterInfoCondition>,
    pub condition_omitted: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableViewPropertyHierarchyConfig {
    pub field_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateAppTableView`], [`GetAppTableView`] and [`PatchAppTableView`].
#[doc(alias("CreateAppTableViewResponse", "GetAppTableViewResponse", "PatchAppTableViewResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableViewResponse {
    pub view: Option<AppTableView>,
}

/// The values of `view_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ViewType {
    Grid,
    Kanban,
    Gallery,
    Gantt,
    Form,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
