// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Acls of a calendar.
//!
//! `calendar.v4.calendar.acl` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::calendar::CalendarRole;
use crate::ids::UserIdType;

/// Gives a user access to a calendar.
///
/// The caller must be an `owner`, and the calendar of type `primary` or `shared`.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/acls` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:create`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-acl/create)
#[lark_api(
    id = "calendar.v4.calendar.acl.create",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/acls",
    token = "tenant|user",
    response = CalendarAcl,
    scopes = "calendar:calendar|calendar:calendar.acl:create",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCalendarAcl {
    /// Id of the calendar to give access to, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// An access rule of a calendar: who may do what.
    #[lark(body)]
    pub calendar_acl: CalendarAcl,
}

/// Takes a user's access to a calendar away.
///
/// The caller must be an `owner`, and the calendar of type `primary` or `shared`.
///
/// - `DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-acl/delete)
#[lark_api(
    id = "calendar.v4.calendar.acl.delete",
    method = "DELETE",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id",
    token = "tenant|user",
    scopes = "calendar:calendar|calendar:calendar.acl:delete",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCalendarAcl {
    /// Id of the calendar to take access from, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the access rule to delete, as given when it was created or listed, such as `user_xxx`.
    pub acl_id: String,
}

/// Lists who has access to a calendar, and in what role.
///
/// The caller must be an `owner`, and the calendar of type `primary` or `shared`.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/acls` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-acl/list)
#[lark_api(
    id = "calendar.v4.calendar.acl.list",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/acls",
    token = "tenant|user",
    response = ListCalendarAclResponse,
    paging(items = CalendarAcl, list = "acls"),
    scopes = "calendar:calendar|calendar:calendar.acl:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCalendarAcl {
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many rules a page has at most; 10 to 50, less counts as 10. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`ListCalendarAcl`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarAclResponse {
    /// Who has access to the calendar.
    pub acls: Vec<CalendarAcl>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
}

/// Starts sending events about access granted to or removed from a calendar, for the calling user.
///
/// The user must have access to the calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription` with a user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-acl/subscription)
#[doc(alias = "SubscriptionCalendarAcl")]
#[lark_api(
    id = "calendar.v4.calendar.acl.subscription",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/acls/subscription",
    token = "user",
    scopes = "calendar:calendar|calendar:calendar.acl:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeCalendarAclChanges {
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

/// Stops the events about changes of access to a calendar for the calling user.
///
/// The user must have access to the calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription` with a user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-acl/unsubscription)
#[doc(alias = "UnsubscriptionCalendarAcl")]
#[lark_api(
    id = "calendar.v4.calendar.acl.unsubscription",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription",
    token = "user",
    scopes = "calendar:calendar|calendar:calendar.acl:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeCalendarAclChanges {
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

/// Whom an access rule of a calendar is for.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AclScope {
    /// The kind of who gets access; only `user` so far.
    /// Required in requests.
    pub r#type: Option<AclScopeType>,
    /// Id of the user who has access, in the kind of `user_id_type`. Required for `user`.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An access rule of a calendar: who may do what.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarAcl {
    /// Id of the access rule; unique within one calendar only.
    pub acl_id: Option<String>,
    /// What the rule allows to do with the calendar.
    /// Required in requests.
    pub role: Option<CalendarRole>,
    /// Whom the rule is for.
    /// Required in requests.
    pub scope: Option<AclScope>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AclScopeType {
    /// A single user.
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
