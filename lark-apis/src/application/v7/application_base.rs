// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bases of an application.
//!
//! `application.v7.application.base` in the platform's terms.

use lark_runtime::{Body, lark_api};

use super::models::I18nKey;

/// Changes parts of a base of an application.
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/base` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Rate limit: 100 a minute
/// - Error codes: 210002, 210003, 210004, 210005, 210006, 210007, 210010, 210011, 210021
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
    pub app_id: String,
    /// At most 100 elements.
    pub i18ns: Option<Vec<AppI18nInfo>>,
    pub avatar_url: Option<String>,
    pub homepage_url: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct AppI18nInfo {
    pub i18n_key: I18nKey,
    pub name: Option<String>,
    pub description: Option<String>,
    pub help_use: Option<String>,
}
