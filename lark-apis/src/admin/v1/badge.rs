// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Badges.
//!
//! `admin.v1.badge` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::I18n;

/// Creates a badge that can be given to members.
///
/// A tenant has at most 1000 badges. Upload the pictures first with `admin.v1.badge_image.create`, and give the badge
/// out with `admin.v1.badge.grant.create`.
///
/// - `POST /open-apis/admin/v1/badges` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 100 a minute
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
    /// A badge that an organisation gives to its members.
    #[lark(body)]
    pub badge: Badge,
}

/// Fetches the name, description and pictures of a badge.
///
/// - `GET /open-apis/admin/v1/badges/:badge_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 100 a minute
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
    /// Id of the badge, such as `m_DjMzaK`. 1 to 64 characters.
    pub badge_id: String,
}

/// Lists the badges of the tenant, the newest first.
///
/// - `GET /open-apis/admin/v1/badges` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 100 a minute
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
    /// How many badges a page has; 1 to 50. Default: 10.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Exact name of the badge to find; at least one character.
    pub name: Option<String>,
}

/// The answer to [`ListBadge`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBadgeResponse {
    /// Badges of this page, the newest first.
    pub badges: Vec<Badge>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Replaces the name, description and pictures of a badge.
///
/// - `PUT /open-apis/admin/v1/badges/:badge_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 100 a minute
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
    /// Id of the badge, such as `m_DjMzaK`. 1 to 64 characters.
    pub badge_id: String,
    /// A badge that an organisation gives to its members.
    #[lark(body)]
    pub badge: Badge,
}

/// A badge that an organisation gives to its members.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Badge {
    /// Id of the badge, made by the system, such as `m_DjMzaK`.
    pub id: Option<String>,
    /// Name of the badge, unique in the tenant; at most 30 characters.
    /// Required in requests.
    pub name: Option<String>,
    /// What the badge is given for; at most 100 characters.
    pub explanation: Option<String>,
    /// Key of the large picture, from `admin.v1.badge_image.create` of the same tenant within the last hour.
    /// Required in requests.
    pub detail_image: Option<String>,
    /// Key of the small picture on the avatar, from `admin.v1.badge_image.create` of the same tenant within the last hour.
    /// Required in requests.
    pub show_image: Option<String>,
    /// Name by language; at most 30 characters each.
    pub i18n_name: Option<I18n>,
    /// What it is given for, by language; at most 100 characters each.
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
    /// The new badge.
    pub badge: Option<Badge>,
}
