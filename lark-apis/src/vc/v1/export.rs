// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Exports.
//!
//! `vc.v1.export` in the platform's terms.

use lark_runtime::{Download, IntegerEnum, Model, Text, UnixSeconds, lark_api};

use super::models::{MeetingStatusFilter, MeetingType};
use crate::ids::UserIdType;

/// Downloads the file that an export task made.
///
/// - `GET /open-apis/vc/v1/exports/download` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/download)
#[lark_api(
    id = "vc.v1.export.download",
    method = "GET",
    path = "/open-apis/vc/v1/exports/download",
    token = "tenant|user",
    response = Download,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadExport {
    /// Token of the exported file, from `vc.v1.export.get`.
    pub file_token: String,
}

/// Fetches how far an export task is, and where its file is once done.
///
/// - `GET /open-apis/vc/v1/exports/:task_id` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/get)
#[lark_api(
    id = "vc.v1.export.get",
    method = "GET",
    path = "/open-apis/vc/v1/exports/:task_id",
    token = "tenant|user",
    response = GetExportResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetExport {
    /// Id of the export task, as the endpoint that started it answered.
    pub task_id: String,
}

/// The answer to [`GetExport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetExportResponse {
    /// Whether the task runs, failed or is done.
    pub status: Option<ExportStatus>,
    /// Where the file can be downloaded.
    pub url: Option<String>,
    /// Token of the file, for `vc.v1.export.download`.
    pub file_token: Option<String>,
    /// Why the task failed.
    pub fail_msg: Option<String>,
}

/// Starts a task that exports the meetings of a period to a file.
///
/// The answer has a task id: ask `vc.v1.export.get` until the task is done, then fetch the file with
/// `vc.v1.export.download`.
///
/// - `POST /open-apis/vc/v1/exports/meeting_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/meeting_list)
#[doc(alias = "MeetingListExport")]
#[lark_api(
    id = "vc.v1.export.meeting_list",
    method = "POST",
    path = "/open-apis/vc/v1/exports/meeting_list",
    token = "tenant|user",
    response = ExportTaskResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExportMeetingList {
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// When the period begins.
    pub start_time: Text<UnixSeconds>,
    /// When the period ends.
    pub end_time: Text<UnixSeconds>,
    /// Whether to export running or ended meetings. Default: ended.
    pub meeting_status: Option<MeetingStatusFilter>,
    /// Exports only meetings with this number of 9 digits. Only one of the filters may be set.
    pub meeting_no: Option<String>,
    /// Exports only meetings that this user took part in, in the kind of `user_id_type`. Only one of the filters may be
    /// set.
    pub user_id: Option<String>,
    /// Exports only meetings that this meeting room took part in. Only one of the filters may be set.
    pub room_id: Option<String>,
    /// Exports only meetings of this type. Only one of the filters may be set. Default: all.
    pub meeting_type: Option<MeetingType>,
}

/// Starts a task that exports who took part in a meeting to a file.
///
/// The answer has a task id: ask `vc.v1.export.get` until the task is done, then fetch the file with
/// `vc.v1.export.download`.
///
/// - `POST /open-apis/vc/v1/exports/participant_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/participant_list)
#[doc(alias = "ParticipantListExport")]
#[lark_api(
    id = "vc.v1.export.participant_list",
    method = "POST",
    path = "/open-apis/vc/v1/exports/participant_list",
    token = "tenant|user",
    response = ExportTaskResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExportParticipantList {
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// When the meeting began.
    pub meeting_start_time: Text<UnixSeconds>,
    /// When the meeting ended, exactly; for a running meeting, now.
    pub meeting_end_time: Text<UnixSeconds>,
    /// Whether the meeting is running or has ended. Default: ended.
    pub meeting_status: Option<MeetingStatusFilter>,
    /// The meeting number of 9 digits.
    pub meeting_no: String,
    /// Exports only this user, in the kind of `user_id_type`. Only one of the filters may be set.
    pub user_id: Option<String>,
    /// Exports only this meeting room. Only one of the filters may be set.
    pub room_id: Option<String>,
}

/// Starts a task that exports the audio, video and sharing quality of one participant of a meeting that has ended.
///
/// The answer has a task id: ask `vc.v1.export.get` until the task is done, then fetch the file with
/// `vc.v1.export.download`.
///
/// - `POST /open-apis/vc/v1/exports/participant_quality_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/participant_quality_list)
#[doc(alias = "ParticipantQualityListExport")]
#[lark_api(
    id = "vc.v1.export.participant_quality_list",
    method = "POST",
    path = "/open-apis/vc/v1/exports/participant_quality_list",
    token = "tenant|user",
    response = ExportTaskResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExportParticipantQualityList {
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// When the meeting began, exact to the minute.
    pub meeting_start_time: Text<UnixSeconds>,
    /// When the meeting ended.
    pub meeting_end_time: Text<UnixSeconds>,
    /// The meeting number of 9 digits.
    pub meeting_no: String,
    /// When the participant joined, as `vc.v1.participant_list.get` answers it.
    pub join_time: Text<UnixSeconds>,
    /// The participant, when it is a Lark user, in the kind of `user_id_type`. Set this or `room_id`, never both.
    pub user_id: Option<String>,
    /// The participant, when it is a meeting room. Set this or `user_id`, never both.
    pub room_id: Option<String>,
}

/// Starts a task that exports the bookings of meeting rooms to a file.
///
/// The answer has a task id: ask `vc.v1.export.get` until the task is done, then fetch the file with
/// `vc.v1.export.download`.
///
/// - `POST /open-apis/vc/v1/exports/resource_reservation_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/resource_reservation_list)
#[doc(alias = "ResourceReservationListExport")]
#[lark_api(
    id = "vc.v1.export.resource_reservation_list",
    method = "POST",
    path = "/open-apis/vc/v1/exports/resource_reservation_list",
    token = "tenant|user",
    response = ExportTaskResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExportResourceReservationList {
    /// Id of the room level whose rooms are exported.
    pub room_level_id: String,
    /// Whether the file shows the topics of the meetings.
    pub need_topic: Option<bool>,
    /// When the period begins.
    pub start_time: Text<UnixSeconds>,
    /// When the period ends.
    pub end_time: Text<UnixSeconds>,
    /// Ids of the rooms to export, or to leave out, after `is_exclude`.
    pub room_ids: Option<Vec<String>>,
    /// Whether to export the rooms that are not in `room_ids`. Default: `false`.
    pub is_exclude: Option<bool>,
}

/// The answer to [`ExportMeetingList`], [`ExportParticipantList`], [`ExportParticipantQualityList`] and
/// [`ExportResourceReservationList`].
#[doc(alias(
    "MeetingListExportResponse",
    "ParticipantListExportResponse",
    "ParticipantQualityListExportResponse",
    "ResourceReservationListExportResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExportTaskResponse {
    /// Id of the export task, for `vc.v1.export.get`.
    pub task_id: Option<String>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ExportStatus {
    /// The task runs.
    #[lark(value = 1)]
    Processing,
    /// The task failed.
    #[lark(value = 2)]
    Failed,
    /// The file is ready.
    #[lark(value = 3)]
    Done,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
