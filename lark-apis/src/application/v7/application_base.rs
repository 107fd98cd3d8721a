// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bases of an application.
//!
//! `application.v7.application.base` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::I18nKey;

/// Changes the names, descriptions and icon of an app of the company; what is left out stays.
///
/// A user must be the app's owner, administrator or developer; an app can only change itself. Works for apps made in
/// the developer console, not while under review. The change goes live once it is released and approved.
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/base` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-base/patch)
#[lark_api(
    id = "application.v7.application.base.patch",
    method = "PATCH",
    path = "/open-apis/application/v7/applications/:app_id/base",
    token = "tenant|user",
    scopes = "application:application:patch",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchApplicationBase {
    /// Id of the app to change, `cli_...`.
    pub app_id: String,
    /// Names and descriptions, in 1 to 100 languages.
    pub i18ns: Option<Vec<AppI18nInfo>>,
    /// Address of the app's icon, at most 512 characters.
    pub avatar_url: Option<String>,
    /// Address of the app's admin page, at most 512 characters.
    pub homepage_url: Option<String>,
}

/// The app's name and texts in one language.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppI18nInfo {
    /// Language of this entry.
    pub i18n_key: I18nKey,
    /// The app's name in this language.
    pub name: Option<String>,
    /// The app's description, its subtitle, in this language.
    pub description: Option<String>,
    /// Link to the help in this language.
    pub help_use: Option<String>,
}
