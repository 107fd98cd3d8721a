// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of a calendar.
//!
//! `calendar.v4.calendar.event` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::calendar_event_attendee::CalendarEventAttendee;
use super::models::RsvpStatus;
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
    response = CalendarEventResponse,
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
    response = CalendarEventResponse,
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
#[doc(alias = "InstanceViewCalendarEvent")]
#[lark_api(
    id = "calendar.v4.calendar.event.instance_view",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view",
    token = "tenant|user",
    response = GetCalendarEventInstanceViewResponse,
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCalendarEventInstanceView {
    pub calendar_id: String,
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetCalendarEventInstanceView`].
#[doc(alias = "InstanceViewCalendarEventResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCalendarEventInstanceViewResponse {
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
#[doc(alias = "InstancesCalendarEvent")]
#[lark_api(
    id = "calendar.v4.calendar.event.instances",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances",
    token = "tenant|user",
    response = GetCalendarEventInstancesResponse,
    paging(items = Instance),
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCalendarEventInstances {
    pub calendar_id: String,
    pub event_id: String,
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`GetCalendarEventInstances`].
#[doc(alias = "InstancesCalendarEventResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCalendarEventInstancesResponse {
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
    pub anchor_time: Option<Text<UnixSeconds>>,
    pub page_token: Option<String>,
    pub sync_token: Option<String>,
    pub start_time: Option<Text<UnixSeconds>>,
    pub end_time: Option<Text<UnixSeconds>>,
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
    response = CalendarEventResponse,
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
    pub rsvp_status: RsvpStatus,
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
#[doc(alias = "SubscriptionCalendarEvent")]
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
pub struct SubscribeCalendarEventChanges {
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
#[doc(alias = "UnsubscriptionCalendarEvent")]
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
pub struct UnsubscribeCalendarEventChanges {
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    pub reminders: Clearable<Vec<Reminder>>,
    pub recurrence: Option<String>,
    pub status: Option<CalendarEventStatus>,
    pub is_exception: Option<bool>,
    pub recurring_event_id: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub schemas: Clearable<Vec<Schema>>,
    pub event_organizer: Option<EventOrganizer>,
    pub app_link: Option<String>,
    pub attendees: Clearable<Vec<CalendarEventAttendee>>,
    pub has_more_attendee: Option<bool>,
    pub attachments: Clearable<Vec<Attachment>>,
    pub event_check_in: Option<EventCheckIn>,
    pub source: Option<String>,
    pub self_rsvp_status: Option<RsvpStatus>,
    pub description_rich: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CheckInTime {
    /// Required in requests.
    pub time_type: Option<CheckInTimeType>,
    /// Required in requests.
    pub duration: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateCalendarEvent`], [`GetCalendarEvent`] and [`PatchCalendarEvent`].
#[doc(alias("CreateCalendarEventResponse", "GetCalendarEventResponse", "PatchCalendarEventResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CalendarEventResponse {
    pub event: Option<CalendarEvent>,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventLocation {
    pub name: Option<String>,
    pub address: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventOrganizer {
    pub user_id: Option<String>,
    pub display_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    pub self_rsvp_status: Option<RsvpStatus>,
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
    pub assign_hosts: Clearable<Vec<String>>,
    pub auto_record: Option<bool>,
    pub open_lobby: Option<bool>,
    pub allow_attendees_start: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    pub minutes: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Schema {
    /// One of `ForwardIcon`, `MeetingChatIcon`, `MeetingMinutesIcon`, `MeetingVideo`, `RSVP`, `Attendee`,
    /// `OrganizerOrCreator`.
    pub ui_name: Option<String>,
    pub ui_status: Option<SchemaUiStatus>,
    pub app_link: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ThirdPartyMeetingSettings {
    pub meeting_type: Option<String>,
    pub meeting_id: Option<String>,
    pub meeting_no: Option<String>,
    pub password: Option<String>,
    pub meeting_descriptions: Clearable<Vec<I18nMeetingDescription>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeInfo {
    pub date: Option<String>,
    pub date_time: Option<String>,
    pub timestamp: Option<Text<UnixSeconds>>,
    pub timezone: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcInfo {
    /// Required in requests.
    pub unique_id: Option<String>,
    /// Required in requests.
    pub meeting_no: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Vchat {
    pub vc_type: Option<VcType>,
    pub icon_type: Option<VchatIconType>,
    pub description: Option<String>,
    pub meeting_url: Option<String>,
    pub live_link: Option<String>,
    pub vc_info: Option<VcInfo>,
    pub meeting_settings: Option<MeetingSettings>,
    pub third_party_meeting_settings: Option<ThirdPartyMeetingSettings>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `attendee_ability`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AttendeeAbility {
    /// May neither change the event, nor invite others, nor see who attends.
    #[lark(rename = "none")]
    Nothing,
    /// May see who attends.
    CanSeeOthers,
    /// May invite others and see who attends.
    CanInviteOthers,
    /// May change the event, invite others and see who attends.
    CanModifyEvent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventStatus {
    /// Not answered yet.
    Tentative,
    Confirmed,
    Cancelled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `visibility`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventVisibility {
    /// As the calendar's; others see only busy and free times.
    Default,
    /// Others see the event.
    Public,
    /// Nobody else sees the event.
    Private,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `time_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CheckInTimeType {
    BeforeEventStart,
    AfterEventStart,
    AfterEventEnd,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `join_meeting_permission`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum JoinMeetingPermission {
    AnyoneCanJoin,
    /// Users of the tenant.
    OnlyOrganizationEmployees,
    OnlyEventAttendees,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `ui_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SchemaUiStatus {
    /// Not shown.
    Hide,
    Readonly,
    Editable,
    /// Only read.
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `vc_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VcType {
    /// A meeting of the platform.
    Vc,
    /// A meeting of another provider, by its link.
    ThirdParty,
    NoMeeting,
    /// A live stream of the platform; only read.
    LarkLive,
    ThirdPartyMeeting,
    /// Only read.
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `icon_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum VchatIconType {
    /// The icon of a video meeting.
    Vc,
    /// The icon of a live stream.
    Live,
    Default,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    #[non_exhaustive]
    Other(String),
}
