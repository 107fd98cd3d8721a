// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Resource reservation lists.
//!
//! `vc.v1.resource_reservation_list` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

/// `vc.v1.resource_reservation_list.get`.
///
/// - `GET /open-apis/vc/v1/resource_reservation_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:room:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005, 126005, 126006
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting-room-data/get-4)
#[lark_api(
    id = "vc.v1.resource_reservation_list.get",
    method = "GET",
    path = "/open-apis/vc/v1/resource_reservation_list",
    token = "tenant|user",
    response = GetResourceReservationListResponse,
    paging(items = RoomMeetingReservation, list = "room_reservation_list"),
    scopes = "vc:room:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetResourceReservationList {
    pub room_level_id: String,
    pub need_topic: Option<bool>,
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    pub room_ids: Vec<String>,
    pub is_exclude: Option<bool>,
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`GetResourceReservationList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetResourceReservationListResponse {
    pub room_reservation_list: Vec<RoomMeetingReservation>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomMeetingReservation {
    pub room_id: Option<String>,
    pub room_name: Option<String>,
    pub event_title: Option<String>,
    pub reserver: Option<String>,
    pub reserver_user_id: Option<String>,
    pub department_of_reserver: Option<String>,
    pub guests_number: Option<String>,
    pub accepted_number: Option<String>,
    pub event_start_time: Option<String>,
    pub event_end_time: Option<String>,
    pub event_duration: Option<String>,
    pub reservation_status: Option<String>,
    pub check_in_device: Option<String>,
    pub room_check_in_status: Option<String>,
    pub check_in_time: Option<String>,
    pub is_release_early: Option<String>,
    pub releasing_person: Option<String>,
    pub releasing_time: Option<String>,
}
