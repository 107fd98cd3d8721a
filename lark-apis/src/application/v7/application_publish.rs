// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `application.publish`.
//!
//! `application.v7.application.publish` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

/// Hands an app of the company in for release, with the pending version or a new one.
///
/// A user must be the app's owner or administrator; an app can only release itself. Works for apps made in the
/// developer console.
///
/// - `POST /open-apis/application/v7/applications/:app_id/publish` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-publish/create)
#[doc(alias = "CreateApplicationPublish")]
#[lark_api(
    id = "application.v7.application.publish.create",
    method = "POST",
    path = "/open-apis/application/v7/applications/:app_id/publish",
    token = "tenant|user",
    response = PublishApplicationResponse,
    scopes = "application:application:patch",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PublishApplication {
    /// Id of the app to release, `cli_...`.
    pub app_id: String,
    /// What the app opens as on a phone; required if it has a mini program, bot or web app.
    pub mobile_default_ability: Option<DefaultAbility>,
    /// What the app opens as on a computer; required if it has a mini program, bot or web app.
    pub pc_default_ability: Option<DefaultAbility>,
    /// Why the release is asked for, at most 500 characters.
    pub remark: String,
    /// What is new, at most 500 characters.
    pub changelog: String,
    /// Version number to release, such as `1.1.1`.
    pub version: Option<String>,
}

/// The answer to [`PublishApplication`].
#[doc(alias = "CreateApplicationPublishResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PublishApplicationResponse {
    /// Id of the version handed in.
    pub version_id: Option<String>,
    /// Version number handed in.
    pub version: Option<String>,
}

/// The values of `mobile_default_ability`, `pc_default_ability`.
#[doc(alias("MobileDefaultAbility", "PcDefaultAbility"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DefaultAbility {
    /// A mini program.
    Gadget,
    /// A web app.
    WebApp,
    /// A bot.
    Bot,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
