// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Publishes of an application.
//!
//! `application.v7.application.publish` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

/// Creates a publish of an application.
///
/// - `POST /open-apis/application/v7/applications/:app_id/publish` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Rate limit: 20 a minute
/// - Error codes: 210001, 210003, 210036, 210302, 210303, 210304
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
    pub app_id: String,
    pub mobile_default_ability: Option<DefaultAbility>,
    pub pc_default_ability: Option<DefaultAbility>,
    pub remark: String,
    pub changelog: String,
    pub version: Option<String>,
}

/// The answer to [`PublishApplication`].
#[doc(alias = "CreateApplicationPublishResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PublishApplicationResponse {
    pub version_id: Option<String>,
    pub version: Option<String>,
}

/// The values of `mobile_default_ability`, `pc_default_ability`.
#[doc(alias("MobileDefaultAbility", "PcDefaultAbility"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DefaultAbility {
    /// A mini program.
    Gadget,
    WebApp,
    Bot,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
