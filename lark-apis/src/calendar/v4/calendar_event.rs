// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of a calendar.
//!
//! `calendar.v4.calendar.event` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::calendar_event_attendee::CalendarEventAttendee;
use super::models::RsvpStatus;
use crate::ids::UserIdType;

/// Creates an event in a calendar, without attendees yet.
///
/// The caller must be a `writer` or `owner`, and the calendar of type `primary` or `shared`. Attendees and meeting
/// rooms are added afterwards with `calendar.v4.calendar.event.attendee.create`.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:create`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/create)
#[doc(alias(
    "create calendar event",
    "create event",
    "schedule meeting",
    "add appointment",
    "book meeting in calendar"
))]
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Keeps a repeated request from creating the event twice; unique per app and calendar. 32 to 128 characters, a UUID
    /// for example.
    #[lark(query)]
    pub idempotency_key: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// An event of a calendar.
    #[lark(body)]
    pub calendar_event: CalendarEvent,
}

/// Deletes an event from a calendar.
///
/// The caller must be the organizer, and a `writer` or `owner` of the `primary` or `shared` calendar.
///
/// - `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/delete)
#[doc(alias("delete calendar event", "cancel event", "cancel meeting"))]
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
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event to delete, such as `xxx_0`.
    pub event_id: String,
    /// Whether the bot tells the attendees that the event was deleted. Default: `true`.
    pub need_notification: Option<NeedNotification>,
}

/// Fetches one event with its times, video meeting, visibility and what attendees may do.
///
/// The caller must be a `reader`, `writer` or `owner` of the calendar. The number after the underscore in the id of an
/// exception is its original time in seconds.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event, such as `xxx_0`.
    pub event_id: String,
    /// Whether to return the settings of the video meeting; only for events of `vc_type` `vc` that the caller may edit.
    /// Default: `false`.
    pub need_meeting_settings: Option<bool>,
    /// Whether to return the attendees. Default: `false`.
    pub need_attendee: Option<bool>,
    /// How many attendees to return; at most 100. Default: 10. `calendar.v4.calendar.event.attendee.list` returns all of
    /// them.
    pub max_attendee_num: Option<i64>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    pub op_user_id: Option<String>,
}

/// Lists what takes place in a calendar in a span of time, with recurring events expanded into single instances.
///
/// Fewer than 1000 instances come back, without paging. The caller must be a `reader`, `writer` or `owner`; calendars
/// of type `google` and `exchange` are not supported. `calendar.v4.calendar.event.list` does not expand recurring
/// events.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Start of the span to look at, in Unix seconds; less than 40 days before `end_time`.
    pub start_time: Text<UnixSeconds>,
    /// End of the span to look at, in Unix seconds; less than 40 days after `start_time`.
    pub end_time: Text<UnixSeconds>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetCalendarEventInstanceView`].
#[doc(alias = "InstanceViewCalendarEventResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCalendarEventInstanceViewResponse {
    /// The instances within the span.
    pub items: Vec<Instance>,
}

/// Lists the instances of one recurring event within a span of time.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event, such as `xxx_0`.
    pub event_id: String,
    /// Start of the span to look at, in Unix seconds; at most 2 years before `end_time`.
    pub start_time: Text<UnixSeconds>,
    /// End of the span to look at, in Unix seconds; at most 2 years after `start_time`.
    pub end_time: Text<UnixSeconds>,
    /// How many instances a page has at most; 10 to 500. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`GetCalendarEventInstances`].
#[doc(alias = "InstancesCalendarEventResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCalendarEventInstancesResponse {
    /// The instances of the recurring event.
    pub items: Vec<Instance>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Lists the events of a calendar, or what changed since an earlier call.
///
/// The caller must be a `reader`, `writer` or `owner`; calendars of type `google` and `exchange` are not supported.
/// Pages come only with `anchor_time`; `sync_token` fetches changes and must not go with `start_time` and `end_time`,
/// or events may be missed.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/list)
#[doc(alias("list calendar events", "events of today", "my schedule"))]
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// How many events a page has at most; 50 to 1000. A page may have fewer, or none. Default: 500.
    pub page_size: Option<i64>,
    /// Leaves out single events that ended before this time, in Unix seconds; recurring events are all returned. Not
    /// together with `start_time` and `end_time`.
    pub anchor_time: Option<Text<UnixSeconds>>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Token from the last page of an earlier run; the answer then has only what changed since. Leave it out in the first
    /// run.
    pub sync_token: Option<String>,
    /// Start of the span to look at, in Unix seconds, together with `end_time`; such an answer has no pages and is cut off
    /// at `page_size`. Not together with `page_token`, `sync_token` or `anchor_time`.
    pub start_time: Option<Text<UnixSeconds>>,
    /// End of the span to look at, in Unix seconds, together with `start_time`; such an answer has no pages and is cut off
    /// at `page_size`. Not together with `page_token`, `sync_token` or `anchor_time`.
    pub end_time: Option<Text<UnixSeconds>>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    pub op_user_id: Option<String>,
}

/// The answer to [`ListCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarEventResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Token that fetches only what changed when passed in a later call; given on the last page.
    pub sync_token: Option<String>,
    /// The events of the page. It may be empty although `has_more` is `true`.
    pub items: Vec<CalendarEvent>,
}

/// Changes an event: its title, description, times, video meeting, place and more.
///
/// The organizer can change everything; an attendee only `visibility`, `free_busy_status`, `color` and `reminders`. The
/// caller must be a `writer` or `owner` of the `primary` or `shared` calendar.
///
/// - `PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event/patch)
#[doc(alias("update calendar event", "reschedule event", "move meeting"))]
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
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event to change, such as `xxx_0`.
    pub event_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// An event of a calendar.
    /// Required in requests.
    #[lark(body)]
    pub calendar_event: Option<CalendarEvent>,
}

/// Answers the invitation to an event as the calling app or user.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:reply`, `calendar:calendar.event:writeonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event, such as `xxx_0`.
    pub event_id: String,
    /// The answer to the invitation: accept, decline or tentative.
    pub rsvp_status: RsvpStatus,
}

/// Searches the events of a calendar by title, time, attendees, rooms or groups.
///
/// For primary and shared calendars in which the caller is a `reader`, `writer` or `owner`.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/search` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many events a page has at most; 10 to 100, less counts as 10. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Words to look for in titles, up to 200 characters. A title with an underscore is found only by its exact text.
    pub query: String,
    /// What the events must have.
    pub filter: Option<EventSearchFilter>,
}

/// The answer to [`SearchCalendarEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCalendarEventResponse {
    /// The events found.
    pub items: Vec<CalendarEvent>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
}

/// Starts sending events about changes of the events in a calendar, for the calling user.
///
/// The user must be a `reader`, `writer` or `owner` of the calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription` with a user token (official SDKs name
///   tenant too), for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub op_user_id: Option<String>,
}

/// Stops the events about changes in a calendar for the calling user.
///
/// The user must be a `reader`, `writer` or `owner` of the calendar.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription` with a user token (official SDKs name
///   tenant too), for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// The kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(query)]
    pub op_user_id: Option<String>,
}

/// A file attached to an event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Attachment {
    /// Token of the file, uploaded as material with `parent_type` `calendar` and the calendar's id as `parent_node`. All
    /// attachments together: at most 25 MB.
    pub file_token: Option<String>,
    /// How big the file is.
    pub file_size: Option<String>,
    /// Whether to remove the attachment from the event. Default: `false`.
    pub is_deleted: Option<bool>,
    /// Name of the file.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An event of a calendar.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarEvent {
    /// Id of the event, such as `xxx_0`.
    pub event_id: Option<String>,
    /// Id of the calendar of the event's organizer.
    pub organizer_calendar_id: Option<String>,
    /// Title of the event; at most 1000 characters. No minutes are created for titles with certain confidential words, such
    /// as those about promotion or pay.
    pub summary: Option<String>,
    /// Description of the event, which may have HTML tags; at most 40960 characters. A change by API loses the formatting
    /// that was made in a client.
    pub description: Option<String>,
    /// Whether the bot tells the attendees about the change. Default: `true`.
    pub need_notification: Option<bool>,
    /// When the event starts. A change counts only together with `end_time`.
    /// Required in some requests.
    pub start_time: Option<TimeInfo>,
    /// When the event ends. A change counts only together with `start_time`.
    /// Required in some requests.
    pub end_time: Option<TimeInfo>,
    /// The video meeting of the event. Leave it out of a change to keep it.
    pub vchat: Option<Vchat>,
    /// Who sees the details of the event. It applies to all attendees when set at creation, later only to the caller.
    /// Default: `default`.
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do: see each other, invite others, change the event. Default: `none`.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the event makes its time busy. It applies to all attendees when set at creation, later only to the caller.
    /// Default: `busy`.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    pub location: Option<EventLocation>,
    /// Colour of the event for the caller only, as a signed 32-bit RGB number; clients show the nearest of their palette. 0
    /// and -1 take the calendar's colour.
    pub color: Option<i64>,
    /// When the caller is reminded of the event.
    pub reminders: Clearable<Vec<Reminder>>,
    /// How the event repeats, as an RFC 5545 rule, such as `FREQ=DAILY;INTERVAL=1`; at most 2000 characters. Without it,
    /// there is no repetition. `COUNT` and `UNTIL` exclude each other; with a room, at most 2 years.
    pub recurrence: Option<String>,
    /// Whether the event is tentative, confirmed or cancelled.
    pub status: Option<CalendarEventStatus>,
    /// Whether the event is a changed instance of a recurring event.
    pub is_exception: Option<bool>,
    /// Id of the recurring event that this exception belongs to.
    pub recurring_event_id: Option<String>,
    /// When the event was created, in Unix seconds.
    pub create_time: Option<Text<UnixSeconds>>,
    /// Changes to parts of the event's page in clients. A change replaces the whole list; an empty one clears it.
    pub schemas: Clearable<Vec<Schema>>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// Link that opens the event in a client.
    pub app_link: Option<String>,
    /// Who attends the event.
    pub attendees: Clearable<Vec<CalendarEventAttendee>>,
    /// Whether the event has more attendees than returned here.
    pub has_more_attendee: Option<bool>,
    /// Files attached to the event.
    pub attachments: Clearable<Vec<Attachment>>,
    /// How attendees check in to the event; without it there is no check-in.
    pub event_check_in: Option<EventCheckIn>,
    pub source: Option<String>,
    /// What the caller answered to the invitation.
    pub self_rsvp_status: Option<RsvpStatus>,
    pub description_rich: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A moment of the check-in, relative to the event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CheckInTime {
    /// Which moment of the event `duration` is counted from, and in which direction.
    /// Required in requests.
    pub time_type: Option<CheckInTimeType>,
    /// Minutes between that moment and this one: 0, 5, 15, 30 or 60. 0 is not allowed with `before_event_start`.
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
    /// The new event.
    pub event: Option<CalendarEvent>,
}

/// How attendees check in to an event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventCheckIn {
    /// Whether attendees can check in.
    /// Required in requests.
    pub enable_check_in: Option<bool>,
    /// When the check-in opens; must be before it closes.
    pub check_in_start_time: Option<CheckInTime>,
    /// When the check-in closes; must be after it opens.
    pub check_in_end_time: Option<CheckInTime>,
    /// Whether attendees are notified when the check-in opens. Default: `false`.
    pub need_notify_attendees: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The place of an event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventLocation {
    /// Name of the place; 1 to 512 characters.
    pub name: Option<String>,
    /// Address of the place; 1 to 255 characters.
    pub address: Option<String>,
    /// Latitude of the place; GCJ-02 within China, WGS84 elsewhere.
    pub latitude: Option<f64>,
    /// Longitude of the place; GCJ-02 within China, WGS84 elsewhere.
    pub longitude: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The organizer of an event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct EventOrganizer {
    /// Id of the user who organizes the event.
    pub user_id: Option<String>,
    /// Name of the organizer.
    pub display_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What the events found by a search must have.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EventSearchFilter {
    /// Start of the span to search. Without start and end, the last month is searched.
    pub start_time: Option<TimeInfo>,
    /// End of the span to search. Without start and end, the last month is searched.
    pub end_time: Option<TimeInfo>,
    /// Finds only events that at least one of these users attends; ids in the kind of `user_id_type`.
    pub user_ids: Option<Vec<String>>,
    /// Finds only events with at least one of these meeting rooms, `omm_...`.
    pub room_ids: Option<Vec<String>>,
    /// Finds only events that at least one of these groups attends, `oc_...`.
    pub chat_ids: Option<Vec<String>>,
}

/// The description of a meeting in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nMeetingDescription {
    /// Language of the description.
    pub lang: Option<String>,
    /// The description in that language.
    pub description: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// One occurrence of an event; a recurring event has many.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the instance. For a recurring event it ends with the original time in Unix seconds, such as `xxx_1713168000`.
    pub event_id: Option<String>,
    /// Title of the event.
    pub summary: Option<String>,
    /// Description of the event.
    pub description: Option<String>,
    /// When the event starts. A change counts only together with `end_time`.
    pub start_time: Option<TimeInfo>,
    /// When the event ends. A change counts only together with `start_time`.
    pub end_time: Option<TimeInfo>,
    /// Whether the event is tentative, confirmed or cancelled.
    pub status: Option<CalendarEventStatus>,
    /// Whether the instance was changed apart from its recurring event.
    pub is_exception: Option<bool>,
    /// Link that opens the event in a client.
    pub app_link: Option<String>,
    /// Id of the calendar of the event's organizer.
    pub organizer_calendar_id: Option<String>,
    /// The video meeting; counts only if the event has at least one attendee.
    pub vchat: Option<Vchat>,
    /// Who sees the details of the event. It applies to all attendees when set at creation, later only to the caller.
    /// Default: `default`.
    pub visibility: Option<CalendarEventVisibility>,
    /// What attendees may do: see each other, invite others, change the event.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the event makes its time busy. It applies to all attendees when set at creation, later only to the caller.
    /// Default: `busy`.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event takes place.
    pub location: Option<EventLocation>,
    /// Colour of the event for the caller only, as a signed 32-bit RGB number; clients show the nearest of their palette. 0
    /// and -1 take the calendar's colour.
    pub color: Option<i64>,
    /// Id of the recurring event that this exception belongs to.
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// The meeting rooms of the event; `calendar.v4.calendar.event.attendee.list` returns other attendees.
    pub attendees: Vec<CalendarEventAttendee>,
    /// What the caller answered to the invitation.
    pub self_rsvp_status: Option<RsvpStatus>,
    pub description_rich: Option<String>,
}

/// How a video meeting of an event is set up beforehand.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MeetingSettings {
    /// The owner of the meeting, in the kind of `user_id_type`. Can be set only by an app in its own calendar, once, to a
    /// user of the same tenant.
    pub owner_id: Option<String>,
    /// Who may join the meeting. Default: `anyone_can_join`.
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    /// Password of the meeting, 4 to 9 digits; only some tenants have it.
    pub password: Option<String>,
    /// Ids of the hosts; at most 10 users of the same tenant, in the kind of `user_id_type`. Only the organizer can set
    /// them, and not in an app's calendar.
    pub assign_hosts: Clearable<Vec<String>>,
    /// Whether the meeting is recorded from the start. Default: `false`.
    pub auto_record: Option<bool>,
    /// Whether people wait in a lobby before they get in. Default: `true`.
    pub open_lobby: Option<bool>,
    /// Whether attendees can start the meeting; must be `true` in an app's calendar. Default: `true`.
    pub allow_attendees_start: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A reminder of an event, for the caller.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    /// How many minutes before the event the caller is reminded; negative: after it began. -20160 to 20160.
    pub minutes: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A change to one part of the event's page in clients.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Schema {
    /// Which part of the page is changed.
    /// One of `ForwardIcon`, `MeetingChatIcon`, `MeetingMinutesIcon`, `MeetingVideo`, `RSVP`, `Attendee`,
    /// `OrganizerOrCreator`.
    pub ui_name: Option<String>,
    /// How the part is shown; only `hide` can be set.
    pub ui_status: Option<SchemaUiStatus>,
    /// Link that the button opens; read-only. At most 2000 characters.
    pub app_link: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The video meeting of another provider that belongs to an event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ThirdPartyMeetingSettings {
    pub meeting_type: Option<String>,
    /// Id of the meeting at its provider.
    pub meeting_id: Option<String>,
    /// Number by which people join the meeting.
    pub meeting_no: Option<String>,
    /// Password needed to join the meeting.
    pub password: Option<String>,
    /// Descriptions of the meeting, by language.
    pub meeting_descriptions: Clearable<Vec<I18nMeetingDescription>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A moment, or a day of an all-day event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TimeInfo {
    /// The day, for all-day events only, such as `2018-09-01`. Not together with `timestamp`.
    pub date: Option<String>,
    pub date_time: Option<String>,
    /// The moment, in Unix seconds. Not together with `date`.
    pub timestamp: Option<Text<UnixSeconds>>,
    /// IANA name of the time zone. Default: `Asia/Shanghai`; all-day events are always in UTC.
    pub timezone: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The id and number of a video meeting.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcInfo {
    /// Id that tells the meeting from all others.
    /// Required in requests.
    pub unique_id: Option<String>,
    /// Number by which people join the meeting.
    /// Required in requests.
    pub meeting_no: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The video meeting of an event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Vchat {
    /// The kind of video meeting; `no_meeting` for none. Left out of a new event, a meeting is made when the first attendee
    /// is added.
    pub vc_type: Option<VcType>,
    /// Icon of a third-party meeting. Default: `default`.
    pub icon_type: Option<VchatIconType>,
    /// Text on the button of a third-party meeting, up to 500 characters; without it, a standard one.
    pub description: Option<String>,
    /// URL of the meeting; 1 to 2000 characters.
    pub meeting_url: Option<String>,
    /// Link to the live stream of the meeting.
    pub live_link: Option<String>,
    /// Id and number of the video meeting.
    pub vc_info: Option<VcInfo>,
    /// How the meeting is set up beforehand; only with `vc_type` `vc`, for callers who may edit the event.
    pub meeting_settings: Option<MeetingSettings>,
    /// Details of the meeting, if it is one of another provider.
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
    /// It takes place.
    Confirmed,
    /// It was cancelled.
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
    /// Before the event starts.
    BeforeEventStart,
    /// After the event starts.
    AfterEventStart,
    /// After the event ends.
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
    /// Everyone can join.
    AnyoneCanJoin,
    /// Users of the tenant.
    OnlyOrganizationEmployees,
    /// Only attendees of the event can join.
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
    /// Shown, but cannot be changed.
    Readonly,
    /// Can be changed.
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
    /// No video meeting.
    NoMeeting,
    /// A live stream of the platform; only read.
    LarkLive,
    /// A meeting of another provider.
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
    /// The standard icon.
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
    /// Its time counts as busy.
    Busy,
    /// Its time stays free.
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
    /// Attendees are not told.
    False,
    /// The bot tells the attendees.
    True,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
