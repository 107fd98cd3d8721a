// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of a calendar.
//!
//! `calendar.v4.calendar.event` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::calendar_event_attendee::CalendarEventAttendee;
use crate::ids::UserIdType;

/// Creates an event of a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:create`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190011, 190012, 190013, 190014, 191000,
///   191001, 191002, 191003, 191004, 193000, 193001, 193002, 193003, 193101, 193102, 193105, 193106, 193107, 195100,
///   195112, 195113
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/create)
#[lark_api(
    id = "calendar.v4.calendar.event.create",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events",
    token = "tenant|user",
    response = CreateCalendarEventResponse,
    scopes = "calendar:calendar|calendar:calendar.event:create",
    rate_limit = "50/s|1000/min",
    idempotency = "idempotency_key"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCalendarEvent {
    pub calendar_id: String,
    #[lark(query)]
    pub idempotency_key: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub calendar_event: CalendarEvent,
}

/// The answer to [`CreateCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCalendarEventResponse {
    pub event: Option<CalendarEvent>,
}

/// Deletes an event of a calendar.
///
/// - `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   193000, 193001, 193002, 193003, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/delete)
#[lark_api(
    id = "calendar.v4.calendar.event.delete",
    method = "DELETE",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
    token = "tenant|user",
    scopes = "calendar:calendar|calendar:calendar.event:delete",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCalendarEvent {
    pub calendar_id: String,
    pub event_id: String,
    pub need_notification: Option<NeedNotification>,
}

/// Fetches an event of a calendar.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190011, 190012, 190014, 191000, 191001,
///   191002, 191003, 191004, 193000, 193001, 193002, 193003, 194001, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/get)
#[lark_api(
    id = "calendar.v4.calendar.event.get",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
    token = "tenant|user",
    response = GetCalendarEventResponse,
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCalendarEvent {
    pub calendar_id: String,
    pub event_id: String,
    pub need_meeting_settings: Option<bool>,
    pub need_attendee: Option<bool>,
    pub max_attendee_num: Option<i64>,
    pub user_id_type: Option<UserIdType>,
    pub op_user_id: Option<String>,
}

/// The answer to [`GetCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCalendarEventResponse {
    pub event: Option<CalendarEvent>,
}

/// Fetches the instance view of an event of a calendar.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190010, 190011, 190012, 191000, 191001,
///   191002, 191003, 191004, 193103, 193104, 195100
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar-event/instance_view)
#[lark_api(
    id = "calendar.v4.calendar.event.instance_view",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view",
    token = "tenant|user",
    response = InstanceViewCalendarEventResponse,
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InstanceViewCalendarEvent {
    pub calendar_id: String,
    pub start_time: String,
    pub end_time: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`InstanceViewCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceViewCalendarEventResponse {
    pub items: Vec<Instance>,
}

/// Fetches the instances of an event of a calendar.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190010, 190011, 190012, 191000, 191001,
///   191002, 191003, 191004, 193000, 193001, 193002, 193003, 195100
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar-event/instances)
#[lark_api(
    id = "calendar.v4.calendar.event.instances",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances",
    token = "tenant|user",
    response = InstancesCalendarEventResponse,
    paging(items = Instance),
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InstancesCalendarEvent {
    pub calendar_id: String,
    pub event_id: String,
    pub start_time: String,
    pub end_time: String,
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`InstancesCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstancesCalendarEventResponse {
    pub items: Vec<Instance>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Lists events of a calendar.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190009, 190010, 191000, 191001, 191002,
///   191003, 191004, 193000, 193001, 193002, 193003, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/list)
#[lark_api(
    id = "calendar.v4.calendar.event.list",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events",
    token = "tenant|user",
    response = ListCalendarEventResponse,
    paging(items = CalendarEvent),
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCalendarEvent {
    pub calendar_id: String,
    /// At most 1000 per page.
    pub page_size: Option<i64>,
    pub anchor_time: Option<String>,
    pub page_token: Option<String>,
    pub sync_token: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub op_user_id: Option<String>,
}

/// The answer to [`ListCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarEventResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub sync_token: Option<String>,
    pub items: Vec<CalendarEvent>,
}

/// Changes parts of an event of a calendar.
///
/// - `PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190011, 190012, 190013, 190014, 191000,
///   191001, 191002, 191003, 191004, 193000, 193001, 193002, 193003, 193101, 193102, 193105, 193106, 193107, 195100,
///   195112, 195113
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/patch)
#[lark_api(
    id = "calendar.v4.calendar.event.patch",
    method = "PATCH",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
    token = "tenant|user",
    response = PatchCalendarEventResponse,
    scopes = "calendar:calendar|calendar:calendar.event:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchCalendarEvent {
    pub calendar_id: String,
    pub event_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub calendar_event: Option<CalendarEvent>,
}

/// The answer to [`PatchCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchCalendarEventResponse {
    pub event: Option<CalendarEvent>,
}

/// Replies an event of a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:reply`, `calendar:calendar.event:writeonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   193000, 193001, 193002, 193003, 195100
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar-event/reply)
#[lark_api(
    id = "calendar.v4.calendar.event.reply",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply",
    token = "tenant|user",
    scopes = "calendar:calendar|calendar:calendar.event:reply|calendar:calendar.event:writeonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplyCalendarEvent {
    pub calendar_id: String,
    pub event_id: String,
    pub rsvp_status: CalendarEventRsvpStatus,
}

/// Searches events of a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/search` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190010, 191000, 191001, 191002, 191003,
///   191004, 193000, 193001, 193002, 193003, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/search)
#[lark_api(
    id = "calendar.v4.calendar.event.search",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/search",
    token = "tenant|user",
    response = SearchCalendarEventResponse,
    paging(items = CalendarEvent),
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCalendarEvent {
    pub calendar_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    pub query: String,
    pub filter: Option<EventSearchFilter>,
}

/// The answer to [`SearchCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCalendarEventResponse {
    pub items: Vec<CalendarEvent>,
    pub page_token: Option<String>,
}

/// Subscribes to an event of a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription` with a user token (official SDKs name
///   tenant too), for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/subscription)
#[lark_api(
    id = "calendar.v4.calendar.event.subscription",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/subscription",
    token = "user",
    undocumented_token = "tenant",
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscriptionCalendarEvent {
    pub calendar_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub op_user_id: Option<String>,
}

/// Unsubscribes from an event of a calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription` with a user token (official SDKs name
///   tenant too), for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 191000, 191001, 191002, 191003, 191004,
///   195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/unsubscription)
#[lark_api(
    id = "calendar.v4.calendar.event.unsubscription",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription",
    token = "user",
    undocumented_token = "tenant",
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscriptionCalendarEvent {
    pub calendar_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub op_user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Attachment {
    pub file_token: Option<String>,
    pub file_size: Option<String>,
    pub is_deleted: Option<bool>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarEvent {
    pub event_id: Option<String>,
    pub organizer_calendar_id: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub need_notification: Option<bool>,
    /// Required in some requests.
    pub start_time: Option<TimeInfo>,
    /// Required in some requests.
    pub end_time: Option<TimeInfo>,
    pub vchat: Option<Vchat>,
    pub visibility: Option<CalendarEventVisibility>,
    pub attendee_ability: Option<AttendeeAbility>,
    pub free_busy_status: Option<FreeBusyStatus>,
    pub location: Option<EventLocation>,
    pub color: Option<i64>,
    pub reminders: Vec<Reminder>,
    pub recurrence: Option<String>,
    pub status: Option<CalendarEventStatus>,
    pub is_exception: Option<bool>,
    pub recurring_event_id: Option<String>,
    pub create_time: Option<String>,
    pub schemas: Vec<Schema>,
    pub event_organizer: Option<EventOrganizer>,
    pub app_link: Option<String>,
    pub attendees: Vec<CalendarEventAttendee>,
    pub has_more_attendee: Option<bool>,
    pub attachments: Vec<Attachment>,
    pub event_check_in: Option<EventCheckIn>,
    pub source: Option<String>,
    pub self_rsvp_status: Option<SelfRsvpStatus>,
    pub description_rich: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CheckInTime {
    /// Required in requests.
    pub time_type: Option<TimeType>,
    /// Required in requests.
    pub duration: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventCheckIn {
    /// Required in requests.
    pub enable_check_in: Option<bool>,
    pub check_in_start_time: Option<CheckInTime>,
    pub check_in_end_time: Option<CheckInTime>,
    pub need_notify_attendees: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventLocation {
    pub name: Option<String>,
    pub address: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventOrganizer {
    pub user_id: Option<String>,
    pub display_name: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EventSearchFilter {
    pub start_time: Option<TimeInfo>,
    pub end_time: Option<TimeInfo>,
    pub user_ids: Option<Vec<String>>,
    pub room_ids: Option<Vec<String>>,
    pub chat_ids: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nMeetingDescription {
    pub lang: Option<String>,
    pub description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Instance {
    pub event_id: Option<String>,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub start_time: Option<TimeInfo>,
    pub end_time: Option<TimeInfo>,
    pub status: Option<CalendarEventStatus>,
    pub is_exception: Option<bool>,
    pub app_link: Option<String>,
    pub organizer_calendar_id: Option<String>,
    pub vchat: Option<Vchat>,
    pub visibility: Option<CalendarEventVisibility>,
    pub attendee_ability: Option<AttendeeAbility>,
    pub free_busy_status: Option<FreeBusyStatus>,
    pub location: Option<EventLocation>,
    pub color: Option<i64>,
    pub recurring_event_id: Option<String>,
    pub event_organizer: Option<EventOrganizer>,
    pub attendees: Vec<CalendarEventAttendee>,
    pub self_rsvp_status: Option<SelfRsvpStatus>,
    pub description_rich: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MeetingSettings {
    pub owner_id: Option<String>,
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    pub password: Option<String>,
    /// At most 10 elements.
    pub assign_hosts: Vec<String>,
    pub auto_record: Option<bool>,
    pub open_lobby: Option<bool>,
    pub allow_attendees_start: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    pub minutes: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Schema {
    pub ui_name: Option<String>,
    pub ui_status: Option<UiStatus>,
    pub app_link: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ThirdPartyMeetingSettings {
    pub meeting_type: Option<String>,
    pub meeting_id: Option<String>,
    pub meeting_no: Option<String>,
    pub password: Option<String>,
    pub meeting_descriptions: Vec<I18nMeetingDescription>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeInfo {
    pub date: Option<String>,
    pub date_time: Option<String>,
    pub timestamp: Option<String>,
    pub timezone: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcInfo {
    /// Required in requests.
    pub unique_id: Option<String>,
    /// Required in requests.
    pub meeting_no: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Vchat {
    pub vc_type: Option<VcType>,
    pub icon_type: Option<IconType>,
    pub description: Option<String>,
    pub meeting_url: Option<String>,
    pub live_link: Option<String>,
    pub vc_info: Option<VcInfo>,
    pub meeting_settings: Option<MeetingSettings>,
    pub third_party_meeting_settings: Option<ThirdPartyMeetingSettings>,
}

/// The values of `attendee_ability`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AttendeeAbility {
    CanInviteOthers,
    CanModifyEvent,
    CanSeeOthers,
    None,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `free_busy_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FreeBusyStatus {
    Busy,
    Free,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `icon_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IconType {
    Default,
    Live,
    Vc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `join_meeting_permission`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum JoinMeetingPermission {
    AnyoneCanJoin,
    OnlyEventAttendees,
    OnlyOrganizationEmployees,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `need_notification`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NeedNotification {
    False,
    True,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `rsvp_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventRsvpStatus {
    Accept,
    Decline,
    Tentative,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `self_rsvp_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SelfRsvpStatus {
    Accept,
    Decline,
    NeedsAction,
    Removed,
    Tentative,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventStatus {
    Cancelled,
    Confirmed,
    Tentative,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `time_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TimeType {
    AfterEventEnd,
    AfterEventStart,
    BeforeEventStart,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `ui_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UiStatus {
    Editable,
    Hide,
    Readonly,
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `vc_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VcType {
    LarkLive,
    NoMeeting,
    ThirdParty,
    ThirdPartyMeeting,
    Unknown,
    Vc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `visibility`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventVisibility {
    Default,
    Private,
    Public,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
