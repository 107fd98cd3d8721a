// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Summaries.
//!
//! `meeting_room.v0.summary` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// `meeting_room.v0.summary.batch_get_calendar_meeting_room_summary`.
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
    #[lark(rename = "EventUids")]
    pub event_uids: Vec<EventUid>,
}

/// The answer to [`BatchGetSummary`].
#[doc(alias = "BatchGetCalendarMeetingRoomSummaryResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetSummaryResponse {
    #[lark(rename = "EventInfos")]
    pub event_infos: Vec<EventInfo>,
    #[lark(rename = "ErrorEventUids")]
    pub error_event_uids: Vec<ErrorEventUid>,
}

#[doc(alias = "BatchGetCalendarMeetingRoomSummaryRequestEventUid")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct EventUid {
    pub uid: String,
    pub original_time: i64,
}

#[doc(alias = "BatchGetCalendarMeetingRoomSummaryResponseErrorEventUid")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ErrorEventUid {
    pub uid: Option<String>,
    pub original_time: Option<i64>,
    pub error_msg: Option<String>,
}

#[doc(alias = "BatchGetCalendarMeetingRoomSummaryResponseEventInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventInfo {
    pub uid: Option<String>,
    pub original_time: Option<i64>,
    pub summary: Option<String>,
    pub vchat: Option<EventVchat>,
}

#[doc(alias = "BatchGetCalendarMeetingRoomSummaryResponseEventInfoVchat")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventVchat {
    /// One of `vc`, `third_party`, `no_meeting`, `lark_live`, `unknown`.
    pub vc_type: Option<String>,
    /// One of `vc`, `live`, `default`.
    pub icon_type: Option<String>,
    pub description: Option<String>,
    pub meeting_url: Option<String>,
}
