// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Chat members of an attendee.
//!
//! `calendar.v4.calendar.event.attendee.chat_member` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::RsvpStatus;
use crate::ids::UserIdType;

/// Lists the members of a group that is an attendee of an event.
///
/// The caller must be a member of the group and may see the attendees: as the organizer, or as an attendee who may see
/// the others.
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members` with a
///   tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event, such as `xxx_0`.
    pub event_id: String,
    /// Id of the attendee that is a group, such as `chat_xxx`.
    pub attendee_id: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many members a page has at most; up to 100. Default: 20.
    pub page_size: Option<i64>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    pub op_user_id: Option<String>,
}

/// The answer to [`ListCalendarEventAttendeeChatMember`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCalendarEventAttendeeChatMemberResponse {
    /// Members of the group that attends.
    pub items: Vec<CalendarEventAttendeeChatMember>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
}

/// A member of a group that attends an event.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CalendarEventAttendeeChatMember {
    /// What the attendee answered to the invitation.
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether the attendee need not come.
    pub is_optional: Option<bool>,
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// Open id of the group member, `ou_...`.
    pub open_id: Option<String>,
    /// Whether the attendee organizes the event.
    pub is_organizer: Option<bool>,
    /// Whether the attendee is from outside the organization.
    pub is_external: Option<bool>,
}
