// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Exports.
//!
//! `vc.v1.export` in the platform's terms.

use lark_runtime::{Download, IntegerEnum, Model, Text, UnixSeconds, lark_api};

use super::models::{MeetingStatusFilter, MeetingType};
use crate::ids::UserIdType;

/// `vc.v1.export.download`.
///
/// - `GET /open-apis/vc/v1/exports/download` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
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
    pub file_token: String,
}

/// `vc.v1.export.get`.
///
/// - `GET /open-apis/vc/v1/exports/:task_id` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
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
    pub task_id: String,
}

/// The answer to [`GetExport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetExportResponse {
    pub status: Option<ExportStatus>,
    pub url: Option<String>,
    pub file_token: Option<String>,
    pub fail_msg: Option<String>,
}

/// `vc.v1.export.meeting_list`.
///
/// - `POST /open-apis/vc/v1/exports/meeting_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    pub meeting_status: Option<MeetingStatusFilter>,
    pub meeting_no: Option<String>,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    pub meeting_type: Option<MeetingType>,
}

/// `vc.v1.export.participant_list`.
///
/// - `POST /open-apis/vc/v1/exports/participant_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub meeting_start_time: Text<UnixSeconds>,
    pub meeting_end_time: Text<UnixSeconds>,
    pub meeting_status: Option<MeetingStatusFilter>,
    pub meeting_no: String,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
}

/// `vc.v1.export.participant_quality_list`.
///
/// - `POST /open-apis/vc/v1/exports/participant_quality_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub meeting_start_time: Text<UnixSeconds>,
    pub meeting_end_time: Text<UnixSeconds>,
    pub meeting_no: String,
    pub join_time: Text<UnixSeconds>,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
}

/// `vc.v1.export.resource_reservation_list`.
///
/// - `POST /open-apis/vc/v1/exports/resource_reservation_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
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
    pub room_level_id: String,
    pub need_topic: Option<bool>,
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    pub room_ids: Option<Vec<String>>,
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
    pub task_id: Option<String>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ExportStatus {
    #[lark(value = 1)]
    Processing,
    #[lark(value = 2)]
    Failed,
    #[lark(value = 3)]
    Done,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
