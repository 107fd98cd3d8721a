// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `spark.v1.app` in the platform's terms.

use lark_runtime::{Clearable, File, Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// `spark.v1.app.create`.
///
/// - `POST /open-apis/spark/v1/apps` with a user token, for custom apps only
/// - Scope: `spark:app:write`
/// - Rate limit: 20 a second
/// - Error codes: 3340001
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
    pub name: String,
    /// Always `HTML`.
    pub app_type: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub source_agent: Option<String>,
}

/// `spark.v1.app.get_app_visibility`.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/access-scope` with a user token, for custom apps only
/// - Scope: `spark:app.access_scope:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 3340001, 3340002
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
    pub app_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetAppVisibility`].
#[doc(alias = "GetAppVisibilityAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppVisibilityResponse {
    /// One of `All`, `Tenant`, `Range`.
    pub scope: Option<String>,
    pub users: Vec<String>,
    pub departments: Vec<String>,
    pub chats: Vec<String>,
    pub apply_config: Option<ApplyConfig>,
    pub require_login: Option<bool>,
}

/// `spark.v1.app.icon`.
///
/// - `POST /open-apis/spark/v1/icon` with a user token, for custom apps only
/// - Scope: `spark:app:write`
/// - Rate limit: 20 a second
/// - Error codes: 3340001
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
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadAppIcon`].
#[doc(alias = "IconAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAppIconResponse {
    pub icon_url: Option<String>,
}

/// `spark.v1.app.list`.
///
/// - `GET /open-apis/spark/v1/apps` with a user token, for custom apps only
/// - Scope: `spark:app:read`
/// - Rate limit: 20 a second
/// - Error codes: 3340001
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
    pub page_size: Option<i64>,
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
    pub page_token: Option<String>,
    pub items: Vec<App>,
    pub has_more: Option<bool>,
}

/// `spark.v1.app.patch`.
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id` with a user token, for custom apps only
/// - Scope: `spark:app:write`
/// - Rate limit: 20 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
}

/// `spark.v1.app.sql_commands`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/sql_commands` with a user token, for custom apps only
/// - Scope: `spark:app.sql_commands:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    #[lark(query)]
    pub env: Option<String>,
    #[lark(query)]
    pub transactional: Option<bool>,
    pub sql: String,
}

/// The answer to [`ExecuteAppSql`].
#[doc(alias = "SqlCommandsAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExecuteAppSqlResponse {
    pub result: Option<String>,
}

/// `spark.v1.app.update_app_visibility`.
///
/// - `PUT /open-apis/spark/v1/apps/:app_id/access-scope` with a user token, for custom apps only
/// - Scope: `spark:app.access_scope:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 3340001, 3340002
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
    pub app_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub users: Option<Vec<String>>,
    /// At most 200 elements.
    pub departments: Option<Vec<String>>,
    pub chats: Option<Vec<String>>,
    pub apply_config: Option<ApplyConfig>,
    pub require_login: Option<bool>,
    /// One of `Public`, `Tenant`, `Range`.
    pub scope: String,
}

/// `spark.v1.app.upload_html_code_and_release`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code` with a user token, for custom apps only
/// - Scope: `spark:app:publish`
/// - Rate limit: 20 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    #[lark(file)]
    pub file: File,
}

/// The answer to [`UploadAppHtmlCodeAndRelease`].
#[doc(alias = "UploadHtmlCodeAndReleaseAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAppHtmlCodeAndReleaseResponse {
    pub url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct App {
    pub app_id: Option<String>,
    /// Always `HTML`.
    pub app_type: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub is_published: Option<bool>,
    pub online_url: Option<String>,
    pub meta_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApplyConfig {
    pub enabled: Option<bool>,
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
    pub app: Option<App>,
}
