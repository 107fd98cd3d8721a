// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Enums of an app.
//!
//! `spark.v1.app.enum` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Fetches the name, description and values of a custom enum of a Miaoda app.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail)
#[doc(alias = "GetEnumDetailAppEnum")]
#[lark_api(
    id = "spark.v1.app.enum.get_enum_detail",
    method = "GET",
    path = "/open-apis/spark/v1/apps/:app_id/enums/:enum_name",
    token = "user",
    response = GetAppEnumDetailResponse,
    scopes = "spark:app.table:read|spark:app.table:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAppEnumDetail {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the enum, from `spark.v1.app.enum.get_enum_list`.
    pub enum_name: String,
    /// Database to use: `online` or `dev`. Default: `online`.
    pub env: Option<String>,
}

/// The answer to [`GetAppEnumDetail`].
#[doc(alias = "GetEnumDetailAppEnumResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppEnumDetailResponse {
    /// Name of the enum in the database.
    pub name: Option<String>,
    /// What the enum is for.
    pub description: Option<String>,
    /// Values the enum can take.
    pub options: Vec<String>,
    /// When the enum was created.
    pub created_at: Option<Text<UnixMillis>>,
}

/// Lists the custom enums of a Miaoda app, with their values.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/enums` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list)
#[doc(alias = "GetEnumListAppEnum")]
#[lark_api(
    id = "spark.v1.app.enum.get_enum_list",
    method = "GET",
    path = "/open-apis/spark/v1/apps/:app_id/enums",
    token = "user",
    response = ListAppEnumResponse,
    paging(items = AppEnum),
    scopes = "spark:app.table:read|spark:app.table:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppEnum {
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// How many enums a page has; 1 to 500. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Database to use: `online` or `dev`. Default: `online`.
    pub env: Option<String>,
}

/// The answer to [`ListAppEnum`].
#[doc(alias = "GetEnumListAppEnumResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppEnumResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Enums of this page.
    pub items: Vec<AppEnum>,
}

/// A custom enum of a Miaoda app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppEnum {
    /// Name of the enum in the database.
    pub name: Option<String>,
    /// What the enum is for.
    pub description: Option<String>,
    /// Values the enum can take.
    pub options: Vec<String>,
    /// When the enum was created.
    pub created_at: Option<UnixMillis>,
}
