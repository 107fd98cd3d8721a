// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Instances.
//!
//! `meeting_room.v0.instance` in the platform's terms.

use lark_runtime::lark_api;

/// `meeting_room.v0.instance.reply_calendar_meeting_room_instance`.
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
    pub room_id: String,
    pub uid: String,
    pub original_time: i64,
    /// One of `NOT_CHECK_IN`, `ENDED_BEFORE_DUE`, `ACCEPTED_BY_ADMIN`, `DECLINED_BY_ADMIN`.
    pub status: String,
}
