// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Meeting minutes of an event.
//!
//! `calendar.v4.calendar.event.meeting_minute` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates a document for the minutes of an event and returns its URL.
///
/// The event must be in the caller's primary calendar with the role `writer`, have at least one attendee, and an
/// `attendee_ability` other than `none`.
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar-event-meeting_minute/create)
#[lark_api(
    id = "calendar.v4.calendar.event.meeting_minute.create",
    method = "POST",
    path = "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute",
    token = "tenant|user",
    response = CreateCalendarEventMeetingMinuteResponse,
    scopes = "calendar:calendar|calendar:calendar.event:update",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCalendarEventMeetingMinute {
    /// Id of the caller's primary calendar, from `calendar.v4.calendar.primary`.
    pub calendar_id: String,
    /// Id of the event that the minutes are for, such as `xxx_0`.
    pub event_id: String,
}

/// The answer to [`CreateCalendarEventMeetingMinute`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCalendarEventMeetingMinuteResponse {
    /// URL of the document with the minutes.
    pub doc_url: Option<String>,
}
