// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Free and busy times.
//!
//! `meeting_room.v0.freebusy` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// Fetches when meeting rooms are taken.
///
/// Series appear as their single occurrences. Ask for 30 days or less.
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
    /// Ids of the meeting rooms, `omm_...`; at most 20.
    pub room_ids: Vec<String>,
    /// Start of the span, in RFC 3339, such as `2019-09-04T08:45:00+08:00`.
    pub time_min: String,
    /// End of the span, in RFC 3339, such as `2019-09-04T09:45:00+08:00`.
    pub time_max: String,
}

/// When meeting rooms are taken.
#[doc(alias = "BatchGetCalendarMeetingRoomFreebusyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetFreebusyResponse {
    /// Start of the span that was asked for.
    pub time_min: Option<String>,
    /// End of the span that was asked for.
    pub time_max: Option<String>,
    /// Bookings, by id of the meeting room.
    pub free_busy: BTreeMap<String, FreeBusy>,
}

/// An event for which a meeting room is taken.
#[doc(alias = "BatchGetCalendarMeetingRoomFreebusyResponseFreeBusy")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FreeBusy {
    /// When the event begins.
    pub start_time: Option<String>,
    /// When the event ends.
    pub end_time: Option<String>,
    /// Uid of the event, the first part of its id.
    pub uid: Option<String>,
    /// Original time of the occurrence; 0 for events and series, the moved time's stamp for an exception of a series.
    pub original_time: Option<i64>,
    /// Who organises the event; missing for private events.
    pub organizer_info: Option<OrganizerInfo>,
}

/// Who organises an event.
#[doc(alias = "BatchGetCalendarMeetingRoomFreebusyResponseFreeBusyOrganizerInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OrganizerInfo {
    /// Name of the organiser; missing if an app created the event.
    pub name: Option<String>,
    /// Open id of the organiser, `ou_...`.
    pub open_id: Option<String>,
}
