// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chat members of an attendee.
//!
//! `calendar.v4.calendar.event.attendee.chat_member` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::RsvpStatus;
use crate::ids::UserIdType;

/// Lists chat members of an attendee.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190008, 190010, 190011, 190012, 191000, 191001,
///   191002, 191003, 191004, 193000, 193001, 193002, 193003, 194000, 194001, 194002, 194003, 194004, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar-event-attendee/list)
#[lark_api(
    id = "calendar.v4.calendar.event.attendee.chat_member.list",
    method = "GET",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members",
    token = "tenant|user",
    response = ListCalendarEventAttendeeChatMemberResponse,
    paging(items = CalendarEventAttendeeChatMember),
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeChatMember {
    pub calendar_id: String,
    pub event_id: String,
    pub attendee_id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
    pub op_user_id: Option<String>,
}

/// The answer to [`ListCalendarEventAttendeeChatMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeChatMemberResponse {
    pub items: Vec<CalendarEventAttendeeChatMember>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CalendarEventAttendeeChatMember {
    pub rsvp_status: Option<RsvpStatus>,
    pub is_optional: Option<bool>,
    pub display_name: Option<String>,
    pub open_id: Option<String>,
    pub is_organizer: Option<bool>,
    pub is_external: Option<bool>,
}
