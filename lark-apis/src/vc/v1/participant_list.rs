// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Participant lists.
//!
//! `vc.v1.participant_list` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::MeetingStatusFilter;
use crate::ids::UserIdType;

/// `vc.v1.participant_list.get`.
///
/// - `GET /open-apis/vc/v1/participant_list` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126003, 126004, 126005, 126006, 126007, 126009, 126015
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-room-data/get-2)
#[lark_api(
    id = "vc.v1.participant_list.get",
    method = "GET",
    path = "/open-apis/vc/v1/participant_list",
    token = "tenant|user",
    response = GetParticipantListResponse,
    paging(items = Participant, list = "participants"),
    scopes = "vc:room:readonly|vc:rooms.room.detailinfo:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetParticipantList {
    pub meeting_start_time: Text<UnixSeconds>,
    pub meeting_end_time: Text<UnixSeconds>,
    pub meeting_status: Option<MeetingStatusFilter>,
    pub meeting_no: String,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub webinar_user_role: Option<WebinarUserRole>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetParticipantList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetParticipantListResponse {
    pub participants: Vec<Participant>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Participant {
    pub participant_name: Option<String>,
    pub department: Option<String>,
    pub user_id: Option<String>,
    pub meeting_room_id: Option<String>,
    pub employee_id: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub device: Option<String>,
    pub app_version: Option<String>,
    pub public_ip: Option<String>,
    pub internal_ip: Option<String>,
    pub use_rtc_proxy: Option<bool>,
    pub location: Option<String>,
    pub network_type: Option<String>,
    pub protocol: Option<String>,
    pub microphone: Option<String>,
    pub speaker: Option<String>,
    pub camera: Option<String>,
    pub audio: Option<bool>,
    pub video: Option<bool>,
    pub sharing: Option<bool>,
    pub join_time: Option<String>,
    pub leave_time: Option<String>,
    pub time_in_meeting: Option<String>,
    pub leave_reason: Option<String>,
    pub accept_status: Option<AcceptStatus>,
    pub is_external: Option<bool>,
    pub webinar_user_role: Option<WebinarUserRole>,
}

/// The values of `accept_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AcceptStatus {
    #[lark(value = 1)]
    Accepted,
    #[lark(value = 2)]
    Declined,
    #[lark(value = 3)]
    Tentative,
    #[lark(value = 4)]
    NoResponse,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `webinar_user_role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum WebinarUserRole {
    #[lark(rename = "0")]
    Panelist,
    #[lark(rename = "3")]
    Attendee,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
