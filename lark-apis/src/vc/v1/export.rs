// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Exports.
//!
//! `vc.v1.export` in the platform's terms.

use lark_runtime::{Download, Model, lark_api};

use crate::ids::UserIdType;

/// Downloads an export.
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

/// Fetches an export.
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
    pub status: Option<i64>,
    pub url: Option<String>,
    pub file_token: Option<String>,
    pub fail_msg: Option<String>,
}

/// Runs `meeting_list` on an export.
///
/// - `POST /open-apis/vc/v1/exports/meeting_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/meeting_list)
#[lark_api(
    id = "vc.v1.export.meeting_list",
    method = "POST",
    path = "/open-apis/vc/v1/exports/meeting_list",
    token = "tenant|user",
    response = MeetingListExportResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MeetingListExport {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub start_time: String,
    pub end_time: String,
    pub meeting_status: Option<i64>,
    pub meeting_no: Option<String>,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    pub meeting_type: Option<i64>,
}

/// The answer to [`MeetingListExport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingListExportResponse {
    pub task_id: Option<String>,
}

/// Runs `participant_list` on an export.
///
/// - `POST /open-apis/vc/v1/exports/participant_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/participant_list)
#[lark_api(
    id = "vc.v1.export.participant_list",
    method = "POST",
    path = "/open-apis/vc/v1/exports/participant_list",
    token = "tenant|user",
    response = ParticipantListExportResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParticipantListExport {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub meeting_start_time: String,
    pub meeting_end_time: String,
    pub meeting_status: Option<i64>,
    pub meeting_no: String,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
}

/// The answer to [`ParticipantListExport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantListExportResponse {
    pub task_id: Option<String>,
}

/// Runs `participant_quality_list` on an export.
///
/// - `POST /open-apis/vc/v1/exports/participant_quality_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/participant_quality_list)
#[lark_api(
    id = "vc.v1.export.participant_quality_list",
    method = "POST",
    path = "/open-apis/vc/v1/exports/participant_quality_list",
    token = "tenant|user",
    response = ParticipantQualityListExportResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParticipantQualityListExport {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub meeting_start_time: String,
    pub meeting_end_time: String,
    pub meeting_no: String,
    pub join_time: String,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
}

/// The answer to [`ParticipantQualityListExport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantQualityListExportResponse {
    pub task_id: Option<String>,
}

/// Runs `resource_reservation_list` on an export.
///
/// - `POST /open-apis/vc/v1/exports/resource_reservation_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:export`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/export/resource_reservation_list)
#[lark_api(
    id = "vc.v1.export.resource_reservation_list",
    method = "POST",
    path = "/open-apis/vc/v1/exports/resource_reservation_list",
    token = "tenant|user",
    response = ResourceReservationListExportResponse,
    scopes = "vc:export",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResourceReservationListExport {
    pub room_level_id: String,
    pub need_topic: Option<bool>,
    pub start_time: String,
    pub end_time: String,
    pub room_ids: Option<Vec<String>>,
    pub is_exclude: Option<bool>,
}

/// The answer to [`ResourceReservationListExport`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ResourceReservationListExportResponse {
    pub task_id: Option<String>,
}
