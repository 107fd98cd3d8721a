// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Meeting lists.
//!
//! `vc.v1.meeting_list` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::{MeetingStatusFilter, MeetingType};
use crate::ids::UserIdType;

/// `vc.v1.meeting_list.get`.
///
/// - `GET /open-apis/vc/v1/meeting_list` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126003, 126004, 126005, 126006, 126008, 126015, 126016
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-room-data/get)
#[lark_api(
    id = "vc.v1.meeting_list.get",
    method = "GET",
    path = "/open-apis/vc/v1/meeting_list",
    token = "tenant|user",
    response = GetMeetingListResponse,
    paging(items = MeetingInfo, list = "meeting_list"),
    scopes = "vc:room:readonly|vc:rooms.room.detailinfo:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMeetingList {
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    pub meeting_status: Option<MeetingStatusFilter>,
    pub meeting_no: Option<String>,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    pub meeting_type: Option<MeetingType>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub include_external_meetings: Option<bool>,
    pub include_webinar: Option<bool>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetMeetingList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingListResponse {
    pub meeting_list: Vec<MeetingInfo>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingInfo {
    pub meeting_id: Option<String>,
    pub meeting_topic: Option<String>,
    pub meeting_type: Option<MeetingType>,
    pub organizer: Option<String>,
    pub department: Option<String>,
    pub user_id: Option<String>,
    pub employee_id: Option<String>,
    pub email: Option<String>,
    pub mobile: Option<String>,
    pub meeting_start_time: Option<String>,
    pub meeting_end_time: Option<String>,
    pub meeting_duration: Option<String>,
    pub number_of_participants: Option<String>,
    pub number_of_devices: Option<String>,
    pub audio: Option<bool>,
    pub video: Option<bool>,
    pub sharing: Option<bool>,
    pub recording: Option<bool>,
    pub telephone: Option<bool>,
    pub reserved_rooms: Vec<ReservedRoom>,
    pub has_related_document: Option<bool>,
    pub ai_note: Option<bool>,
    pub is_external: Option<bool>,
    /// One of `0` (all), `1` (screen sharing), `2` (wired sharing), `3` (magic share), `4` (chat room), `5` (reading
    /// meeting), `6` (enterprise phone), `7` (ip phone), `8` (webinar), `9` (offline), `10` (minutes).
    pub meeting_subtype: Option<i64>,
    pub meeting_instance_id: Option<String>,
    pub number_of_webinar_viewers: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReservedRoom {
    pub room_id: Option<String>,
    pub room_name: Option<String>,
}
