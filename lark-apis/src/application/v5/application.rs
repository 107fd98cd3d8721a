// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Applications.
//!
//! `application.v5.application` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

/// Lists the apps that the user has put among their favourites.
///
/// - `GET /open-apis/application/v5/applications/favourite` with a user token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Language of the apps' names and descriptions.
    pub language: Option<ApplicationLanguage>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many apps a page has at most. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListFavouriteApplication`].
#[doc(alias = "FavouriteApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFavouriteApplicationResponse {
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// How many apps there are in all.
    pub total_count: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The apps on this page.
    pub app_list: Vec<Application>,
}

/// Lists the apps that the administrator recommends.
///
/// - `GET /open-apis/application/v5/applications/recommend` with a user token, for custom apps only
/// - Scope: `admin:app.info:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Language of the apps' names and descriptions.
    pub language: Option<ApplicationLanguage>,
    /// Whether to list apps that users can remove or those they cannot. Default: `user_unremovable`.
    pub recommend_type: Option<RecommendType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many apps a page has at most. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListRecommendedApplication`].
#[doc(alias = "RecommendApplicationResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRecommendedApplicationResponse {
    /// Token of the next page; missing on the last.
    pub page_token: Option<String>,
    /// How many apps a page has.
    pub page_size: Option<i64>,
    /// How many apps there are in all.
    pub total_count: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The apps on this page.
    pub app_list: Vec<Application>,
}

/// An app in a user's workplace.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Application {
    /// Id of the app, `cli_...`.
    pub app_id: Option<String>,
    /// What the app is called.
    pub app_name: Option<String>,
    /// Text that describes the app.
    pub description: Option<String>,
    /// Whether it is an app or a shortcut.
    pub app_type: Option<AppType>,
    /// Address of the app's icon.
    pub avatar_url: Option<String>,
    /// The ways to open the app, such as a mini program on a phone or a page on a computer.
    pub open_methods: Vec<OpenMethod>,
}

/// One way to open an app.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenMethod {
    /// What the link opens, and on which platform.
    pub r#type: Option<OpenMethodType>,
    /// The AppLink that opens it.
    pub applink: Option<String>,
}

/// The values of `app_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppType {
    /// An app.
    App,
    /// A shortcut.
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
    /// English.
    EnUs,
    /// Japanese.
    JaJp,
    /// Chinese.
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
    /// Apps that users can remove.
    UserRemovable,
    /// Apps that users cannot remove.
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
    /// A bot.
    Bot,
    /// A mini program on a phone.
    MobileGadget,
    /// A web app on a phone.
    MobileWeb,
    /// A mini program on a computer.
    PcGadget,
    /// A web app on a computer.
    PcWeb,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
