// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Enums of an app.
//!
//! `spark.v1.app.enum` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// `spark.v1.app.enum.get_enum_detail`.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    pub enum_name: String,
    pub env: Option<String>,
}

/// The answer to [`GetAppEnumDetail`].
#[doc(alias = "GetEnumDetailAppEnumResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetAppEnumDetailResponse {
    pub name: Option<String>,
    pub description: Option<String>,
    pub options: Vec<String>,
    pub created_at: Option<Text<UnixMillis>>,
}

/// `spark.v1.app.enum.get_enum_list`.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/enums` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
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
    pub app_id: String,
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub env: Option<String>,
}

/// The answer to [`ListAppEnum`].
#[doc(alias = "GetEnumListAppEnumResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppEnumResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<AppEnum>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppEnum {
    pub name: Option<String>,
    pub description: Option<String>,
    pub options: Vec<String>,
    pub created_at: Option<UnixMillis>,
}
