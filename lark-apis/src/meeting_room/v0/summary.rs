// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Summaries.
//!
//! `meeting_room.v0.summary` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Fetches a calendar meeting room summary.
///
/// - `POST /open-apis/meeting_room/summary/batch_get` with a tenant token, for custom apps only
/// - Scope: `calendar:room`
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/)
#[lark_api(
    id = "meeting_room.v0.summary.batch_get_calendar_meeting_room_summary",
    method = "POST",
    path = "/open-apis/meeting_room/summary/batch_get",
    token = "tenant",
    response = BatchGetCalendarMeetingRoomSummaryResponse,
    scopes = "calendar:room"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetCalendarMeetingRoomSummary {
    #[lark(rename = "EventUids")]
    pub event_uids: Vec<BatchGetCalendarMeetingRoomSummaryRequestEventUid>,
}

/// The answer to [`BatchGetCalendarMeetingRoomSummary`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetCalendarMeetingRoomSummaryResponse {
    #[lark(rename = "EventInfos")]
    pub event_infos: Vec<BatchGetCalendarMeetingRoomSummaryResponseEventInfo>,
    #[lark(rename = "ErrorEventUids")]
    pub error_event_uids: Vec<BatchGetCalendarMeetingRoomSummaryResponseErrorEventUid>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchGetCalendarMeetingRoomSummaryRequestEventUid {
    pub uid: String,
    pub original_time: i64,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetCalendarMeetingRoomSummaryResponseErrorEventUid {
    pub uid: Option<String>,
    pub original_time: Option<i64>,
    pub error_msg: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetCalendarMeetingRoomSummaryResponseEventInfo {
    pub uid: Option<String>,
    pub original_time: Option<i64>,
    pub summary: Option<String>,
    pub vchat: Option<BatchGetCalendarMeetingRoomSummaryResponseEventInfoVchat>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetCalendarMeetingRoomSummaryResponseEventInfoVchat {
    pub vc_type: Option<String>,
    pub icon_type: Option<String>,
    pub description: Option<String>,
    pub meeting_url: Option<String>,
}
