// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Views of a table.
//!
//! `bitable.v1.app.table.view` in the platform's terms.

use lark_runtime::{Clearable, Model, Nullable, StringEnum, Unknown, lark_api};

use super::models::{Conjunction, FilterInfoCondition};
use crate::ids::UserIdType;

/// Adds a view to a table: a grid, kanban board, gallery, Gantt chart or form.
///
/// A table has at most 200 views, including the personal views of others.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Name of the view; 1 to 100 characters, without `[` and `]`.
    pub view_name: String,
    /// Kind of the view; left out, it is a grid.
    pub view_type: Option<ViewType>,
}

/// Removes a view from a table.
///
/// - `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// View of the table, `vew...`, from `bitable.v1.app.table.view.list`; not available for a base embedded in a document.
    pub view_id: String,
}

/// Fetches the name, the kind and the properties of a view.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:view:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// View of the table, `vew...`, from `bitable.v1.app.table.view.list`; not available for a base embedded in a document.
    pub view_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists the views that a table has.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `base:view:read`, `bitable:app`, `bitable:app:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// How many views a page has; at most 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListAppTableView`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppTableViewResponse {
    /// Views of this page.
    pub items: Vec<AppTableView>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many views the table has in all.
    pub total: Option<i64>,
}

/// Changes the name or the properties of a view, such as its filter; what is left out stays as it is.
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:view:write_only`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// View of the table, `vew...`, from `bitable.v1.app.table.view.list`; not available for a base embedded in a document.
    pub view_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// New name of the view; 1 to 100 characters, without `[` and `]`.
    pub view_name: Option<String>,
    /// New filter, hidden fields and hierarchy of the view.
    pub property: Option<AppTableViewProperty>,
}

/// A view of a table.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableView {
    /// Id of the view, `vew...`.
    pub view_id: Option<String>,
    /// Name of the view, as users see it.
    pub view_name: Option<String>,
    /// Kind of the view, such as a grid or a form.
    pub view_type: Option<ViewType>,
    /// Filter, hidden fields and hierarchy of the view.
    pub property: Option<AppTableViewProperty>,
    /// Whether the view is public, locked or personal: `Public`, `Locked` or `Private`.
    pub view_public_level: Option<String>,
    /// User whose personal view it is, in the kind of `user_id_type`.
    pub view_private_owner_id: Option<String>,
}

/// What a view shows of its table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableViewProperty {
    /// Filter that records pass to be shown.
    pub filter_info: Nullable<AppTableViewPropertyFilterInfo>,
    /// Fields that the view hides, `fld...`; at most 300.
    pub hidden_fields: Clearable<Vec<String>>,
    /// How the view nests its records.
    pub hierarchy_config: Nullable<AppTableViewPropertyHierarchyConfig>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The filter of a view.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableViewPropertyFilterInfo {
    /// Whether all conditions (`and`) or any of them (`or`) must hold. Default: `and`.
    /// Required in requests.
    pub conjunction: Option<Conjunction>,
    /// Conditions of the filter; at most 50.
    pub conditions: Vec<FilterInfoCondition>,
    /// Whether the filter has no conditions.
    pub condition_omitted: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a view nests its records.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableViewPropertyHierarchyConfig {
    /// Link field that ties records to their parents, `fld...`.
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
    /// The view that was added.
    pub view: Option<AppTableView>,
}

/// The values of `view_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ViewType {
    /// A grid.
    Grid,
    /// A kanban board.
    Kanban,
    /// A gallery.
    Gallery,
    /// A Gantt chart.
    Gantt,
    /// A form.
    Form,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
