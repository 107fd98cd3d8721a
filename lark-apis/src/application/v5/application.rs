// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Applications.
//!
//! `application.v5.application` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

/// Fetches the favourite of an application.
///
/// - `GET /open-apis/application/v5/applications/favourite` with a user token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 213001, 213002, 213003, 213004, 213005, 213007, 213008
/// - [Documentation](https://open.feishu.cn/document/server-docs/workplace-v1/app_recommend_rule/favourite)
#[doc(alias = "FavouriteApplication")]
#[lark_api(
    id = "application.v5.application.favourite",
    method = "GET",
    path = "/open-apis/application/v5/applications/favourite",
    token = "user",
    response = ListFavouriteApplicationResponse,
    paging(items = Application, list = "app_list"),
    scopes = "admin:app.info:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListFavouriteApplication {
    pub language: Option<ApplicationLanguage>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListFavouriteApplication`].
#[doc(alias = "FavouriteApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFavouriteApplicationResponse {
    pub page_token: Option<String>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    pub app_list: Vec<Application>,
}

/// Recommends an application.
///
/// - `GET /open-apis/application/v5/applications/recommend` with a user token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 213001, 213002, 213003, 213004, 213006, 213007, 213008
/// - [Documentation](https://open.feishu.cn/document/server-docs/workplace-v1/app_recommend_rule/recommend)
#[doc(alias = "RecommendApplication")]
#[lark_api(
    id = "application.v5.application.recommend",
    method = "GET",
    path = "/open-apis/application/v5/applications/recommend",
    token = "user",
    response = ListRecommendedApplicationResponse,
    paging(items = Application, list = "app_list"),
    scopes = "admin:app.info:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRecommendedApplication {
    pub language: Option<ApplicationLanguage>,
    pub recommend_type: Option<RecommendType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListRecommendedApplication`].
#[doc(alias = "RecommendApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRecommendedApplicationResponse {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub has_more: Option<bool>,
    pub app_list: Vec<Application>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Application {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub description: Option<String>,
    pub app_type: Option<AppType>,
    pub avatar_url: Option<String>,
    pub open_methods: Vec<OpenMethod>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenMethod {
    pub r#type: Option<OpenMethodType>,
    pub applink: Option<String>,
}

/// The values of `app_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppType {
    App,
    Shortcut,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `language`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApplicationLanguage {
    EnUs,
    JaJp,
    ZhCn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `recommend_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RecommendType {
    UserRemovable,
    UserUnremovable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OpenMethodType {
    Bot,
    MobileGadget,
    MobileWeb,
    PcGadget,
    PcWeb,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
