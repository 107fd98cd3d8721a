// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `application.v1.user` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api, serde_json::Value};

/// Lists the apps that a user can use.
///
/// Only for apps of one's own company.
///
/// - `GET /open-apis/application/v1/user/visible_apps` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/admin/obtain-the-apps-available-to-a-user)
#[doc(alias = "GetApplicationUserVisibleApp")]
#[lark_api(
    id = "application.v1.user.get_application_user_visible_app",
    method = "GET",
    path = "/open-apis/application/v1/user/visible_apps",
    token = "tenant",
    response = GetUserVisibleAppResponse,
    paging
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUserVisibleApp {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many apps a page has at most; up to 100, 0 for the most possible.
    pub page_size: Option<i64>,
    /// Language in which names and descriptions are preferred: `zh_cn`, `zh_hk`, `zh_tw`, `en_us`, `ja_jp`, `ko_kr`,
    /// `es_es`, `pt-br`, `th_th`, `vi_vn` or `id_id`.
    pub lang: Option<String>,
    /// Open id of the user, `ou_...`; this or `user_id` is required.
    pub open_id: Option<String>,
    /// Id in the tenant of the user; this or `open_id` is required, and this one wins.
    pub user_id: Option<String>,
}

/// A page of the apps that a user can use.
#[doc(alias = "GetApplicationUserVisibleAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserVisibleAppResponse {
    /// Token of the next page.
    pub page_token: Option<String>,
    /// How many apps this page has.
    pub page_size: Option<i64>,
    /// How many apps the user can use.
    pub total_count: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Language of the names and descriptions.
    pub lang: Option<String>,
    /// The apps on this page.
    pub app_list: Vec<VisibleApp>,
}

/// An app that the user can use.
#[doc(alias = "GetApplicationUserVisibleAppResponseAppList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct VisibleApp {
    /// Id of the app, `cli_...`.
    pub app_id: Option<String>,
    /// The app's preferred language.
    pub primary_language: Option<String>,
    /// What the app is called.
    pub app_name: Option<String>,
    /// Text that describes the app.
    pub description: Option<String>,
    /// Address of the app's icon.
    pub avatar_url: Option<String>,
    /// Whether the app is the company's own or from the store.
    pub app_scene_type: Option<AppSceneType>,
    /// Whether the app is enabled.
    pub status: Option<AppStatus>,
    /// What the app opens as on a phone.
    pub mobile_default_ability: Option<DefaultAbility>,
    /// What the app opens as on a computer.
    pub pc_default_ability: Option<DefaultAbility>,
    /// Where the app was made: `developer_console`, `base`, `app_engine`, `bot_builder`, `aily` or `unknown`.
    pub create_source: Value,
}

/// The values of `app_scene_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AppSceneType {
    /// Made by the tenant itself.
    #[lark(value = 0)]
    Custom,
    /// From the app directory.
    #[lark(value = 1)]
    Store,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AppStatus {
    /// The app is disabled.
    #[lark(value = 0)]
    Disabled,
    /// The app is enabled.
    #[lark(value = 1)]
    Enabled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `mobile_default_ability`, `pc_default_ability`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DefaultAbility {
    /// Not enabled.
    #[lark(value = 0)]
    None,
    /// A mini program.
    #[lark(value = 1)]
    Gadget,
    /// A web app.
    #[lark(value = 2)]
    WebApp,
    /// A bot.
    #[lark(value = 8)]
    Bot,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
