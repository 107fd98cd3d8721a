// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Calendars.
//!
//! `calendar.v4.calendar` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use crate::ids::UserIdType;

/// Creates a shared calendar owned by the calling app or user.
///
/// The caller subscribes to the new calendar at once. An app or user can subscribe to at most 1000 calendars. An app
/// needs its bot ability enabled.
///
/// - `POST /open-apis/calendar/v4/calendars` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:create`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// A calendar as the caller sees it.
    /// Required in requests.
    #[lark(body)]
    pub calendar: Option<Calendar>,
}

/// Deletes a shared calendar.
///
/// The caller must be an `owner` of the calendar; `calendar.v4.calendar.get` shows the caller's role.
///
/// - `DELETE /open-apis/calendar/v4/calendars/:calendar_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:delete`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

/// Fetches the title, visibility, colour and role of the caller for one calendar.
///
/// The caller must have access to the calendar. An app needs its bot ability enabled.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

/// Lists the calendars of the calling app or user, or what changed in that list since the last call.
///
/// First read all pages with `page_token`, then pass `sync_token` in later calls to get the changes only.
///
/// - `GET /open-apis/calendar/v4/calendars` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/list-2)
#[doc(alias = "list calendars")]
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
    /// How many calendars a page has at most; 50 to 1000. A page may have fewer, or none. Default: 500.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Token from the last page of an earlier run; the answer then has only what changed since. Leave it out in the first
    /// run.
    pub sync_token: Option<String>,
}

/// The answer to [`ListCalendar`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Token that fetches only what changed when passed within 90 days; given on the last page.
    pub sync_token: Option<String>,
    /// The calendars of the page.
    pub calendar_list: Vec<Calendar>,
}

/// Fetches several calendars by their ids.
///
/// The caller must have access to the calendars. At most 10 a request.
///
/// - `POST /open-apis/calendar/v4/calendars/mget` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// The kind of the user ids in this call.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Ids of the calendars to read, 1 to 10, such as those from `calendar.v4.calendar.list`.
    pub calendar_ids: Vec<String>,
}

/// The answer to [`BatchGetCalendar`].
#[doc(alias = "MgetCalendarResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetCalendarResponse {
    /// The calendars asked for.
    pub calendars: Vec<Calendar>,
}

/// Changes the title, description, visibility, colour or alias of a calendar.
///
/// An `owner` can change everything; anyone else only `color` and `summary_alias`, which apply to the caller alone.
/// Calendars of meeting rooms take no alias.
///
/// - `PATCH /open-apis/calendar/v4/calendars/:calendar_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:update`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// A calendar as the caller sees it.
    /// Required in requests.
    #[lark(body)]
    pub calendar: Option<Calendar>,
}

/// Fetches the primary calendar of the calling app or user.
///
/// With a tenant token `user_id_type` must not be `user_id`; the answer then has the `open_id` or `union_id` of the
/// app's bot.
///
/// - `POST /open-apis/calendar/v4/calendars/primary` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/primary)
#[doc(alias("PrimaryCalendar", "primary calendar", "main calendar of user", "get my calendar id"))]
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub op_user_id: Option<String>,
}

/// Fetches the primary calendars of up to 10 users.
///
/// - `POST /open-apis/calendar/v4/calendars/primarys` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The users whose primary calendars to fetch, in the kind of `user_id_type`; 1 to 10.
    pub user_ids: Vec<String>,
}

/// Searches public calendars and primary calendars of users by title or description.
///
/// A tenant token does not find primary calendars of users.
///
/// - `POST /open-apis/calendar/v4/calendars/search` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many calendars a page has at most; up to 50. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Words to look for in titles and descriptions; 1 to 200 characters.
    pub query: String,
}

/// The answer to [`SearchCalendar`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCalendarResponse {
    /// The calendars found.
    pub items: Vec<Calendar>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
}

/// Subscribes the calling app or user to a calendar, which adds it to their list.
///
/// Only `primary` and `shared` calendars whose visibility is `public` or `show_only_free_busy` can be subscribed to,
/// never the primary calendar of a bot. At most 1000 calendars per caller.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

/// Starts sending events about changes in the calling user's list of calendars.
///
/// - `POST /open-apis/calendar/v4/calendars/subscription` with a user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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

/// Removes the caller's subscription to a calendar.
///
/// The caller must be subscribed to the calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the subscribed calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
}

/// Stops the events about changes in the calling user's list of calendars.
///
/// - `POST /open-apis/calendar/v4/calendars/unsubscription` with a user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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

/// A calendar as the caller sees it.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Calendar {
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: Option<String>,
    /// Title of the calendar; 1 to 255 characters. Leave it out of a change to keep it.
    pub summary: Option<String>,
    /// What the calendar is for; at most 255 characters. Leave it out of a change to keep it.
    pub description: Option<String>,
    /// How much others see of the calendar. Default: `show_only_free_busy`. Leave it out of a change to keep it.
    pub permissions: Option<CalendarPermissions>,
    /// Colour for the caller only, a signed 32-bit number of alpha, red, green and blue; clients show the nearest colour of
    /// their palette. Default: -14513409.
    pub color: Option<i64>,
    /// What kind of calendar it is: primary, shared, of a room or from another provider.
    pub r#type: Option<CalendarType>,
    /// Own name that the caller gave the calendar, shown to the caller only; at most 255 characters.
    pub summary_alias: Option<String>,
    /// Whether the calendar is marked as deleted for the caller.
    pub is_deleted: Option<bool>,
    /// Whether the calendar comes from another provider; it and its events can then only be read.
    pub is_third_party: Option<bool>,
    /// What the caller may do with the calendar.
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
    /// The new calendar.
    pub calendar: Option<Calendar>,
}

/// The answer to [`GetPrimaryCalendar`] and [`BatchGetPrimaryCalendar`].
#[doc(alias = "PrimarysCalendarResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PrimaryCalendarResponse {
    /// The primary calendars, with their users.
    pub calendars: Vec<UserCalendar>,
}

/// A primary calendar with its user.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserCalendar {
    /// The primary calendar.
    pub calendar: Option<Calendar>,
    /// Id of the user who created the calendar, in the kind of `user_id_type`.
    pub user_id: Option<String>,
}

/// The values of `permissions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarPermissions {
    /// Others see nothing.
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
    /// Not known; only in answers.
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
    /// A type that is not known.
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
