// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Calendars.
//!
//! `calendar.v4.calendar` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:create`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/create)
#[lark_api(
    id = "calendar.v4.calendar.create",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars",
    token = "tenant|user",
    response = CalendarResponse,
    scopes = "calendar:calendar|calendar:calendar:create",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCalendar {
    /// Required in requests.
    #[lark(body)]
    pub calendar: Option<Calendar>,
}

/// Deletes a calendar.
///
/// - `DELETE /open-apis/calendar/v4/calendars/:calendar_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/delete)
#[lark_api(
    id = "calendar.v4.calendar.delete",
    method = "DELETE",
    path = "/open-apis/calendar/v4/calendars/:calendar_id",
    token = "tenant|user",
    scopes = "calendar:calendar|calendar:calendar:delete",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCalendar {
    pub calendar_id: String,
}

/// Fetches a calendar.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/get)
#[lark_api(
    id = "calendar.v4.calendar.get",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id",
    token = "tenant|user",
    response = Calendar,
    scopes = "calendar:calendar|calendar:calendar:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCalendar {
    pub calendar_id: String,
}

/// Lists calendars.
///
/// - `GET /open-apis/calendar/v4/calendars` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190009, 190010, 191000, 191001, 191002,
///   191003, 191004, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/list-2)
#[lark_api(
    id = "calendar.v4.calendar.list",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars",
    token = "tenant|user",
    response = ListCalendarResponse,
    paging(items = Calendar, list = "calendar_list"),
    scopes = "calendar:calendar|calendar:calendar:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCalendar {
    /// At most 1000 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub sync_token: Option<String>,
}

/// The answer to [`ListCalendar`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub sync_token: Option<String>,
    pub calendar_list: Vec<Calendar>,
}

/// Fetches several calendars.
///
/// - `POST /open-apis/calendar/v4/calendars/mget` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190014, 191000, 191001, 191002, 191003,
///   191004, 195100, 198007
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar/mget-3)
#[doc(alias = "MgetCalendar")]
#[lark_api(
    id = "calendar.v4.calendar.mget",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/mget",
    token = "tenant|user",
    response = BatchGetCalendarResponse,
    scopes = "calendar:calendar:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetCalendar {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 10 elements.
    pub calendar_ids: Vec<String>,
}

/// The answer to [`BatchGetCalendar`].
#[doc(alias = "MgetCalendarResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetCalendarResponse {
    pub calendars: Vec<Calendar>,
}

/// Changes parts of a calendar.
///
/// - `PATCH /open-apis/calendar/v4/calendars/:calendar_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190014, 191000, 191001, 191002, 191003,
///   191004, 191009, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/patch)
#[lark_api(
    id = "calendar.v4.calendar.patch",
    method = "PATCH",
    path = "/open-apis/calendar/v4/calendars/:calendar_id",
    token = "tenant|user",
    response = CalendarResponse,
    scopes = "calendar:calendar|calendar:calendar:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchCalendar {
    pub calendar_id: String,
    /// Required in requests.
    #[lark(body)]
    pub calendar: Option<Calendar>,
}

/// Runs `primary` on a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/primary` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/primary)
#[doc(alias = "PrimaryCalendar")]
#[lark_api(
    id = "calendar.v4.calendar.primary",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/primary",
    token = "tenant|user",
    response = PrimaryCalendarResponse,
    scopes = "calendar:calendar:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPrimaryCalendar {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub op_user_id: Option<String>,
}

/// Runs `primarys` on a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/primarys` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   195100, 198001
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar/primarys)
#[doc(alias = "PrimarysCalendar")]
#[lark_api(
    id = "calendar.v4.calendar.primarys",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/primarys",
    token = "tenant|user",
    response = PrimaryCalendarResponse,
    scopes = "calendar:calendar:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetPrimaryCalendar {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 10 elements.
    pub user_ids: Vec<String>,
}

/// Searches calendars.
///
/// - `POST /open-apis/calendar/v4/calendars/search` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190010, 191000, 191001, 191002, 191003,
///   191004, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/search)
#[lark_api(
    id = "calendar.v4.calendar.search",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/search",
    token = "tenant|user",
    response = SearchCalendarResponse,
    paging(items = Calendar),
    scopes = "calendar:calendar|calendar:calendar:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCalendar {
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    pub query: String,
}

/// The answer to [`SearchCalendar`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCalendarResponse {
    pub items: Vec<Calendar>,
    pub page_token: Option<String>,
}

/// Subscribes to a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190014, 191000, 191001, 191002, 191003,
///   191004, 191005, 191006, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/subscribe)
#[lark_api(
    id = "calendar.v4.calendar.subscribe",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/subscribe",
    token = "tenant|user",
    response = CalendarResponse,
    scopes = "calendar:calendar|calendar:calendar:subscribe",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeCalendar {
    pub calendar_id: String,
}

/// Subscribes to a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/subscription` with a user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/subscription)
#[doc(alias = "SubscriptionCalendar")]
#[lark_api(
    id = "calendar.v4.calendar.subscription",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/subscription",
    token = "user",
    scopes = "calendar:calendar|calendar:calendar:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeCalendarChanges {}

/// Unsubscribes from a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190014, 191000, 191001, 191002, 191003,
///   191004, 191007, 191008, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/unsubscribe)
#[lark_api(
    id = "calendar.v4.calendar.unsubscribe",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe",
    token = "tenant|user",
    scopes = "calendar:calendar|calendar:calendar:subscribe",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeCalendar {
    pub calendar_id: String,
}

/// Unsubscribes from a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/unsubscription` with a user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/unsubscription)
#[doc(alias = "UnsubscriptionCalendar")]
#[lark_api(
    id = "calendar.v4.calendar.unsubscription",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/unsubscription",
    token = "user",
    scopes = "calendar:calendar|calendar:calendar:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeCalendarChanges {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Calendar {
    pub calendar_id: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub permissions: Option<CalendarPermissions>,
    pub color: Option<i64>,
    pub r#type: Option<CalendarType>,
    pub summary_alias: Option<String>,
    pub is_deleted: Option<bool>,
    pub is_third_party: Option<bool>,
    pub role: Option<CalendarRole>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateCalendar`], [`PatchCalendar`] and [`SubscribeCalendar`].
#[doc(alias("CreateCalendarResponse", "PatchCalendarResponse", "SubscribeCalendarResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CalendarResponse {
    pub calendar: Option<Calendar>,
}

/// The answer to [`GetPrimaryCalendar`] and [`BatchGetPrimaryCalendar`].
#[doc(alias = "PrimarysCalendarResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PrimaryCalendarResponse {
    pub calendars: Vec<UserCalendar>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserCalendar {
    pub calendar: Option<Calendar>,
    pub user_id: Option<String>,
}

/// The values of `permissions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarPermissions {
    Private,
    /// Others see busy and free times.
    ShowOnlyFreeBusy,
    /// Others see the events.
    Public,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarRole {
    Unknown,
    /// Sees only busy and free times.
    FreeBusyReader,
    /// Sees the events.
    Reader,
    /// Creates and changes events.
    Writer,
    /// Manages the calendar and who shares it.
    Owner,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarType {
    Unknown,
    /// The main calendar of a user or an app.
    Primary,
    /// A calendar that a user or an app made.
    Shared,
    /// A user's Google calendar.
    Google,
    /// The calendar of a meeting room.
    Resource,
    /// A user's Exchange calendar.
    Exchange,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
