// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attendees of an event.
//!
//! `calendar.v4.calendar.event.attendee` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::{AttendeeChatMember, CalendarAttendeeResourceCustomization, RsvpStatus};
use crate::ids::UserIdType;

/// Removes attendees from an event.
///
/// The caller must be the organizer, and a `writer` or `owner` of the `primary` or `shared` calendar. At most 500
/// attendees a request.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/batch_delete)
#[lark_api(
    id = "calendar.v4.calendar.event.attendee.batch_delete",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete",
    token = "tenant|user",
    scopes = "calendar:calendar|calendar:calendar.event:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchDeleteCalendarEventAttendee {
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event, such as `xxx_0`.
    pub event_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Ids of the attendees to remove, such as `user_xxx`; at most 500 together with `delete_ids`.
    pub attendee_ids: Option<Vec<String>>,
    /// Attendees to remove, given by their user, group, room or mail address; at most 500 together with `attendee_ids`.
    pub delete_ids: Option<Vec<CalendarEventAttendeeId>>,
    /// Whether the bot tells the attendees that they were removed. Default: `true`.
    pub need_notification: Option<bool>,
    /// Which instance of a recurring event to change when acting as a room administrator; leave it out for others.
    pub instance_start_time_admin: Option<Text<UnixSeconds>>,
    /// Whether to act as an administrator of meeting rooms, which must have been set in the admin console. Default:
    /// `false`.
    pub is_enable_admin: Option<bool>,
}

/// Adds users, groups, meeting rooms or mail addresses to an event as attendees.
///
/// The caller must be the organizer, or an attendee who may invite others, and a `writer` or `owner` of the calendar.
/// An event has at most 3000 attendees, all from the organizer's tenant. Rooms are booked afterwards in the background,
/// so ask for their `rsvp_status` later.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/create)
#[doc(alias("invite to calendar event", "add attendee", "add participant to event"))]
#[lark_api(
    id = "calendar.v4.calendar.event.attendee.create",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees",
    token = "tenant|user",
    response = CreateCalendarEventAttendeeResponse,
    scopes = "calendar:calendar|calendar:calendar.event:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCalendarEventAttendee {
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event, such as `xxx_0`.
    pub event_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Attendees to add; at most 1000 a request, of which at most 100 rooms.
    pub attendees: Option<Vec<CalendarEventAttendee>>,
    /// Whether the bot tells the attendees about the invitation. Default: `true`.
    pub need_notification: Option<bool>,
    /// Which instance of a recurring event to change when acting as a room administrator: the Unix seconds at the end of
    /// its `event_id`. Leave it out for others.
    pub instance_start_time_admin: Option<Text<UnixSeconds>>,
    /// Whether to act as an administrator of meeting rooms; then only rooms are added and other attendees ignored. Default:
    /// `false`.
    pub is_enable_admin: Option<bool>,
    /// Whether the contact of a room, `operate_id`, becomes an attendee as well. Default: `true`.
    pub add_operator_to_attendee: Option<bool>,
}

/// The answer to [`CreateCalendarEventAttendee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCalendarEventAttendeeResponse {
    /// The attendees after the addition.
    pub attendees: Vec<CalendarEventAttendee>,
}

/// Lists who attends an event: users, groups, meeting rooms and mail addresses.
///
/// The caller must be the organizer, or an attendee who may see the others. The members of a group that attends come
/// from `calendar.v4.calendar.event.attendee.chat_member.list`.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/list-2)
#[lark_api(
    id = "calendar.v4.calendar.event.attendee.list",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees",
    token = "tenant|user",
    response = ListCalendarEventAttendeeResponse,
    paging(items = CalendarEventAttendee),
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCalendarEventAttendee {
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event, such as `xxx_0`.
    pub event_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to return the booking forms of meeting rooms; only a caller who may edit the event gets them. Default:
    /// `false`.
    pub need_resource_customization: Option<bool>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many attendees a page has at most; 10 to 100, less counts as 10. Default: 20.
    pub page_size: Option<i64>,
    pub op_user_id: Option<String>,
}

/// The answer to [`ListCalendarEventAttendee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeResponse {
    /// The attendees of the event.
    pub items: Vec<CalendarEventAttendee>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
}

/// Who or what attends an event: a user, a group, a meeting room or a mail address.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarEventAttendee {
    /// The kind of attendee: user, group, meeting room or mail address.
    pub r#type: Option<CalendarEventAttendeeType>,
    /// Id of the attendee within this event, such as `user_xxx`.
    pub attendee_id: Option<String>,
    /// What the attendee answered to the invitation.
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether the attendee need not come; it says nothing about the members of a group and cannot be changed for rooms.
    /// Default: `false`.
    pub is_optional: Option<bool>,
    /// Whether the attendee organizes the event.
    pub is_organizer: Option<bool>,
    /// Whether the attendee is from outside the organization; such attendees cannot be changed.
    pub is_external: Option<bool>,
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// Members of the group, if the attendee is one. No longer used: `calendar.v4.calendar.event.attendee.chat_member.list`
    /// returns them.
    pub chat_members: Clearable<Vec<AttendeeChatMember>>,
    /// Id of the user, in the kind of `user_id_type`; required when `type` is `user`. For external users only an open id or
    /// union id comes back.
    pub user_id: Option<String>,
    /// Id of the group, `oc_...`; required when `type` is `chat`.
    pub chat_id: Option<String>,
    /// Id of the meeting room, `omm_...`; required when `type` is `resource`.
    pub room_id: Option<String>,
    /// Mail address of the attendee; required when `type` is `third_party`.
    pub third_party_email: Option<String>,
    /// The contact for the room, in the kind of `user_id_type`, shown with it; needed when an app adds a room to an event
    /// that it created.
    pub operate_id: Option<String>,
    /// Answers to the booking form of the meeting room, if it has one.
    pub resource_customization: Clearable<Vec<CalendarAttendeeResourceCustomization>>,
    /// Why the room is wanted, if bookings of it need approval; at most 200 characters. Without it such a booking fails, as
    /// it does with a tenant token.
    pub approval_reason: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An attendee to remove, told by who or what it is.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CalendarEventAttendeeId {
    /// The kind of attendee: user, group, meeting room or mail address.
    pub r#type: Option<CalendarEventAttendeeType>,
    /// Id of the attendee within the event, such as `user_xxx`.
    pub attendee_id: Option<String>,
    /// Id of the user to remove, in the kind of `user_id_type`; required when `type` is `user`.
    pub user_id: Option<String>,
    /// Id of the group to remove, `oc_...`; required when `type` is `chat`.
    pub chat_id: Option<String>,
    /// Id of the meeting room to remove, `omm_...`; required when `type` is `resource`.
    pub room_id: Option<String>,
    /// Mail address to remove; required when `type` is `third_party`.
    pub third_party_email: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventAttendeeType {
    /// A single user.
    User,
    /// A group.
    Chat,
    /// A meeting room.
    Resource,
    /// A mail address.
    ThirdParty,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
