// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Summaries.
//!
//! `meeting_room.v0.summary` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Fetches titles and video meetings of events in meeting rooms.
///
/// An event id is `<uid>_<original_time>`, so both can be read from it.
///
/// - `POST /open-apis/meeting_room/summary/batch_get` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/)
#[doc(alias = "BatchGetCalendarMeetingRoomSummary")]
#[lark_api(
    id = "meeting_room.v0.summary.batch_get_calendar_meeting_room_summary",
    method = "POST",
    path = "/open-apis/meeting_room/summary/batch_get",
    token = "tenant",
    response = BatchGetSummaryResponse,
    scopes = "calendar:room"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetSummary {
    /// Events whose titles to fetch.
    #[lark(rename = "EventUids")]
    pub event_uids: Vec<EventUid>,
}

/// Titles and video meetings of events.
#[doc(alias = "BatchGetCalendarMeetingRoomSummaryResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetSummaryResponse {
    /// Events that were found.
    #[lark(rename = "EventInfos")]
    pub event_infos: Vec<EventInfo>,
    /// Events that were not found.
    #[lark(rename = "ErrorEventUids")]
    pub error_event_uids: Vec<ErrorEventUid>,
}

/// An event whose title to fetch.
#[doc(alias = "BatchGetCalendarMeetingRoomSummaryRequestEventUid")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EventUid {
    /// Uid of the event, the first part of its id.
    pub uid: String,
    /// Original time of the occurrence; 0 for events and series, the moved time's stamp for an exception of a series.
    pub original_time: i64,
}

/// An event that was not found.
#[doc(alias = "BatchGetCalendarMeetingRoomSummaryResponseErrorEventUid")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ErrorEventUid {
    /// Uid of the event, the first part of its id.
    pub uid: Option<String>,
    /// Original time of the occurrence; 0 for events and series, the moved time's stamp for an exception of a series.
    pub original_time: Option<i64>,
    /// Why the event was not found.
    pub error_msg: Option<String>,
}

/// An event that was found.
#[doc(alias = "BatchGetCalendarMeetingRoomSummaryResponseEventInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventInfo {
    /// Uid of the event, the first part of its id.
    pub uid: Option<String>,
    /// Original time of the occurrence; 0 for events and series, the moved time's stamp for an exception of a series.
    pub original_time: Option<i64>,
    /// Title of the event.
    pub summary: Option<String>,
    /// Video meeting of the event.
    pub vchat: Option<EventVchat>,
}

/// The video meeting of an event.
#[doc(alias = "BatchGetCalendarMeetingRoomSummaryResponseEventInfoVchat")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventVchat {
    /// Kind of video meeting: `vc` Lark's own, `third_party` another, `no_meeting` none, `lark_live` a live stream,
    /// `unknown`. The other fields matter for `third_party`.
    pub vc_type: Option<String>,
    /// Icon of a third-party meeting: `vc`, `live` or `default`.
    pub icon_type: Option<String>,
    /// Text on the button of a third-party meeting.
    pub description: Option<String>,
    /// URL of the video meeting.
    pub meeting_url: Option<String>,
}
