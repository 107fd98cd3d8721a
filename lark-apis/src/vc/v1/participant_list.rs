// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Participant lists.
//!
//! `vc.v1.participant_list` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, StringEnum, Text, UnixSeconds, lark_api};

use super::models::MeetingStatusFilter;
use crate::ids::UserIdType;

/// Lists who took part in a meeting, with devices, network and times.
///
/// - `GET /open-apis/vc/v1/participant_list` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `vc:room:readonly`, `vc:rooms.room.detailinfo:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// When the meeting began.
    pub meeting_start_time: Text<UnixSeconds>,
    /// When the meeting ended, exactly; for a running meeting, now.
    pub meeting_end_time: Text<UnixSeconds>,
    /// Whether the meeting is running or has ended. Default: ended.
    pub meeting_status: Option<MeetingStatusFilter>,
    /// The meeting number of 9 digits.
    pub meeting_no: String,
    /// Lists only this user, in the kind of `user_id_type`. Only one of the filters may be set.
    pub user_id: Option<String>,
    /// Lists only this meeting room, `omm_...`. Only one of the filters may be set.
    pub room_id: Option<String>,
    /// How many participants a page has; 20 to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Of a webinar, whether to list the panelists (`0`) or the attendees (`3`).
    pub webinar_user_role: Option<WebinarUserRole>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetParticipantList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetParticipantListResponse {
    /// The participants of this page.
    pub participants: Vec<Participant>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A participant as a line of the participant list.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Participant {
    /// What the participant is called.
    pub participant_name: Option<String>,
    /// Department of the participant.
    pub department: Option<String>,
    /// User id of the participant.
    pub user_id: Option<String>,
    /// Id of the meeting room, when one took part.
    pub meeting_room_id: Option<String>,
    /// Staff number of the participant.
    pub employee_id: Option<String>,
    /// Telephone number of the participant.
    pub phone: Option<String>,
    /// Mail address of the participant.
    pub email: Option<String>,
    /// Device the participant joined with.
    pub device: Option<String>,
    /// Version of the client.
    pub app_version: Option<String>,
    /// IP address of the device on the internet.
    pub public_ip: Option<String>,
    /// IP address of the device in the local network.
    pub internal_ip: Option<String>,
    /// Whether the connection went through a proxy.
    pub use_rtc_proxy: Option<bool>,
    /// Where the participant joined from.
    pub location: Option<String>,
    /// How the device was connected, such as over Wi-Fi.
    pub network_type: Option<String>,
    /// Protocol of the connection.
    pub protocol: Option<String>,
    /// Which microphone was used.
    pub microphone: Option<String>,
    /// Which loudspeaker was used.
    pub speaker: Option<String>,
    /// Which camera was used.
    pub camera: Option<String>,
    /// Whether the participant used audio.
    pub audio: Option<bool>,
    /// Whether the participant used video.
    pub video: Option<bool>,
    /// Whether the participant shared a screen.
    pub sharing: Option<bool>,
    /// When the participant joined, as text.
    pub join_time: Option<String>,
    /// When the participant left, as text.
    pub leave_time: Option<String>,
    /// How long the participant was in the meeting, with seconds, as text.
    pub time_in_meeting: Option<String>,
    /// Why the participant left.
    pub leave_reason: Option<String>,
    /// What the participant answered to the calendar invitation.
    pub accept_status: Option<AcceptStatus>,
    /// Whether the participant is of another organisation.
    pub is_external: Option<bool>,
    /// In a webinar, whether a panelist (`0`) or an attendee (`3`).
    pub webinar_user_role: Option<WebinarUserRole>,
}

/// The values of `accept_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AcceptStatus {
    /// Accepted the invitation.
    #[lark(value = 1)]
    Accepted,
    /// Declined the invitation.
    #[lark(value = 2)]
    Declined,
    /// Answered maybe.
    #[lark(value = 3)]
    Tentative,
    /// Has not answered.
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
    /// A panelist.
    #[lark(rename = "0")]
    Panelist,
    /// An attendee.
    #[lark(rename = "3")]
    Attendee,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
