// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Recordings of a meeting.
//!
//! `vc.v1.meeting.recording` in the platform's terms.

use lark_runtime::{Body, IntegerEnum, Model, lark_api};

use crate::ids::UserIdType;

/// Fetches the link to a meeting's recording.
///
/// Wait until the meeting has ended and the event `vc.meeting.recording_ready_v1` has come. With a user token only the
/// owner of the meeting may fetch it; a tenant token reaches the recordings of the organisation. Recordings under 5
/// seconds may have no file.
///
/// - `GET /open-apis/vc/v1/meetings/:meeting_id/recording` with a tenant or user token, for custom and store apps
/// - Scope: `vc:record:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get)
#[doc(alias("get meeting recording", "recording file", "download recording"))]
#[lark_api(
    id = "vc.v1.meeting.recording.get",
    method = "GET",
    path = "/open-apis/vc/v1/meetings/:meeting_id/recording",
    token = "tenant|user",
    response = GetMeetingRecordingResponse,
    scopes = "vc:record:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMeetingRecording {
    /// Id of the meeting that was recorded; it exists only once the meeting has begun.
    pub meeting_id: String,
}

/// The answer to [`GetMeetingRecording`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingRecordingResponse {
    /// The recording: its link and length.
    pub recording: Option<MeetingRecording>,
}

/// Shares a meeting's recording with users, groups, the organisation or the public, or takes that back.
///
/// Only the meeting's owner may do so, after the meeting has ended and the event `vc.meeting.recording_ready_v1` has
/// come. A meeting booked through the open platform belongs to who booked it.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission` with a user token, for custom and store
///   apps
/// - Scope: `vc:record`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/set_permission)
#[doc(alias = "SetPermissionMeetingRecording")]
#[lark_api(
    id = "vc.v1.meeting.recording.set_permission",
    method = "PATCH",
    path = "/open-apis/vc/v1/meetings/:meeting_id/recording/set_permission",
    token = "user",
    scopes = "vc:record",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetMeetingRecordingPermission {
    /// Id of the meeting that was recorded; it exists only once the meeting has begun.
    pub meeting_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Who gets, or loses, access.
    pub permission_objects: Vec<RecordingPermissionObject>,
    /// Whether access is given or taken away. Default: given.
    pub action_type: Option<RecordingPermissionAction>,
}

/// Begins recording a running meeting.
///
/// A user who calls this must be the present host of the meeting.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start` with a user token, for custom and store apps
/// - Not repeated once it may have been executed: a repetition meets the recording that the first one started and is
///   refused, or starts a second one if somebody has stopped it in between
/// - Scope: `vc:record`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/start)
#[lark_api(
    id = "vc.v1.meeting.recording.start",
    method = "PATCH",
    path = "/open-apis/vc/v1/meetings/:meeting_id/recording/start",
    token = "user",
    scopes = "vc:record",
    rate_limit = "special",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartMeetingRecording {
    /// Id of the running meeting; it exists only once the meeting has begun.
    pub meeting_id: String,
    /// Time zone that the recording shows its times in; -12 to 12.
    pub timezone: Option<i64>,
}

/// Ends the recording of a running meeting.
///
/// A user who calls this must be the present host of the meeting.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop` with a user token, for custom and store apps
/// - Scope: `vc:record`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/stop)
#[lark_api(
    id = "vc.v1.meeting.recording.stop",
    method = "PATCH",
    path = "/open-apis/vc/v1/meetings/:meeting_id/recording/stop",
    token = "user",
    scopes = "vc:record",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StopMeetingRecording {
    /// Id of the meeting being recorded; it exists only once the meeting has begun.
    pub meeting_id: String,
}

/// The recording of a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingRecording {
    /// Id of the recording.
    pub id: Option<String>,
    /// Id of the meeting that was recorded.
    pub meeting_id: Option<String>,
    /// Link to the recording.
    pub url: Option<String>,
    /// How long the recording is, in milliseconds.
    pub duration: Option<String>,
}

/// Somebody who gets, or loses, access to a recording.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RecordingPermissionObject {
    /// Id of the user, or of the group, `oc_...`; leave it out for the organisation and the public.
    pub id: Option<String>,
    /// Whether it is a user, a group, the organisation or the public.
    pub r#type: RecordingPermissionType,
    /// What they may do; `1`: view.
    pub permission: i64,
}

/// The values of `action_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RecordingPermissionAction {
    /// Gives access.
    #[lark(value = 0)]
    Grant,
    /// Takes access away.
    #[lark(value = 1)]
    Revoke,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RecordingPermissionType {
    /// `id` is that of the user.
    #[lark(value = 1)]
    User,
    /// `id` is the `open_chat_id` of the group.
    #[lark(value = 2)]
    Chat,
    /// Everyone in the tenant; without `id`.
    #[lark(value = 3)]
    Tenant,
    /// Everyone; without `id`.
    #[lark(value = 4)]
    Public,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
