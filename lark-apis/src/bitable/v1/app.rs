// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `bitable.v1.app` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

/// Copies a base, into a folder if given.
///
/// Of a base with more than 50,000 records only the structure is copied.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/copy` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:app:copy`, `bitable:app`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/copy)
#[lark_api(
    id = "bitable.v1.app.copy",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/copy",
    token = "tenant|user",
    response = AppResponse,
    scopes = "base:app:copy|bitable:app",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CopyApp {
    /// Base to copy, by its token.
    pub app_token: String,
    /// Name that the copy gets.
    pub name: Option<String>,
    /// Folder that gets the copy, in which the caller may edit; with a tenant access token only folders that the app
    /// created.
    pub folder_token: Option<String>,
    /// Whether the records are left out of the copy. Default: `false`.
    pub without_content: Option<bool>,
    /// Time zone of the copy, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
}

/// Creates a base with one empty table, in a folder if given.
///
/// To start from a template, copy the template with `drive.v1.file.copy` instead.
///
/// - `POST /open-apis/bitable/v1/apps` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:app:create`, `bitable:app`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/create)
#[doc(alias("create base", "create bitable"))]
#[lark_api(
    id = "bitable.v1.app.create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps",
    token = "tenant|user",
    response = AppResponse,
    scopes = "base:app:create|bitable:app",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateApp {
    #[lark(query)]
    pub customized_config: Option<bool>,
    #[lark(query)]
    pub source_app_token: Option<String>,
    #[lark(query)]
    pub copy_types: Option<Vec<String>>,
    #[lark(query)]
    pub api_type: Option<String>,
    /// Name of the base; at most 255 characters.
    pub name: Option<String>,
    /// Folder that gets the base, in which the caller may edit; left out, it is the root. With a tenant access token only
    /// folders that the app created.
    pub folder_token: Option<String>,
    /// Time zone of the base, such as `Asia/Macau`.
    pub time_zone: Option<String>,
}

/// Fetches the name, the version and the settings of a base.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:app:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/get)
#[lark_api(
    id = "bitable.v1.app.get",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token",
    token = "tenant|user",
    response = GetAppResponse,
    scopes = "base:app:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApp {
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
}

/// The answer to [`GetApp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppResponse {
    /// The base that was asked for.
    pub app: Option<DisplayApp>,
}

/// Changes the name of a base, or turns advanced permissions on or off.
///
/// Bases embedded in documents and spreadsheets and bases in a wiki cannot have advanced permissions. The name is
/// changed first and the permissions after it, so a call may succeed in part.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:app:update`, `bitable:app`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/update)
#[lark_api(
    id = "bitable.v1.app.update",
    method = "PUT",
    path = "/open-apis/bitable/v1/apps/:app_token",
    token = "tenant|user",
    response = UpdateAppResponse,
    scopes = "base:app:update|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateApp {
    /// Base to change, by its token; it must lie in a folder of the drive (`.../base/...`).
    pub app_token: String,
    /// New name of the base; left out, it stays as it is.
    pub name: Option<String>,
    /// Whether advanced permissions are on; left out, this stays as it is.
    pub is_advanced: Option<bool>,
}

/// The answer to [`UpdateApp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateAppResponse {
    /// The base as it stands after the change.
    pub app: Option<DisplayAppV2>,
}

/// A base that was created or copied.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct App {
    /// Token that names the base in other calls.
    pub app_token: Option<String>,
    /// Name of the base.
    pub name: Option<String>,
    pub revision: Option<i64>,
    /// Folder of the drive that the base lies in.
    pub folder_token: Option<String>,
    /// Address of the base.
    pub url: Option<String>,
    /// Table that the base was created with, `tbl...`.
    pub default_table_id: Option<String>,
    /// Time zone of the base, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
}

/// The answer to [`CopyApp`] and [`CreateApp`].
#[doc(alias("CopyAppResponse", "CreateAppResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppResponse {
    /// The copy of the base.
    pub app: Option<App>,
}

/// A base: its name, version and settings.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DisplayApp {
    /// Token that names the base in other calls.
    pub app_token: Option<String>,
    /// Name of the base.
    pub name: Option<String>,
    /// Version of the base; it starts at 1 and goes up by 1 with each change to its tables.
    pub revision: Option<i64>,
    /// Whether advanced permissions are on.
    pub is_advanced: Option<bool>,
    /// Time zone of the base, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
    /// Whether fields with formulas may be given a kind of data: 1 is no, 2 yes.
    /// One of `1` (unsupported), `2` (supported).
    pub formula_type: Option<i64>,
    /// Version of the advanced permissions, which says what roles may hold.
    pub advance_version: Option<AdvanceVersion>,
}

/// A base after its settings were changed.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DisplayAppV2 {
    /// Token that names the base in other calls.
    pub app_token: Option<String>,
    /// Name of the base.
    pub name: Option<String>,
    /// Whether advanced permissions are on.
    pub is_advanced: Option<bool>,
    /// Time zone of the base, such as `Asia/Shanghai`.
    pub time_zone: Option<String>,
}

/// The values of `advance_version`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AdvanceVersion {
    /// The first version.
    V1,
    /// The second version, with finer permissions.
    V2,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
