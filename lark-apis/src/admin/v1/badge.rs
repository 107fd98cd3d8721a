// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Badges.
//!
//! `admin.v1.badge` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::I18n;

/// `admin.v1.badge.create`.
///
/// - `POST /open-apis/admin/v1/badges` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051003, 1051102, 1051103, 1051104, 1051105, 1051106
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge/create-2)
#[lark_api(
    id = "admin.v1.badge.create",
    method = "POST",
    path = "/open-apis/admin/v1/badges",
    token = "tenant",
    response = BadgeResponse,
    scopes = "admin:badge",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateBadge {
    #[lark(body)]
    pub badge: Badge,
}

/// `admin.v1.badge.get`.
///
/// - `GET /open-apis/admin/v1/badges/:badge_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051003, 1051113
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge/get)
#[lark_api(
    id = "admin.v1.badge.get",
    method = "GET",
    path = "/open-apis/admin/v1/badges/:badge_id",
    token = "tenant",
    response = BadgeResponse,
    scopes = "admin:badge",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBadge {
    pub badge_id: String,
}

/// `admin.v1.badge.list`.
///
/// - `GET /open-apis/admin/v1/badges` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051003
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge/list)
#[lark_api(
    id = "admin.v1.badge.list",
    method = "GET",
    path = "/open-apis/admin/v1/badges",
    token = "tenant",
    response = ListBadgeResponse,
    paging(items = Badge, list = "badges"),
    scopes = "admin:badge",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListBadge {
    /// At most 50 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub name: Option<String>,
}

/// The answer to [`ListBadge`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBadgeResponse {
    pub badges: Vec<Badge>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `admin.v1.badge.update`.
///
/// - `PUT /open-apis/admin/v1/badges/:badge_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051103, 1051104, 1051105, 1051106, 1051113
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge/update)
#[lark_api(
    id = "admin.v1.badge.update",
    method = "PUT",
    path = "/open-apis/admin/v1/badges/:badge_id",
    token = "tenant",
    response = BadgeResponse,
    scopes = "admin:badge",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateBadge {
    pub badge_id: String,
    #[lark(body)]
    pub badge: Badge,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Badge {
    pub id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    pub explanation: Option<String>,
    /// Required in requests.
    pub detail_image: Option<String>,
    /// Required in requests.
    pub show_image: Option<String>,
    pub i18n_name: Option<I18n>,
    pub i18n_explanation: Option<I18n>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateBadge`], [`GetBadge`] and [`UpdateBadge`].
#[doc(alias("CreateBadgeResponse", "GetBadgeResponse", "UpdateBadgeResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BadgeResponse {
    pub badge: Option<Badge>,
}
