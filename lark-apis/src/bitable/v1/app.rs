// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `bitable.v1.app` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

/// Copies an app.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/copy` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:app:copy`, `bitable:app`
/// - Rate limit: 20 a minute
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254031, 1254036, 1254040, 1254290, 1254291, 1254304, 1254701,
///   1254702, 1254800, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
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
    pub app_token: String,
    pub name: Option<String>,
    pub folder_token: Option<String>,
    pub without_content: Option<bool>,
    pub time_zone: Option<String>,
}

/// Creates an app.
///
/// - `POST /open-apis/bitable/v1/apps` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:app:create`, `bitable:app`
/// - Rate limit: 20 a minute
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254025, 1254030, 1254031, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060, 1254061, 1254062,
///   1254063, 1254064, 1254065, 1254066, 1254067, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290,
///   1254291, 1254301, 1254304, 1254701, 1254702, 1254800, 1255001, 1255002, 1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/create)
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
    pub name: Option<String>,
    pub folder_token: Option<String>,
    pub time_zone: Option<String>,
}

/// Fetches an app.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:app:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254030, 1254036, 1254040, 1254041, 1254042, 1254043, 1254044, 1254060, 1254061, 1254062, 1254063, 1254064,
///   1254065, 1254066, 1254067, 1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291, 1254301,
///   1255001, 1255002, 1255003, 1255004, 1255005, 1255040
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
    pub app_token: String,
}

/// The answer to [`GetApp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppResponse {
    pub app: Option<DisplayApp>,
}

/// Updates an app.
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `base:app:update`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254010, 1254031, 1254036, 1254040, 1254043, 1254200, 1254290,
///   1254291, 1254301, 1254302, 1254304, 1255001, 1255002, 1255003, 1255004, 1255040
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
    pub app_token: String,
    pub name: Option<String>,
    pub is_advanced: Option<bool>,
}

/// The answer to [`UpdateApp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateAppResponse {
    pub app: Option<DisplayAppV2>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct App {
    pub app_token: Option<String>,
    pub name: Option<String>,
    pub revision: Option<i64>,
    pub folder_token: Option<String>,
    pub url: Option<String>,
    pub default_table_id: Option<String>,
    pub time_zone: Option<String>,
}

/// The answer to [`CopyApp`] and [`CreateApp`].
#[doc(alias("CopyAppResponse", "CreateAppResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppResponse {
    pub app: Option<App>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DisplayApp {
    pub app_token: Option<String>,
    pub name: Option<String>,
    pub revision: Option<i64>,
    pub is_advanced: Option<bool>,
    pub time_zone: Option<String>,
    /// One of `1` (unsupported), `2` (supported).
    pub formula_type: Option<i64>,
    pub advance_version: Option<AdvanceVersion>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DisplayAppV2 {
    pub app_token: Option<String>,
    pub name: Option<String>,
    pub is_advanced: Option<bool>,
    pub time_zone: Option<String>,
}

/// The values of `advance_version`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AdvanceVersion {
    V1,
    V2,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
