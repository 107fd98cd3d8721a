// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Grants of a badge.
//!
//! `admin.v1.badge.grant` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixSeconds, Unknown, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// `admin.v1.badge.grant.create`.
///
/// - `POST /open-apis/admin/v1/badges/:badge_id/grants` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051113, 1051200, 1051201, 1051202, 1051204
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge-grant/create)
#[lark_api(
    id = "admin.v1.badge.grant.create",
    method = "POST",
    path = "/open-apis/admin/v1/badges/:badge_id/grants",
    token = "tenant",
    response = BadgeGrantResponse,
    scopes = "admin:badge.grant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateBadgeGrant {
    pub badge_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(body)]
    pub grant: Grant,
}

/// `admin.v1.badge.grant.delete`.
///
/// - `DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051113, 1051205
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge-grant/delete)
#[lark_api(
    id = "admin.v1.badge.grant.delete",
    method = "DELETE",
    path = "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
    token = "tenant",
    scopes = "admin:badge.grant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteBadgeGrant {
    pub badge_id: String,
    pub grant_id: String,
}

/// `admin.v1.badge.grant.get`.
///
/// - `GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051003, 1051113, 1051205
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge-grant/get)
#[lark_api(
    id = "admin.v1.badge.grant.get",
    method = "GET",
    path = "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
    token = "tenant",
    response = BadgeGrantResponse,
    scopes = "admin:badge.grant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBadgeGrant {
    pub badge_id: String,
    pub grant_id: String,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
}

/// `admin.v1.badge.grant.list`.
///
/// - `GET /open-apis/admin/v1/badges/:badge_id/grants` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051003, 1051113
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge-grant/list)
#[lark_api(
    id = "admin.v1.badge.grant.list",
    method = "GET",
    path = "/open-apis/admin/v1/badges/:badge_id/grants",
    token = "tenant",
    response = ListBadgeGrantResponse,
    paging(items = Grant, list = "grants"),
    scopes = "admin:badge.grant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListBadgeGrant {
    pub badge_id: String,
    /// At most 50 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub department_id_type: Option<DepartmentIdType>,
    pub name: Option<String>,
}

/// The answer to [`ListBadgeGrant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBadgeGrantResponse {
    pub grants: Vec<Grant>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `admin.v1.badge.grant.update`.
///
/// - `PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1051000, 1051001, 1051002, 1051113, 1051200, 1051201, 1051202, 1051203, 1051205
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge-grant/update)
#[lark_api(
    id = "admin.v1.badge.grant.update",
    method = "PUT",
    path = "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
    token = "tenant",
    response = BadgeGrantResponse,
    scopes = "admin:badge.grant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateBadgeGrant {
    pub badge_id: String,
    pub grant_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(body)]
    pub grant: Grant,
}

/// The answer to [`CreateBadgeGrant`], [`GetBadgeGrant`] and [`UpdateBadgeGrant`].
#[doc(alias("CreateBadgeGrantResponse", "GetBadgeGrantResponse", "UpdateBadgeGrantResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BadgeGrantResponse {
    pub grant: Option<Grant>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Grant {
    pub id: Option<String>,
    pub badge_id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    /// Required in requests. One of `0` (manual), `1` (onboarding date).
    pub grant_type: Option<i64>,
    /// Required in requests.
    pub time_zone: Option<String>,
    /// Required in requests.
    pub rule_detail: Option<RuleDetail>,
    /// Required in requests.
    pub is_grant_all: Option<bool>,
    pub user_ids: Clearable<Vec<String>>,
    pub department_ids: Clearable<Vec<String>>,
    pub group_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RuleDetail {
    pub effective_time: Option<Text<UnixSeconds>>,
    pub expiration_time: Option<Text<UnixSeconds>>,
    pub anniversary: Option<i64>,
    /// One of `1` (one year), `2` (permanent).
    pub effective_period: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
