// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Recordings of a meeting.
//!
//! `vc.v1.meeting.recording` in the platform's terms.

use lark_runtime::{Body, IntegerEnum, Model, lark_api};

use crate::ids::UserIdType;

/// `vc.v1.meeting.recording.get`.
///
/// - `GET /open-apis/vc/v1/meetings/:meeting_id/recording` with a tenant or user token, for custom and store apps
/// - Scope: `vc:record:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 122001, 122002, 124002
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get)
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
    pub meeting_id: String,
}

/// The answer to [`GetMeetingRecording`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingRecordingResponse {
    pub recording: Option<MeetingRecording>,
}

/// `vc.v1.meeting.recording.set_permission`.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission` with a user token, for custom and store
///   apps
/// - Scope: `vc:record`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 122002
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
    pub meeting_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub permission_objects: Vec<RecordingPermissionObject>,
    pub action_type: Option<RecordingPermissionAction>,
}

/// `vc.v1.meeting.recording.start`.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start` with a user token, for custom and store apps
/// - Not repeated once it may have been executed: a repetition meets the recording that the first one started and is
///   refused, or starts a second one if somebody has stopped it in between
/// - Scope: `vc:record`
/// - Rate limit: special, see the documentation
/// - Error codes: 121001, 121002, 121003, 121005, 122001, 122002, 122003
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
    pub meeting_id: String,
    pub timezone: Option<i64>,
}

/// `vc.v1.meeting.recording.stop`.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop` with a user token, for custom and store apps
/// - Scope: `vc:record`
/// - Rate limit: special, see the documentation
/// - Error codes: 121001, 121002, 121003, 121005, 122001, 122002, 122003
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
    pub meeting_id: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingRecording {
    pub id: Option<String>,
    pub meeting_id: Option<String>,
    pub url: Option<String>,
    pub duration: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct RecordingPermissionObject {
    pub id: Option<String>,
    pub r#type: RecordingPermissionType,
    pub permission: i64,
}

/// The values of `action_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum RecordingPermissionAction {
    #[lark(value = 0)]
    Grant,
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
