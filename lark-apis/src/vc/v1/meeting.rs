// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Meetings.
//!
//! `vc.v1.meeting` in the platform's terms.

use lark_runtime::{Body, IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::{ParticipantStatus, UserType};
use crate::ids::UserIdType;

/// Ends a running meeting for everybody.
///
/// A user who calls this must be the present host of the meeting.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/end` with a user token, for custom and store apps
/// - Scope: `vc:meeting`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the meeting; it exists only once the meeting has begun.
    pub meeting_id: String,
}

/// Fetches a meeting: topic, link, host, times, status and, if wanted, its participants.
///
/// Only the caller's own meetings of the last 90 days can be fetched.
///
/// - `GET /open-apis/vc/v1/meetings/:meeting_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `vc:meeting.meetingevent:read`, `vc:meeting:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`,
///   `vc:meeting.artifact.note:read`, `vc:meeting.artifact.verbatim:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/vc-v1/meeting/get)
#[doc(alias("meeting details", "participants of meeting"))]
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
    /// Id of the meeting; it exists only once the meeting has begun. `vc.v1.meeting.list_by_no` finds it.
    pub meeting_id: String,
    /// Whether the answer lists the participants; only Lark users when `user_id_type` is `user_id`. Default: `false`.
    pub with_participants: Option<bool>,
    /// Whether the answer also says which features the meeting used; only with a tenant token. Default: `false`.
    pub with_meeting_ability: Option<bool>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to fetch the meeting or only what came of it, its notes and transcript. Default: the meeting.
    /// One of `0` (meeting), `1` (artifacts).
    pub query_mode: Option<i64>,
}

/// The answer to [`GetMeeting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetMeetingResponse {
    /// What is known of the meeting.
    pub meeting: Option<Meeting>,
    /// The documents that came of the meeting.
    pub related_artifacts: Option<MeetingRelatedArtifacts>,
}

/// Invites people or rooms into a running meeting.
///
/// At most 10 at a time. A user who invites must be in the meeting. The call fails when the meeting is locked or full.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/invite` with a user token, for custom and store apps
/// - Not repeated once it may have been executed: every call rings the invited users again, also those who have just
///   declined
/// - Scope: `vc:meeting`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the running meeting; it exists only once the meeting has begun.
    pub meeting_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Who to invite; at most 10.
    pub invitees: Vec<MeetingUser>,
}

/// The answer to [`InviteToMeeting`].
#[doc(alias = "InviteMeetingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InviteToMeetingResponse {
    /// Whether each invitation worked.
    pub invite_results: Vec<MeetingInviteStatus>,
}

/// Removes participants from a running meeting.
///
/// - `POST /open-apis/vc/v1/meetings/:meeting_id/kickout` with a tenant token, for custom and store apps
/// - Scope: `vc:meeting`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the running meeting.
    pub meeting_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Who to remove.
    pub kickout_users: Vec<MeetingUser>,
}

/// The answer to [`KickOutOfMeeting`].
#[doc(alias = "KickoutMeetingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct KickOutOfMeetingResponse {
    /// Whether each removal worked.
    pub kickout_results: Vec<MeetingParticipantResult>,
}

/// Lists the meetings that were held under a meeting number in a period.
///
/// Reaches back 90 days.
///
/// - `GET /open-apis/vc/v1/meetings/list_by_no` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `vc:meeting.meetingid:read`, `vc:meeting:readonly`
/// - Rate limit: 100 a minute
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
    /// The 9 digits of the meeting number, the end of the meeting's link.
    pub meeting_no: String,
    /// When the period begins; before `end_time`.
    pub start_time: Text<UnixSeconds>,
    /// When the period ends.
    pub end_time: Text<UnixSeconds>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many meetings a page has; at most 50. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`ListMeetingByNo`].
#[doc(alias = "ListByNoMeetingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMeetingByNoResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// The meetings of this page, in short.
    pub meeting_briefs: Vec<Meeting>,
}

/// Searches records of meetings by words, organisers, participants, rooms and start time.
///
/// - `POST /open-apis/vc/v1/meetings/search` with a user token, for custom apps only
/// - Scope: `vc:meeting.search:read`
/// - Rate limit: 100 a minute
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// How many meetings a page has; at most 30. Default: 15. All pages together have at most 150.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Words to search for; 1 to 50 characters.
    pub query: Option<String>,
    /// What the meetings must match besides.
    pub meeting_filter: Option<MeetingFilter>,
}

/// The answer to [`SearchMeeting`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMeetingResponse {
    /// How many meetings match in all.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The meetings of this page.
    pub items: Vec<MeetingSearchItem>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// Makes another participant the host of a running meeting.
///
/// A user who calls this must be the present host. Name the present host in `old_host_user`: if that is out of date the
/// call fails, and can be tried again with the host in the answer.
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host` with a tenant or user token, for custom and store apps
/// - Scope: `vc:meeting`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the running meeting; it exists only once the meeting has begun.
    pub meeting_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Who becomes the host.
    pub host_user: MeetingUser,
    /// Who is the host now; the call fails if that is out of date.
    pub old_host_user: Option<MeetingUser>,
}

/// The answer to [`SetMeetingHost`].
#[doc(alias = "SetHostMeetingResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SetMeetingHostResponse {
    /// Who is the host now.
    pub host_user: Option<MeetingUser>,
}

/// Starts sending events about meetings.
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
    /// Type of the event to send.
    pub event_type: Option<String>,
}

/// Stops sending events about meetings.
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
    /// Type of the event to stop.
    pub event_type: Option<String>,
}

/// A meeting that is running or has ended.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Meeting {
    /// Id of the meeting; it exists only once the meeting has begun.
    pub id: Option<String>,
    /// What the meeting is called.
    pub topic: Option<String>,
    /// Link that Lark users join the meeting with.
    pub url: Option<String>,
    /// The number people join the meeting with.
    pub meeting_no: Option<String>,
    /// Password needed to join.
    pub password: Option<String>,
    /// When the meeting was set up.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the meeting began.
    pub start_time: Option<Text<UnixSeconds>>,
    /// When the meeting ended.
    pub end_time: Option<Text<UnixSeconds>>,
    /// Who hosts the meeting.
    pub host_user: Option<MeetingUser>,
    /// Whether the meeting can be joined across Lark and Feishu.
    pub meeting_connect: Option<bool>,
    /// Whether the meeting is calling, running or over.
    pub status: Option<MeetingStatus>,
    /// How many people were in the meeting at its peak.
    pub participant_count: Option<String>,
    /// How many people took part in all.
    pub participant_count_accumulated: Option<String>,
    /// Who took part; only there when asked for.
    pub participants: Vec<MeetingParticipant>,
    /// Which features the meeting used; only there with a tenant token and `with_meeting_ability`.
    pub ability: Option<MeetingAbility>,
    /// Id of the meeting's notes, for `vc.v1.note.get`.
    pub note_id: Option<String>,
}

/// Which features a meeting used.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingAbility {
    /// Whether video was used.
    pub use_video: Option<bool>,
    /// Whether audio was used.
    pub use_audio: Option<bool>,
    /// Whether somebody shared a screen.
    pub use_share_screen: Option<bool>,
    /// Whether Magic Share was used.
    pub use_follow_screen: Option<bool>,
    /// Whether the meeting was recorded.
    pub use_recording: Option<bool>,
    /// Whether somebody took part by telephone.
    pub use_pstn: Option<bool>,
}

/// Which meetings to search; conditions left out do not matter.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MeetingFilter {
    /// Meetings organised by one of these users, `ou_...`; at most 128.
    pub organizer_ids: Option<Vec<String>>,
    /// Meetings that these users took part in, `ou_...`; at most 128.
    pub participant_ids: Option<Vec<String>>,
    /// Meetings in these rooms, by their open ids; at most 128.
    pub open_room_ids: Option<Vec<String>>,
    /// Meetings that began in this range of time.
    pub start_time: Option<TimeRange>,
}

/// Whether the invitation of one user worked.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingInviteStatus {
    /// Id of the user invited, in the kind of `user_id_type`.
    pub id: Option<String>,
    /// What kind of participant it is, such as a Lark user or a room.
    pub user_type: Option<UserType>,
    /// Whether the invitation worked.
    pub status: Option<ParticipantResult>,
}

/// What a search result shows of a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingMeta {
    /// Link that leads to the meeting.
    pub app_link: Option<String>,
    /// URL of the icon.
    pub avatar: Option<String>,
    /// The time, organiser and id of the meeting, as text.
    pub description: Option<String>,
}

/// Somebody who took part in a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingParticipant {
    /// Id of the user, in the kind of `user_id_type` where the call has that.
    pub id: Option<String>,
    /// When they joined for the first time.
    pub first_join_time: Option<Text<UnixSeconds>>,
    /// When they left for the last time.
    pub final_leave_time: Option<Text<UnixSeconds>>,
    /// How many seconds they were in the meeting in all.
    pub in_meeting_duration: Option<String>,
    /// What kind of participant it is, such as a Lark user or a room.
    pub user_type: Option<UserType>,
    /// Whether they host the meeting.
    pub is_host: Option<bool>,
    /// Whether they are a co-host.
    pub is_cohost: Option<bool>,
    /// Whether they are of another organisation.
    pub is_external: Option<bool>,
    /// Whether they are being called, in the meeting, or not in it.
    pub status: Option<ParticipantStatus>,
}

/// Whether the removal of one participant worked.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingParticipantResult {
    /// Id of the participant, whose sort `user_type` tells; of a Lark user in the kind of `user_id_type`.
    pub id: Option<String>,
    /// What kind of participant it is, such as a Lark user or a room.
    pub user_type: Option<UserType>,
    /// Whether the removal worked.
    pub result: Option<ParticipantResult>,
}

/// Documents that came of a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingRelatedArtifacts {
    /// Token of the document with the AI notes; empty when there is none. Needs the scope `vc:meeting.artifact.note:read`.
    pub note_doc_token: Option<String>,
    /// Token of the document with the transcript; empty when there is none. Needs the scope
    /// `vc:meeting.artifact.verbatim:read`.
    pub verbatim_doc_token: Option<String>,
}

/// A meeting that a search found.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingSearchItem {
    /// Id of the meeting, which it has from its start on.
    pub id: Option<String>,
    /// Text of the result, with tags around the words that were found.
    pub display_info: Option<String>,
    /// Link, icon and description of the meeting.
    pub meta_data: Option<MeetingMeta>,
}

/// A participant, by id and kind.
#[doc(alias = "ReserveAssignHost")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MeetingUser {
    /// Id of the user, in the kind of `user_id_type` where the call has that.
    pub id: Option<String>,
    /// What kind of participant it is, such as a Lark user or a room.
    pub user_type: Option<UserType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A range of time.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    /// When it begins, as ISO 8601 with time zone.
    pub start_time: Option<String>,
    /// When it ends, as ISO 8601 with time zone; not before `start_time`.
    pub end_time: Option<String>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingStatus {
    /// It is calling.
    #[lark(value = 1)]
    Calling,
    /// It is running.
    #[lark(value = 2)]
    Ongoing,
    /// It is over.
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
    /// It worked.
    #[lark(value = 1)]
    Succeeded,
    /// It failed.
    #[lark(value = 2)]
    Failed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
