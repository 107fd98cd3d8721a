// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Meeting chats of an event.
//!
//! `calendar.v4.calendar.event.meeting_chat` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a group chat for the attendees of an event.
///
/// The event must be in the caller's primary calendar with the role `writer`, have at least 2 attendees, and not hide
/// the list of attendees.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar-event-meeting_chat/create)
#[lark_api(
    id = "calendar.v4.calendar.event.meeting_chat.create",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
    token = "tenant|user",
    response = CreateCalendarEventMeetingChatResponse,
    scopes = "calendar:calendar|calendar:calendar.event:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCalendarEventMeetingChat {
    /// Id of the calendar that holds the event, such as `feishu.cn_xxx@group.calendar.feishu.cn`.
    pub calendar_id: String,
    /// Id of the event, such as `xxx_0`.
    pub event_id: String,
}

/// The answer to [`CreateCalendarEventMeetingChat`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCalendarEventMeetingChatResponse {
    /// Id of the new group, with which it can be unbound later.
    pub meeting_chat_id: Option<String>,
    /// Link to share the group.
    pub applink: Option<String>,
}

/// Unbinds the group chat from its event.
///
/// The caller must own the group, and the event must be in the caller's primary calendar with the role `writer`.
///
/// - `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar-event-meeting_chat/delete)
#[lark_api(
    id = "calendar.v4.calendar.event.meeting_chat.delete",
    method = "DELETE",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
    token = "tenant|user",
    scopes = "calendar:calendar|calendar:calendar.event:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCalendarEventMeetingChat {
    /// Id of the calendar that holds the event.
    pub calendar_id: String,
    /// Id of the event that the group belongs to, such as `xxx_0`.
    pub event_id: String,
    /// Id of the meeting's group, `oc_...`, as given when it was created.
    pub meeting_chat_id: String,
}
