// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Instances.
//!
//! `meeting_room.v0.instance` in the platform's terms.

use lark_runtime::lark_api;

/// Releases, accepts or declines the booking of a meeting room for an event.
///
/// `meeting_room.v0.freebusy.batch_get_calendar_meeting_room_freebusy` gives the uid and the original time. An event id
/// is `<uid>_<original_time>`, so both can be read from it.
///
/// - `POST /open-apis/meeting_room/instance/reply` with a tenant token, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/reply-meeting-room-event-instance)
#[doc(alias = "ReplyCalendarMeetingRoomInstance")]
#[lark_api(
    id = "meeting_room.v0.instance.reply_calendar_meeting_room_instance",
    method = "POST",
    path = "/open-apis/meeting_room/instance/reply",
    token = "tenant",
    scopes = "calendar:room:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplyInstance {
    /// Id of the meeting room, `omm_...`.
    pub room_id: String,
    /// Uid of the event, the first part of its id.
    pub uid: String,
    /// Original time of the occurrence; 0 for events and series, the moved time's stamp for an exception of a series.
    pub original_time: i64,
    /// What to reply: `NOT_CHECK_IN` nobody checked in, `ENDED_BEFORE_DUE` ended early, `ACCEPTED_BY_ADMIN` or
    /// `DECLINED_BY_ADMIN`.
    pub status: String,
}
