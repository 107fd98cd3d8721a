// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Attendees of an event.
//!
//! `calendar.v4.calendar.event.attendee` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixSeconds, Unknown, lark_api};

use super::models::{AttendeeChatMember, CalendarAttendeeResourceCustomization, RsvpStatus};
use crate::ids::UserIdType;

/// Deletes several attendees of an event.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete` with a tenant or user
///   token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190011, 190012, 191000, 191001, 191002,
///   191003, 191004, 193000, 193001, 193002, 193003, 194000, 194001, 194002, 194003, 194004, 195100
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
    pub calendar_id: String,
    pub event_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub attendee_ids: Option<Vec<String>>,
    pub delete_ids: Option<Vec<CalendarEventAttendeeId>>,
    pub need_notification: Option<bool>,
    pub instance_start_time_admin: Option<Text<UnixSeconds>>,
    pub is_enable_admin: Option<bool>,
}

/// Creates an attendee of an event.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190011, 190012, 190013, 191000, 191001,
///   191002, 191003, 191004, 193000, 193001, 193002, 193003, 194000, 194001, 194002, 194003, 194004, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/create)
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
    pub calendar_id: String,
    pub event_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub attendees: Option<Vec<CalendarEventAttendee>>,
    pub need_notification: Option<bool>,
    pub instance_start_time_admin: Option<Text<UnixSeconds>>,
    pub is_enable_admin: Option<bool>,
    pub add_operator_to_attendee: Option<bool>,
}

/// The answer to [`CreateCalendarEventAttendee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCalendarEventAttendeeResponse {
    pub attendees: Vec<CalendarEventAttendee>,
}

/// Lists attendees of an event.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees` with a tenant or user token, for
///   custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190010, 190011, 190012, 191000, 191001,
///   191002, 191003, 191004, 193000, 193001, 193002, 193003, 194000, 194001, 194002, 194003, 194004, 195100
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
    pub calendar_id: String,
    pub event_id: String,
    pub user_id_type: Option<UserIdType>,
    pub need_resource_customization: Option<bool>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub op_user_id: Option<String>,
}

/// The answer to [`ListCalendarEventAttendee`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeResponse {
    pub items: Vec<CalendarEventAttendee>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarEventAttendee {
    pub r#type: Option<CalendarEventAttendeeType>,
    pub attendee_id: Option<String>,
    pub rsvp_status: Option<RsvpStatus>,
    pub is_optional: Option<bool>,
    pub is_organizer: Option<bool>,
    pub is_external: Option<bool>,
    pub display_name: Option<String>,
    pub chat_members: Clearable<Vec<AttendeeChatMember>>,
    pub user_id: Option<String>,
    pub chat_id: Option<String>,
    pub room_id: Option<String>,
    pub third_party_email: Option<String>,
    pub operate_id: Option<String>,
    pub resource_customization: Clearable<Vec<CalendarAttendeeResourceCustomization>>,
    pub approval_reason: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct CalendarEventAttendeeId {
    pub r#type: Option<CalendarEventAttendeeType>,
    pub attendee_id: Option<String>,
    pub user_id: Option<String>,
    pub chat_id: Option<String>,
    pub room_id: Option<String>,
    pub third_party_email: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventAttendeeType {
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
