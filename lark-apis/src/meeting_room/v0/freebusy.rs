// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Free and busy times.
//!
//! `meeting_room.v0.freebusy` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// `meeting_room.v0.freebusy.batch_get_calendar_meeting_room_freebusy`.
///
/// - `GET /open-apis/meeting_room/freebusy/batch_get` with a tenant or user token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/query-room-availability)
#[doc(alias = "BatchGetCalendarMeetingRoomFreebusy")]
#[lark_api(
    id = "meeting_room.v0.freebusy.batch_get_calendar_meeting_room_freebusy",
    method = "GET",
    path = "/open-apis/meeting_room/freebusy/batch_get",
    token = "tenant|user",
    response = BatchGetFreebusyResponse,
    scopes = "calendar:room:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetFreebusy {
    pub room_ids: Vec<String>,
    pub time_min: String,
    pub time_max: String,
}

/// The answer to [`BatchGetFreebusy`].
#[doc(alias = "BatchGetCalendarMeetingRoomFreebusyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetFreebusyResponse {
    pub time_min: Option<String>,
    pub time_max: Option<String>,
    pub free_busy: BTreeMap<String, FreeBusy>,
}

#[doc(alias = "BatchGetCalendarMeetingRoomFreebusyResponseFreeBusy")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FreeBusy {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub uid: Option<String>,
    pub original_time: Option<i64>,
    pub organizer_info: Option<OrganizerInfo>,
}

#[doc(alias = "BatchGetCalendarMeetingRoomFreebusyResponseFreeBusyOrganizerInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrganizerInfo {
    pub name: Option<String>,
    pub open_id: Option<String>,
}
