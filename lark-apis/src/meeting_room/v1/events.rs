// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `meeting_room`.

use lark_runtime::lark_event;

/// A meeting room was created.
///
/// - Event `meeting_room.meeting_room.created_v1`, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/created)
#[lark_event(type = "meeting_room.meeting_room.created_v1", scopes = "calendar:room:readonly", deprecated)]
#[non_exhaustive]
pub struct MeetingRoomCreated {
    /// Name of the new meeting room.
    pub room_name: Option<String>,
    /// Id of the new meeting room, `omm_...`.
    pub room_id: Option<String>,
}

/// A meeting room was deleted.
///
/// - Event `meeting_room.meeting_room.deleted_v1`, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/deleted)
#[lark_event(type = "meeting_room.meeting_room.deleted_v1", scopes = "calendar:room:readonly", deprecated)]
#[non_exhaustive]
pub struct MeetingRoomDeleted {
    /// Name of the meeting room that was deleted.
    pub room_name: Option<String>,
    /// Id of the meeting room that was deleted, `omm_...`.
    pub room_id: Option<String>,
}

/// A meeting room was created, changed, deleted or booked; fetch the room for its state.
///
/// - Event `meeting_room.meeting_room.status_changed_v1`, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/status_changed)
#[lark_event(type = "meeting_room.meeting_room.status_changed_v1", scopes = "calendar:room:readonly")]
#[non_exhaustive]
pub struct MeetingRoomStatusChanged {
    /// Name of the meeting room that changed.
    pub room_name: Option<String>,
    /// Id of the meeting room that changed, `omm_...`.
    pub room_id: Option<String>,
}

/// The details of a meeting room changed.
///
/// - Event `meeting_room.meeting_room.updated_v1`, for custom and store apps
/// - Scope: `calendar:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/updated)
#[lark_event(type = "meeting_room.meeting_room.updated_v1", scopes = "calendar:room:readonly", deprecated)]
#[non_exhaustive]
pub struct MeetingRoomUpdated {
    /// Name of the meeting room that changed.
    pub room_name: Option<String>,
    /// Id of the meeting room that changed, `omm_...`.
    pub room_id: Option<String>,
}

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<MeetingRoomCreated>();
    visitor.visit::<MeetingRoomDeleted>();
    visitor.visit::<MeetingRoomStatusChanged>();
    visitor.visit::<MeetingRoomUpdated>();
}
