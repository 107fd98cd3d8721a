// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Meeting lists.
//!
//! `vc.v1.meeting_list` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::{MeetingStatusFilter, MeetingType};
use crate::ids::UserIdType;

/// Lists the organisation's meetings of a period, running or ended, with organiser, times and features used.
///
/// - `GET /open-apis/vc/v1/meeting_list` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// When the period begins.
    pub start_time: Text<UnixSeconds>,
    /// When the period ends.
    pub end_time: Text<UnixSeconds>,
    /// Lists only running or only ended meetings; `3` (upcoming) cannot be asked for. Default: ended.
    pub meeting_status: Option<MeetingStatusFilter>,
    /// Lists only meetings with this number of 9 digits. Only one of the filters may be set.
    pub meeting_no: Option<String>,
    /// Lists only meetings that this user took part in, in the kind of `user_id_type`. Only one of the filters may be set.
    pub user_id: Option<String>,
    /// Lists only meetings that this meeting room (`omm_...`) took part in. Only one of the filters may be set.
    pub room_id: Option<String>,
    /// Lists only meetings of this type. Only one of the filters may be set. Default: all.
    pub meeting_type: Option<MeetingType>,
    /// How many meetings a page has; 20 to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Whether meetings of other organisations are listed too. Default: no.
    pub include_external_meetings: Option<bool>,
    /// Whether webinars are listed too. Default: no.
    pub include_webinar: Option<bool>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetMeetingList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingListResponse {
    /// The meetings of this page.
    pub meeting_list: Vec<MeetingInfo>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A meeting as a line of the meeting list.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingInfo {
    /// The meeting number of 9 digits.
    pub meeting_id: Option<String>,
    /// What the meeting is called.
    pub meeting_topic: Option<String>,
    /// Whether it is a video meeting or local screen casting.
    pub meeting_type: Option<MeetingType>,
    /// Name of who organised the meeting.
    pub organizer: Option<String>,
    /// Department of the organiser.
    pub department: Option<String>,
    /// User id of the organiser.
    pub user_id: Option<String>,
    /// Staff number of the organiser.
    pub employee_id: Option<String>,
    /// Mail address of the organiser.
    pub email: Option<String>,
    /// Mobile number of the organiser.
    pub mobile: Option<String>,
    /// When the meeting began, as text.
    pub meeting_start_time: Option<String>,
    /// When the meeting ended, as text.
    pub meeting_end_time: Option<String>,
    /// How long the meeting lasted, with seconds, as text.
    pub meeting_duration: Option<String>,
    /// How many people took part.
    pub number_of_participants: Option<String>,
    /// How many devices joined in all.
    pub number_of_devices: Option<String>,
    /// Whether audio was used.
    pub audio: Option<bool>,
    /// Whether video was used.
    pub video: Option<bool>,
    /// Whether somebody shared a screen.
    pub sharing: Option<bool>,
    /// Whether the meeting was recorded.
    pub recording: Option<bool>,
    /// Whether somebody took part by telephone.
    pub telephone: Option<bool>,
    /// Rooms booked for the meeting; only upcoming meetings have this.
    pub reserved_rooms: Vec<ReservedRoom>,
    /// Whether documents and notes belong to the meeting.
    pub has_related_document: Option<bool>,
    /// Whether AI took notes.
    pub ai_note: Option<bool>,
    /// Whether it is a meeting with another organisation.
    pub is_external: Option<bool>,
    /// What special kind of meeting it is, such as a webinar or an office call.
    /// One of `0` (all), `1` (screen sharing), `2` (wired sharing), `3` (magic share), `4` (chat room), `5` (reading
    /// meeting), `6` (enterprise phone), `7` (ip phone), `8` (webinar), `9` (offline), `10` (minutes).
    pub meeting_subtype: Option<i64>,
    /// Id that only this meeting has; numbers are used again.
    pub meeting_instance_id: Option<String>,
    /// How many attendees watched the webinar.
    pub number_of_webinar_viewers: Option<String>,
}

/// A room booked for a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReservedRoom {
    /// Id of the room, `omm_...`.
    pub room_id: Option<String>,
    /// What the room is called.
    pub room_name: Option<String>,
}
