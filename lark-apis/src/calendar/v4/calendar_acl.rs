// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Acls of a calendar.
//!
//! `calendar.v4.calendar.acl` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::calendar::CalendarRole;
use crate::ids::UserIdType;

/// Creates an acl of a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/acls` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:create`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   192000, 195100
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
    pub calendar_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub calendar_acl: CalendarAcl,
}

/// Deletes an acl of a calendar.
///
/// - `DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   192000, 195100
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
    pub calendar_id: String,
    pub acl_id: String,
}

/// Lists acls of a calendar.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/acls` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190010, 191000, 191001, 191002, 191003,
///   191004, 192000, 195100
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
    pub calendar_id: String,
    pub user_id_type: Option<UserIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListCalendarAcl`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarAclResponse {
    pub acls: Vec<CalendarAcl>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

/// Subscribes to an acl of a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription` with a user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   192000, 195100
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
    pub calendar_id: String,
}

/// Unsubscribes from an acl of a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription` with a user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   192000, 195100
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
    pub calendar_id: String,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AclScope {
    /// Required in requests.
    pub r#type: Option<AclScopeType>,
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarAcl {
    pub acl_id: Option<String>,
    /// Required in requests.
    pub role: Option<CalendarRole>,
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
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
