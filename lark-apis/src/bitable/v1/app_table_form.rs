// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Forms of a table.
//!
//! `bitable.v1.app.table.form` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

/// Fetches the name, the description and the sharing of a form.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:form:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/form/get)
#[lark_api(
    id = "bitable.v1.app.table.form.get",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id",
    token = "tenant|user",
    response = AppTableFormResponse,
    scopes = "base:form:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAppTableForm {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Form of the table, `vew...`; a form is a view, so this is its `view_id`.
    pub form_id: String,
}

/// Changes the name, the description or the sharing of a form.
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `base:form:update`, `bitable:app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/form/patch-2)
#[lark_api(
    id = "bitable.v1.app.table.form.patch",
    method = "PATCH",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id",
    token = "tenant|user",
    response = AppTableFormResponse,
    scopes = "base:form:update|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchAppTableForm {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Form of the table, `vew...`; a form is a view, so this is its `view_id`.
    pub form_id: String,
    /// A form that collects records for a table.
    /// Required in requests.
    #[lark(body)]
    pub app_table_form: Option<AppTableForm>,
}

/// Turns a form of the old kind into one of the new kind.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade` with a tenant or user token,
///   for custom and store apps
/// - Scope: `base:form:update`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade)
#[lark_api(
    id = "bitable.v1.app.table.form.upgrade",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade",
    token = "tenant|user",
    response = UpgradeAppTableFormResponse,
    scopes = "base:form:update",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpgradeAppTableForm {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Form of the table, `vew...`; a form is a view, so this is its `view_id`.
    pub form_id: String,
    /// Name of the form after the upgrade; 1 to 100 characters, without `[` and `]`.
    pub form_name: String,
    /// Whether all questions stand on one page or each on its own.
    pub display_mode: DisplayMode,
}

/// The answer to [`UpgradeAppTableForm`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpgradeAppTableFormResponse {
    /// The form of the new kind.
    pub form: Option<UpgradedForm>,
}

/// A form that collects records for a table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableForm {
    /// Title of the form.
    pub name: Option<String>,
    /// Text below the title of the form.
    pub description: Option<String>,
    /// Whether the form is open to be filled in.
    pub shared: Option<bool>,
    /// Address where the form is filled in; there is one while the form is shared.
    pub shared_url: Option<String>,
    /// Who may fill in the shared form: those invited, the tenant or anyone with the link.
    pub shared_limit: Option<SharedLimit>,
    /// Whether each person may fill in the form only once.
    pub submit_limit_once: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`GetAppTableForm`] and [`PatchAppTableForm`].
#[doc(alias("GetAppTableFormResponse", "PatchAppTableFormResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppTableFormResponse {
    /// The form that was asked for.
    pub form: Option<AppTableForm>,
}

/// A form that was turned into one of the new kind.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpgradedForm {
    /// Id of the form after the upgrade.
    pub id: Option<String>,
}

/// The values of `shared_limit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SharedLimit {
    /// Only those who are invited.
    Off,
    /// Everyone in the tenant who has the link.
    TenantEditable,
    /// Everyone on the internet who has the link.
    AnyoneEditable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `display_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DisplayMode {
    /// Each question on a page of its own.
    OneQuestionPerPage,
    /// The traditional layout.
    Traditional,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
