// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Grants of a badge.
//!
//! `admin.v1.badge.grant` in the platform's terms.

use lark_runtime::{Clearable, Model, Text, UnixSeconds, Unknown, lark_api};

use crate::ids::{DepartmentIdType, UserIdType};

/// Creates a list of people, departments and groups who get a badge.
///
/// A badge has at most 1000 grant lists.
///
/// - `POST /open-apis/admin/v1/badges/:badge_id/grants` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the badge, such as `m_DjMzaK`. 1 to 64 characters.
    pub badge_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the request and the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A list of people who get a badge, and for how long.
    #[lark(body)]
    pub grant: Grant,
}

/// Deletes a grant list of a badge.
///
/// - `DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Rate limit: 100 a minute
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
    /// Id of the badge, such as `m_DjMzaK`. 1 to 64 characters.
    pub badge_id: String,
    /// Id of the grant list, such as `g_uS4yux`. 1 to 64 characters.
    pub grant_id: String,
}

/// Fetches a grant list of a badge, with the people, departments and groups on it.
///
/// - `GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the badge, such as `m_DjMzaK`. 1 to 64 characters.
    pub badge_id: String,
    /// Id of the grant list, such as `g_uS4yux`. 1 to 64 characters.
    pub grant_id: String,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

/// Lists the grant lists of a badge, the newest first.
///
/// Who is on a list is only shown by `admin.v1.badge.grant.get`.
///
/// - `GET /open-apis/admin/v1/badges/:badge_id/grants` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the badge, such as `m_DjMzaK`. 1 to 64 characters.
    pub badge_id: String,
    /// How many grant lists a page has; 1 to 50. Default: 10.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the answer. Default: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Exact name of the grant list to find; at least one character.
    pub name: Option<String>,
}

/// The answer to [`ListBadgeGrant`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBadgeGrantResponse {
    /// Grant lists of this page, the newest first.
    pub grants: Vec<Grant>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Replaces what a grant list says: name, people and how long the badge holds.
///
/// - `PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id` with a tenant token, for custom and store apps
/// - Scope: `admin:badge.grant`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the badge, such as `m_DjMzaK`. 1 to 64 characters.
    pub badge_id: String,
    /// Id of the grant list, such as `g_uS4yux`. 1 to 64 characters.
    pub grant_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Kind of the department ids in the request and the answer. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// A list of people who get a badge, and for how long.
    #[lark(body)]
    pub grant: Grant,
}

/// The answer to [`CreateBadgeGrant`], [`GetBadgeGrant`] and [`UpdateBadgeGrant`].
#[doc(alias("CreateBadgeGrantResponse", "GetBadgeGrantResponse", "UpdateBadgeGrantResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BadgeGrantResponse {
    /// The new grant list.
    pub grant: Option<Grant>,
}

/// A list of people who get a badge, and for how long.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Grant {
    /// Id of the grant list, made by the system, such as `g_uS4yux`.
    pub id: Option<String>,
    /// Id of the badge that is given.
    pub badge_id: Option<String>,
    /// What the badge is given for this time, unique for the badge; at most 100 characters.
    /// Required in requests.
    pub name: Option<String>,
    /// How long the badge holds: `0` a chosen span, `1` by the day people joined. Default: `0`.
    /// Required in requests.
    pub grant_type: Option<i64>,
    /// Time zone of the times in `rule_detail`, by its tz database name, such as `Asia/Shanghai`.
    /// Required in requests.
    pub time_zone: Option<String>,
    /// When the badge begins and ceases to hold.
    /// Required in requests.
    pub rule_detail: Option<RuleDetail>,
    /// Whether all members get it. If so, name nobody; if not, name 1 to 500 users, departments and groups. Default:
    /// `false`.
    /// Required in requests.
    pub is_grant_all: Option<bool>,
    /// Users who get the badge, in the kind of `user_id_type`. Not in lists.
    pub user_ids: Clearable<Vec<String>>,
    /// Departments whose members get the badge, in the kind of `department_id_type`. Not in lists.
    pub department_ids: Clearable<Vec<String>>,
    /// User groups whose members get the badge. Not in lists.
    pub group_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// When a badge begins and ceases to hold.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RuleDetail {
    /// From when the badge holds: midnight in the list's time zone. For a chosen span only.
    pub effective_time: Option<Text<UnixSeconds>>,
    /// Until when the badge holds: 23:59:59 in the list's time zone, at most 100 years later; `0` for ever. For a chosen
    /// span only.
    pub expiration_time: Option<Text<UnixSeconds>>,
    /// After how many years with the organisation the badge is given; 1 to 60. For lists by the joining day. Default: 1.
    pub anniversary: Option<i64>,
    /// How long the badge holds: `1` a year, `2` for ever. For lists by the joining day. Default: `1`.
    pub effective_period: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
