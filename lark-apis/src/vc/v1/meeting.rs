// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Meetings.
//!
//! `vc.v1.meeting` in the platform's terms.

use lark_runtime::{Body, IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::{ParticipantStatus, UserType};
use crate::ids::UserIdType;

/// `vc.v1.meeting.end`.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/end` with a user token, for custom and store apps
/// - Scope: `vc:meeting`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121005, 122001, 122002, 122003
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting/end)
#[lark_api(
    id = "vc.v1.meeting.end",
    method = "PATCH",
    path = "/open-apis/vc/v1/meetings/:meeting_id/end",
    token = "user",
    scopes = "vc:meeting",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EndMeeting {
    pub meeting_id: String,
}

/// `vc.v1.meeting.get`.
///
/// - `GET /open-apis/vc/v1/meetings/:meeting_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `vc:meeting.meetingevent:read`, `vc:meeting:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `vc:meeting.artifact.note:read`, `vc:meeting.artifact.verbatim:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121004, 121005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting/get)
#[lark_api(
    id = "vc.v1.meeting.get",
    method = "GET",
    path = "/open-apis/vc/v1/meetings/:meeting_id",
    token = "tenant|user",
    response = GetMeetingResponse,
    scopes = "vc:meeting.meetingevent:read|vc:meeting:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMeeting {
    pub meeting_id: String,
    pub with_participants: Option<bool>,
    pub with_meeting_ability: Option<bool>,
    pub user_id_type: Option<UserIdType>,
    /// One of `0` (meeting), `1` (artifacts).
    pub query_mode: Option<i64>,
}

/// The answer to [`GetMeeting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingResponse {
    pub meeting: Option<Meeting>,
    pub related_artifacts: Option<MeetingRelatedArtifacts>,
}

/// `vc.v1.meeting.invite`.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/invite` with a user token, for custom and store apps
/// - Not repeated once it may have been executed: every call rings the invited users again, also those who have just
///   declined
/// - Scope: `vc:meeting`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121005, 122001, 122002, 122003, 122005, 122006, 122007, 122008
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite)
#[doc(alias = "InviteMeeting")]
#[lark_api(
    id = "vc.v1.meeting.invite",
    method = "PATCH",
    path = "/open-apis/vc/v1/meetings/:meeting_id/invite",
    token = "user",
    response = InviteToMeetingResponse,
    scopes = "vc:meeting",
    rate_limit = "50/s|1000/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InviteToMeeting {
    pub meeting_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub invitees: Vec<MeetingUser>,
}

/// The answer to [`InviteToMeeting`].
#[doc(alias = "InviteMeetingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InviteToMeetingResponse {
    pub invite_results: Vec<MeetingInviteStatus>,
}

/// `vc.v1.meeting.kickout`.
///
/// - `POST /open-apis/vc/v1/meetings/:meeting_id/kickout` with a tenant token, for custom and store apps
/// - Scope: `vc:meeting`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121005, 122001, 122002, 122003, 122005
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout)
#[doc(alias = "KickoutMeeting")]
#[lark_api(
    id = "vc.v1.meeting.kickout",
    method = "POST",
    path = "/open-apis/vc/v1/meetings/:meeting_id/kickout",
    token = "tenant",
    response = KickOutOfMeetingResponse,
    scopes = "vc:meeting",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct KickOutOfMeeting {
    pub meeting_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub kickout_users: Vec<MeetingUser>,
}

/// The answer to [`KickOutOfMeeting`].
#[doc(alias = "KickoutMeetingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct KickOutOfMeetingResponse {
    pub kickout_results: Vec<MeetingParticipantResult>,
}

/// `vc.v1.meeting.list_by_no`.
///
/// - `GET /open-apis/vc/v1/meetings/list_by_no` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `vc:meeting.meetingid:read`, `vc:meeting:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121003
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no)
#[doc(alias = "ListByNoMeeting")]
#[lark_api(
    id = "vc.v1.meeting.list_by_no",
    method = "GET",
    path = "/open-apis/vc/v1/meetings/list_by_no",
    token = "tenant|user",
    response = ListMeetingByNoResponse,
    paging(items = Meeting, list = "meeting_briefs"),
    scopes = "vc:meeting.meetingid:read|vc:meeting:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMeetingByNo {
    pub meeting_no: String,
    pub start_time: Text<UnixSeconds>,
    pub end_time: Text<UnixSeconds>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListMeetingByNo`].
#[doc(alias = "ListByNoMeetingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMeetingByNoResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub meeting_briefs: Vec<Meeting>,
}

/// `vc.v1.meeting.search`.
///
/// - `POST /open-apis/vc/v1/meetings/search` with a user token, for custom apps only
/// - Scope: `vc:meeting.search:read`
/// - Rate limit: 100 a minute
/// - Error codes: 121001, 121002, 121011, 121012, 121020, 121021, 121022, 121030, 121031, 121040, 121041, 122601,
///   122602, 122603, 122604
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search)
#[lark_api(
    id = "vc.v1.meeting.search",
    method = "POST",
    path = "/open-apis/vc/v1/meetings/search",
    token = "user",
    response = SearchMeetingResponse,
    paging(items = MeetingSearchItem),
    scopes = "vc:meeting.search:read",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchMeeting {
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub page_size: Option<i64>,
    pub query: Option<String>,
    pub meeting_filter: Option<MeetingFilter>,
}

/// The answer to [`SearchMeeting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMeetingResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub items: Vec<MeetingSearchItem>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// `vc.v1.meeting.set_host`.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host` with a tenant or user token, for custom and store apps
/// - Scope: `vc:meeting`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 121001, 121002, 121003, 121005, 121006, 122001, 122002, 122003, 122004, 122005, 122009
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host)
#[doc(alias = "SetHostMeeting")]
#[lark_api(
    id = "vc.v1.meeting.set_host",
    method = "PATCH",
    path = "/open-apis/vc/v1/meetings/:meeting_id/set_host",
    token = "tenant|user",
    response = SetMeetingHostResponse,
    scopes = "vc:meeting",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetMeetingHost {
    pub meeting_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub host_user: MeetingUser,
    pub old_host_user: Option<MeetingUser>,
}

/// The answer to [`SetMeetingHost`].
#[doc(alias = "SetHostMeetingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetMeetingHostResponse {
    pub host_user: Option<MeetingUser>,
}

/// `vc.v1.meeting.subscription`.
///
/// - `POST /open-apis/vc/v1/meetings/subscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/subscription)
#[doc(alias = "SubscriptionMeeting")]
#[lark_api(
    id = "vc.v1.meeting.subscription",
    method = "POST",
    path = "/open-apis/vc/v1/meetings/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeMeeting {
    pub event_type: Option<String>,
}

/// `vc.v1.meeting.unsubscription`.
///
/// - `POST /open-apis/vc/v1/meetings/unsubscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/unsubscription)
#[doc(alias = "UnsubscriptionMeeting")]
#[lark_api(
    id = "vc.v1.meeting.unsubscription",
    method = "POST",
    path = "/open-apis/vc/v1/meetings/unsubscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeMeeting {
    pub event_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Meeting {
    pub id: Option<String>,
    pub topic: Option<String>,
    pub url: Option<String>,
    pub meeting_no: Option<String>,
    pub password: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub start_time: Option<Text<UnixSeconds>>,
    pub end_time: Option<Text<UnixSeconds>>,
    pub host_user: Option<MeetingUser>,
    pub meeting_connect: Option<bool>,
    pub status: Option<MeetingStatus>,
    pub participant_count: Option<String>,
    pub participant_count_accumulated: Option<String>,
    pub participants: Vec<MeetingParticipant>,
    pub ability: Option<MeetingAbility>,
    pub note_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingAbility {
    pub use_video: Option<bool>,
    pub use_audio: Option<bool>,
    pub use_share_screen: Option<bool>,
    pub use_follow_screen: Option<bool>,
    pub use_recording: Option<bool>,
    pub use_pstn: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MeetingFilter {
    /// At most 128 elements.
    pub organizer_ids: Option<Vec<String>>,
    /// At most 128 elements.
    pub participant_ids: Option<Vec<String>>,
    /// At most 128 elements.
    pub open_room_ids: Option<Vec<String>>,
    pub start_time: Option<TimeRange>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingInviteStatus {
    pub id: Option<String>,
    pub user_type: Option<UserType>,
    pub status: Option<ParticipantResult>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingMeta {
    pub app_link: Option<String>,
    pub avatar: Option<String>,
    pub description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingParticipant {
    pub id: Option<String>,
    pub first_join_time: Option<Text<UnixSeconds>>,
    pub final_leave_time: Option<Text<UnixSeconds>>,
    pub in_meeting_duration: Option<String>,
    pub user_type: Option<UserType>,
    pub is_host: Option<bool>,
    pub is_cohost: Option<bool>,
    pub is_external: Option<bool>,
    pub status: Option<ParticipantStatus>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingParticipantResult {
    pub id: Option<String>,
    pub user_type: Option<UserType>,
    pub result: Option<ParticipantResult>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingRelatedArtifacts {
    pub note_doc_token: Option<String>,
    pub verbatim_doc_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingSearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<MeetingMeta>,
}

#[doc(alias = "ReserveAssignHost")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MeetingUser {
    pub id: Option<String>,
    pub user_type: Option<UserType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingStatus {
    #[lark(value = 1)]
    Calling,
    #[lark(value = 2)]
    Ongoing,
    #[lark(value = 3)]
    Ended,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `result`, `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ParticipantResult {
    #[lark(value = 1)]
    Succeeded,
    #[lark(value = 2)]
    Failed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
