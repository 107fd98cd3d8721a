// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Resource reservation lists.
//!
//! `vc.v1.resource_reservation_list` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

/// Lists the bookings of meeting rooms in a period.
///
/// - `GET /open-apis/vc/v1/resource_reservation_list` with a tenant or user token, for custom and store apps
/// - Scope: `vc:room:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the room level, `omb_...`. An id without that prefix counts as the level of the whole organisation.
    pub room_level_id: String,
    /// Whether the answer shows the topics of the meetings.
    pub need_topic: Option<bool>,
    /// When the period begins.
    pub start_time: Text<UnixSeconds>,
    /// When the period ends.
    pub end_time: Text<UnixSeconds>,
    /// Ids of the rooms, `omm_...`; repeat the parameter for each.
    pub room_ids: Vec<String>,
    /// Whether to list the rooms of the level without those in `room_ids`, instead of only those. Default: `false`.
    pub is_exclude: Option<bool>,
    /// How many bookings a page has; 20 to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`GetResourceReservationList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetResourceReservationListResponse {
    /// The bookings of this page.
    pub room_reservation_list: Vec<RoomMeetingReservation>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A booking of a meeting room.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomMeetingReservation {
    /// Id of the room, `omm_...`.
    pub room_id: Option<String>,
    /// What the room is called.
    pub room_name: Option<String>,
    /// What the meeting is called.
    pub event_title: Option<String>,
    /// Name of who booked the room.
    pub reserver: Option<String>,
    /// Id of who booked the room.
    pub reserver_user_id: Option<String>,
    /// Department of who booked the room.
    pub department_of_reserver: Option<String>,
    /// How many people were invited.
    pub guests_number: Option<String>,
    /// How many people accepted.
    pub accepted_number: Option<String>,
    /// When the meeting begins.
    pub event_start_time: Option<String>,
    /// When the meeting ends.
    pub event_end_time: Option<String>,
    /// How long the meeting lasts.
    pub event_duration: Option<String>,
    /// How the booking stands, as text.
    pub reservation_status: Option<String>,
    /// Device that people checked in with.
    pub check_in_device: Option<String>,
    /// Whether somebody checked in.
    pub room_check_in_status: Option<String>,
    /// When somebody checked in.
    pub check_in_time: Option<String>,
    /// Whether the room was given back before the end.
    pub is_release_early: Option<String>,
    /// Who gave the room back.
    pub releasing_person: Option<String>,
    /// When the room was given back.
    pub releasing_time: Option<String>,
}
