// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `spark.v1.app` in the platform's terms.

use lark_runtime::{Clearable, File, Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a Miaoda app with a name, a description and an icon.
///
/// - `POST /open-apis/spark/v1/apps` with a user token, for custom apps only
/// - Scope: `spark:app:write`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create)
#[lark_api(
    id = "spark.v1.app.create",
    method = "POST",
    path = "/open-apis/spark/v1/apps",
    token = "user",
    response = AppResponse,
    scopes = "spark:app:write",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateApp {
    /// Name of the new app.
    pub name: String,
    /// Kind of app; only `HTML`.
    pub app_type: Option<String>,
    /// What the app does.
    pub description: Option<String>,
    /// URL of the icon, from `spark.v1.app.icon`.
    pub icon_url: Option<String>,
    pub source_agent: Option<String>,
}

/// Fetches who may open a Miaoda app, and who approves requests for access.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/access-scope` with a user token, for custom apps only
/// - Scope: `spark:app.access_scope:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility)
#[doc(alias = "GetAppVisibilityApp")]
#[lark_api(
    id = "spark.v1.app.get_app_visibility",
    method = "GET",
    path = "/open-apis/spark/v1/apps/:app_id/access-scope",
    token = "user",
    response = GetAppVisibilityResponse,
    scopes = "spark:app.access_scope:read",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAppVisibility {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetAppVisibility`].
#[doc(alias = "GetAppVisibilityAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppVisibilityResponse {
    /// Who may open the app: `All`, `Tenant` or `Range`.
    pub scope: Option<String>,
    /// Users who may open it, in the kind of `user_id_type`; only if `scope` is `Range`.
    pub users: Vec<String>,
    /// Ids of the departments who may open it; only if `scope` is `Range`.
    pub departments: Vec<String>,
    /// Ids of the groups who may open it, `oc_...`; only if `scope` is `Range`.
    pub chats: Vec<String>,
    /// How access is asked for; missing if it cannot be.
    pub apply_config: Option<ApplyConfig>,
    pub require_login: Option<bool>,
}

/// Uploads an icon for a Miaoda app and returns its URL.
///
/// - `POST /open-apis/spark/v1/icon` with a user token, for custom apps only
/// - Scope: `spark:app:write`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon)
#[doc(alias = "IconApp")]
#[lark_api(
    id = "spark.v1.app.icon",
    method = "POST",
    path = "/open-apis/spark/v1/icon",
    token = "user",
    response = UploadAppIconResponse,
    scopes = "spark:app:write",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAppIcon {
    /// Picture to use as the icon, a file part of the multipart body.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadAppIcon`].
#[doc(alias = "IconAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAppIconResponse {
    /// URL of the uploaded icon.
    pub icon_url: Option<String>,
}

/// Lists Miaoda apps, page by page.
///
/// - `GET /open-apis/spark/v1/apps` with a user token, for custom apps only
/// - Scope: `spark:app:read`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list)
#[lark_api(
    id = "spark.v1.app.list",
    method = "GET",
    path = "/open-apis/spark/v1/apps",
    token = "user",
    response = ListAppResponse,
    paging(items = App),
    scopes = "spark:app:read",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApp {
    /// How many apps a page has; 1 to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    pub app_type: Option<String>,
    pub keyword: Option<String>,
    pub scope: Option<String>,
    pub ownership: Option<String>,
}

/// The answer to [`ListApp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppResponse {
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Apps of this page.
    pub items: Vec<App>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the name, description or icon of a Miaoda app.
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id` with a user token, for custom apps only
/// - Scope: `spark:app:write`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch)
#[lark_api(
    id = "spark.v1.app.patch",
    method = "PATCH",
    path = "/open-apis/spark/v1/apps/:app_id",
    token = "user",
    response = AppResponse,
    scopes = "spark:app:write",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApp {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// New name of the app, at most 64 characters.
    pub name: Option<String>,
    /// What the app does, at most 200 characters.
    pub description: Option<String>,
    /// URL of the new icon; PNG or JPG, best at 128 by 128 pixels.
    pub icon_url: Option<String>,
}

/// Runs an SQL statement on the database of a Miaoda app.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/sql_commands` with a user token, for custom apps only
/// - Scope: `spark:app.sql_commands:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands)
#[doc(alias = "SqlCommandsApp")]
#[lark_api(
    id = "spark.v1.app.sql_commands",
    method = "POST",
    path = "/open-apis/spark/v1/apps/:app_id/sql_commands",
    token = "user",
    response = ExecuteAppSqlResponse,
    scopes = "spark:app.sql_commands:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecuteAppSql {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Database to use. Default: `online`.
    #[lark(query)]
    pub env: Option<String>,
    #[lark(query)]
    pub transactional: Option<bool>,
    /// SQL statement to run.
    pub sql: String,
}

/// The answer to [`ExecuteAppSql`].
#[doc(alias = "SqlCommandsAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExecuteAppSqlResponse {
    /// Rows that a `SELECT` found, as JSON text; empty for statements that return none.
    pub result: Option<String>,
}

/// Sets who may open a Miaoda app, and who approves requests for access.
///
/// - `PUT /open-apis/spark/v1/apps/:app_id/access-scope` with a user token, for custom apps only
/// - Scope: `spark:app.access_scope:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility)
#[doc(alias = "UpdateAppVisibilityApp")]
#[lark_api(
    id = "spark.v1.app.update_app_visibility",
    method = "PUT",
    path = "/open-apis/spark/v1/apps/:app_id/access-scope",
    token = "user",
    scopes = "spark:app.access_scope:write",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateAppVisibility {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users who may open it, in the kind of `user_id_type`; only if `scope` is `Range`.
    pub users: Option<Vec<String>>,
    /// Ids of 1 to 200 departments who may open it; only if `scope` is `Range`.
    pub departments: Option<Vec<String>>,
    /// Ids of the groups who may open it, `oc_...`; only if `scope` is `Range`.
    pub chats: Option<Vec<String>>,
    /// Whether people may ask for access, and which one user approves it.
    pub apply_config: Option<ApplyConfig>,
    /// Whether people must log in to open the shared URL.
    pub require_login: Option<bool>,
    /// Who may open the app: `Public` anybody on the internet, `Tenant` all members, `Range` those named.
    pub scope: String,
}

/// Uploads HTML code of a Miaoda app and publishes it.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code` with a user token, for custom apps only
/// - Scope: `spark:app:publish`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release)
#[doc(alias = "UploadHtmlCodeAndReleaseApp")]
#[lark_api(
    id = "spark.v1.app.upload_html_code_and_release",
    method = "POST",
    path = "/open-apis/spark/v1/apps/:app_id/upload_and_release_html_code",
    token = "user",
    response = UploadAppHtmlCodeAndReleaseResponse,
    scopes = "spark:app:publish",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAppHtmlCodeAndRelease {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// HTML files of the app in a tar archive.
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadAppHtmlCodeAndRelease`].
#[doc(alias = "UploadHtmlCodeAndReleaseAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAppHtmlCodeAndReleaseResponse {
    /// URL where the published app can be opened.
    pub url: Option<String>,
}

/// A Miaoda app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct App {
    /// Id of the app, made by the system, `app_...`.
    pub app_id: Option<String>,
    /// Kind of app, such as `HTML`.
    pub app_type: Option<String>,
    /// Name of the app, at most 64 characters.
    pub name: Option<String>,
    /// What the app does, at most 200 characters.
    pub description: Option<String>,
    /// URL of the icon; PNG or JPG, best at 128 by 128 pixels.
    pub icon_url: Option<String>,
    /// When the app was created, in ISO 8601 and UTC.
    pub created_at: Option<String>,
    /// When the app was last changed, in ISO 8601 and UTC.
    pub updated_at: Option<String>,
    pub is_published: Option<bool>,
    pub online_url: Option<String>,
    pub meta_token: Option<String>,
}

/// Whether people may ask for access, and who approves it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApplyConfig {
    /// Whether requests must be approved; if not, they pass by themselves.
    pub enabled: Option<bool>,
    /// Open id of the one user who approves requests.
    pub approvers: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateApp`] and [`PatchApp`].
#[doc(alias("CreateAppResponse", "PatchAppResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppResponse {
    /// The new app.
    pub app: Option<App>,
}
