// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `vc`.

use lark_runtime::{IntegerEnum, Model, Text, UnixSeconds, lark_event};

use super::bot::{MeetingActivityItem, MeetingAgentEventMeeting, MeetingAgentEventUser};
use super::models::{ScopeType, SubscribeDepartment, UserType};
use super::reserve_config::{ApprovalCondition, ReserveScopeUsers, Switch, TimeConfig};
use super::room::Device;
use super::room_level::RoomLevel;
use crate::ids::UserId;

/// Something happened in a meeting of the bot: who came or left, what was said, written or shared.
///
/// - Event `vc.bot.meeting_activity_v1`
#[lark_event(type = "vc.bot.meeting_activity_v1")]
#[non_exhaustive]
pub struct BotMeetingActivity {
    /// What happened in the meeting.
    pub meeting_activity_items: Vec<MeetingActivityItem>,
}

/// A meeting that the bot takes part in ended.
///
/// - Event `vc.bot.meeting_ended_v1`
#[lark_event(type = "vc.bot.meeting_ended_v1")]
#[non_exhaustive]
pub struct BotMeetingEnded {
    /// The meeting that ended.
    pub meeting: Option<MeetingAgentEventMeeting>,
}

/// The bot was invited into a meeting.
///
/// - Event `vc.bot.meeting_invited_v1`
#[lark_event(type = "vc.bot.meeting_invited_v1")]
#[non_exhaustive]
pub struct BotMeetingInvited {
    /// The meeting that the bot is invited to.
    pub meeting: Option<MeetingAgentEventMeeting>,
    /// The bot that is invited.
    pub bot: Option<MeetingAgentEventUser>,
    /// Who invites the bot.
    pub inviter: Option<MeetingAgentEventUser>,
    /// When the bot was invited.
    pub invite_time: Option<String>,
    /// Id of the call, to join with.
    pub call_id: Option<String>,
}

/// A meeting that the bot takes part in began.
///
/// - Event `vc.bot.meeting_started_v1`
#[lark_event(type = "vc.bot.meeting_started_v1")]
#[non_exhaustive]
pub struct BotMeetingStarted {
    /// The meeting that began.
    pub meeting: Option<MeetingAgentEventMeeting>,
}

/// Uploaded meeting materials were reviewed.
///
/// - Event `vc.material.review_result_v1`
#[lark_event(type = "vc.material.review_result_v1")]
#[non_exhaustive]
pub struct MaterialReviewed {
    /// The ids of the user the materials belong to.
    pub user_id: Option<UserId>,
    /// Result of the review, file by file.
    pub results: Vec<MaterialReviewResult>,
}

/// A meeting of the organisation ended, however it was set up.
///
/// - Event `vc.meeting.all_meeting_ended_v1`, for custom and store apps
/// - Scope: `vc:meeting.all_meeting:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_ended)
#[lark_event(type = "vc.meeting.all_meeting_ended_v1", scopes = "vc:meeting.all_meeting:readonly")]
#[non_exhaustive]
pub struct AllMeetingEnded {
    /// The meeting that ended.
    pub meeting: Option<EventMeeting>,
    /// Who ended the meeting.
    pub operator: Option<EventMeetingUser>,
}

/// A meeting of the organisation began, however it was set up.
///
/// - Event `vc.meeting.all_meeting_started_v1`, for custom and store apps
/// - Scope: `vc:meeting.all_meeting:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_started)
#[lark_event(type = "vc.meeting.all_meeting_started_v1", scopes = "vc:meeting.all_meeting:readonly")]
#[non_exhaustive]
pub struct AllMeetingStarted {
    /// The meeting that began.
    pub meeting: Option<EventMeeting>,
    /// Who began the meeting.
    pub operator: Option<EventMeetingUser>,
}

/// Somebody joined a meeting; only meetings booked through the open platform send this.
///
/// - Event `vc.meeting.join_meeting_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/join_meeting)
#[lark_event(type = "vc.meeting.join_meeting_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingJoined {
    /// The meeting that was joined.
    pub meeting: Option<EventMeeting>,
    /// The one who joined.
    pub operator: Option<EventMeetingUser>,
}

/// Somebody left a meeting; only meetings booked through the open platform send this.
///
/// - Event `vc.meeting.leave_meeting_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/leave_meeting)
#[lark_event(type = "vc.meeting.leave_meeting_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingLeft {
    /// The meeting that was left.
    pub meeting: Option<EventMeeting>,
    /// Who brought it about: the one who left, or who removed them.
    pub operator: Option<EventMeetingUser>,
    /// Whether they left themselves, the meeting ended, or they were removed.
    pub leave_reason: Option<LeaveReason>,
    /// The one who left.
    pub leave_user: Option<EventMeetingUser>,
}

/// A meeting booked through the open platform ended.
///
/// - Event `vc.meeting.meeting_ended_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_ended)
#[lark_event(type = "vc.meeting.meeting_ended_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingEnded {
    /// The meeting that ended.
    pub meeting: Option<EventMeeting>,
    /// Who ended the meeting.
    pub operator: Option<EventMeetingUser>,
}

/// A meeting booked through the open platform began.
///
/// - Event `vc.meeting.meeting_started_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_started)
#[lark_event(type = "vc.meeting.meeting_started_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingStarted {
    /// The meeting that began.
    pub meeting: Option<EventMeeting>,
    /// Who began the meeting.
    pub operator: Option<EventMeetingUser>,
}

/// A meeting that a subscribed user takes part in ended.
///
/// - Event `vc.meeting.participant_meeting_ended_v1`
#[lark_event(type = "vc.meeting.participant_meeting_ended_v1")]
#[non_exhaustive]
pub struct ParticipantMeetingEnded {
    /// The meeting that ended.
    pub meeting: Option<EventMeeting>,
    /// Whose action sent the event.
    pub operator: Option<EventMeetingUser>,
    /// Users who subscribed to the event.
    pub subscriber_ids: Vec<UserId>,
}

/// A subscribed user joined a meeting.
///
/// - Event `vc.meeting.participant_meeting_joined_v1`
#[lark_event(type = "vc.meeting.participant_meeting_joined_v1")]
#[non_exhaustive]
pub struct ParticipantMeetingJoined {
    /// The meeting that was joined.
    pub meeting: Option<ParticipantMeetingJoinedMeeting>,
    /// The one who joined.
    pub operator: Option<Operator>,
    /// Users who subscribed to the event.
    pub subscriber_ids: Vec<UserId>,
}

/// A meeting that a subscribed user takes part in began.
///
/// - Event `vc.meeting.participant_meeting_started_v1`
#[lark_event(type = "vc.meeting.participant_meeting_started_v1")]
#[non_exhaustive]
pub struct ParticipantMeetingStarted {
    /// The meeting that began.
    pub meeting: Option<ParticipantMeetingJoinedMeeting>,
    /// Who began the meeting.
    pub operator: Option<Operator>,
    /// Users who subscribed to the event.
    pub subscriber_ids: Vec<UserId>,
}

/// Recording ended in a meeting; only meetings booked through the open platform send this.
///
/// - Event `vc.meeting.recording_ended_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ended)
#[lark_event(type = "vc.meeting.recording_ended_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingRecordingEnded {
    /// The meeting that was recorded.
    pub meeting: Option<EventMeeting>,
    /// Who stopped the recording.
    pub operator: Option<EventMeetingUser>,
}

/// The recording of a meeting booked through the open platform is uploaded; it can now be fetched and shared.
///
/// - Event `vc.meeting.recording_ready_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ready)
#[lark_event(type = "vc.meeting.recording_ready_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingRecordingReady {
    /// The meeting that was recorded.
    pub meeting: Option<EventMeeting>,
    /// Link to the recording.
    pub url: Option<String>,
    /// How long the recording is, in milliseconds.
    pub duration: Option<String>,
}

/// Recording began in a meeting; only meetings booked through the open platform send this.
///
/// - Event `vc.meeting.recording_started_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_started)
#[lark_event(type = "vc.meeting.recording_started_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingRecordingStarted {
    /// The meeting that is recorded.
    pub meeting: Option<EventMeeting>,
    /// Who started the recording.
    pub operator: Option<EventMeetingUser>,
}

/// A message was sent in the chat of a meeting.
///
/// - Event `vc.meeting.send_meeting_im_v1`
#[lark_event(type = "vc.meeting.send_meeting_im_v1")]
#[non_exhaustive]
pub struct MeetingImSent {
    /// The meeting it was sent in.
    pub meeting: Option<MeetingImMeeting>,
    /// Who sent the message.
    pub operator: Option<MeetingImOperator>,
    /// Content of the message.
    pub content: Option<String>,
}

/// Screen sharing ended in a meeting; only meetings booked through the open platform send this.
///
/// - Event `vc.meeting.share_ended_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_ended)
#[lark_event(type = "vc.meeting.share_ended_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingShareEnded {
    /// The meeting in which sharing ended.
    pub meeting: Option<EventMeeting>,
    /// Whose action ended the sharing.
    pub operator: Option<EventMeetingUser>,
}

/// Screen sharing began in a meeting; only meetings booked through the open platform send this.
///
/// - Event `vc.meeting.share_started_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_started)
#[lark_event(type = "vc.meeting.share_started_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingShareStarted {
    /// The meeting in which sharing began.
    pub meeting: Option<EventMeeting>,
    /// Who began to share a screen.
    pub operator: Option<EventMeetingUser>,
}

/// Notes were made, of a meeting, a recording or an upload.
///
/// - Event `vc.note.generated_v1`
#[lark_event(type = "vc.note.generated_v1")]
#[non_exhaustive]
pub struct NoteGenerated {
    /// Id of the notes, for `vc.v1.note.get`.
    pub note_id: Option<String>,
    /// Users who subscribed to the event.
    pub subscriber_ids: Vec<UserId>,
}

/// A recording made with a recording bean ended and was uploaded.
///
/// - Event `vc.recording.recording_ended_v1`
#[lark_event(type = "vc.recording.recording_ended_v1")]
#[non_exhaustive]
pub struct RecordingEnded {
    pub unique_key: Option<String>,
    pub source: Option<String>,
    /// Users who subscribed to the event.
    pub subscriber_ids: Vec<UserId>,
}

/// A recording with a recording bean began.
///
/// - Event `vc.recording.recording_started_v1`
#[lark_event(type = "vc.recording.recording_started_v1")]
#[non_exhaustive]
pub struct RecordingStarted {
    pub unique_key: Option<String>,
    pub source: Option<String>,
    /// Users who subscribed to the event.
    pub subscriber_ids: Vec<UserId>,
}

/// New text of what is said in a recording with a recording bean is there.
///
/// - Event `vc.recording.recording_transcript_generated_v1`
#[lark_event(type = "vc.recording.recording_transcript_generated_v1")]
#[non_exhaustive]
pub struct RecordingTranscriptGenerated {
    pub unique_key: Option<String>,
    pub source: Option<String>,
    /// Users who subscribed to the event.
    pub subscriber_ids: Vec<UserId>,
    /// The new sentences.
    pub transcript_items: Vec<RecordingTranscriptItem>,
}

/// The booking limits of a room or room level changed.
///
/// - Event `vc.reserve_config.updated_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/events/updated)
#[lark_event(type = "vc.reserve_config.updated_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct ReserveConfigUpdated {
    /// Id of the room or room level whose limits changed.
    pub scope_id: Option<String>,
    /// Whether `scope_id` is a level or a room.
    pub scope_type: Option<ScopeType>,
    /// Which bookings need approval.
    pub approve_config: Option<ApprovalConfigEvent>,
    /// When the room may be booked.
    pub time_config: Option<TimeConfig>,
    /// Who may book the room.
    pub reserve_scope_config: Option<ReserveScopeConfigEvent>,
}

/// A meeting room was created.
///
/// - Event `vc.room.created_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/created)
#[lark_event(type = "vc.room.created_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct RoomCreated {
    /// The new room.
    pub room: Option<RoomEvent>,
}

/// A meeting room was deleted.
///
/// - Event `vc.room.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/deleted)
#[lark_event(type = "vc.room.deleted_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct RoomDeleted {
    /// The deleted room.
    pub room: Option<RoomEvent>,
}

/// A meeting room was changed.
///
/// - Event `vc.room.updated_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/updated)
#[lark_event(type = "vc.room.updated_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct RoomUpdated {
    /// The room after the change.
    pub room: Option<RoomEvent>,
}

/// A room level was created.
///
/// - Event `vc.room_level.created_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/created)
#[lark_event(type = "vc.room_level.created_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct RoomLevelCreated {
    /// The new level.
    pub room_level: Option<RoomLevel>,
}

/// A room level was deleted.
///
/// - Event `vc.room_level.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:delete`, `vc:rooms.roomlevel:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/deleted)
#[lark_event(
    type = "vc.room_level.deleted_v1",
    scopes = "vc:room|vc:room:readonly|vc:rooms.roomlevel:delete|vc:rooms.roomlevel:read"
)]
#[non_exhaustive]
pub struct RoomLevelDeleted {
    /// Id of the deleted level; 1 to 100 characters.
    pub room_level_id: Option<String>,
    /// Whether all levels below it were deleted too.
    pub delete_child: Option<bool>,
}

/// A room level was changed.
///
/// - Event `vc.room_level.updated_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/updated)
#[lark_event(type = "vc.room_level.updated_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct RoomLevelUpdated {
    /// The level after the change.
    pub room_level: Option<RoomLevel>,
}

/// Which bookings of a room need approval, and by whom, after the change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalConfigEvent {
    /// Whether approval is on.
    pub approval_switch: Option<Switch>,
    /// Whether all bookings need approval, or only those longer than `meeting_duration`.
    pub approval_condition: Option<ApprovalCondition>,
    /// Bookings longer than this many hours need approval.
    pub meeting_duration: Option<f64>,
    /// Who approves bookings.
    pub approvers: Vec<SubscribeUserEvent>,
}

/// The meeting that an event is about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventMeeting {
    /// Id of the meeting; it exists only once the meeting has begun.
    pub id: Option<String>,
    /// What the meeting is called.
    pub topic: Option<String>,
    /// The 9 digits that Lark users join the meeting with.
    pub meeting_no: Option<String>,
    /// How the meeting was set up: calendar, at once, interview, open platform.
    pub meeting_source: Option<MeetingSource>,
    /// When the meeting began.
    pub start_time: Option<Text<UnixSeconds>>,
    /// When the meeting ended.
    pub end_time: Option<Text<UnixSeconds>>,
    /// Who hosts the meeting.
    pub host_user: Option<EventMeetingUser>,
    /// Who owns the meeting.
    pub owner: Option<EventMeetingUser>,
    /// Id of the calendar event behind the meeting.
    pub calendar_event_id: Option<String>,
    /// What special kind of meeting it is, such as a webinar or screen casting.
    pub meeting_sub_type: Option<MeetingSubType>,
    /// Who may join the meeting.
    pub security_setting: Option<MeetingSecuritySetting>,
    /// How the webinar is set up.
    pub webinar_setting: Option<MeetingWebinarSetting>,
}

/// A user in a meeting that an event is about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventMeetingUser {
    /// The user's ids.
    pub id: Option<UserId>,
    /// Whether the user is a participant, the host or a co-host.
    pub user_role: Option<MeetingRole>,
    /// What kind of participant it is, such as a Lark user or a room.
    pub user_type: Option<UserType>,
}

/// Who may join a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingSecuritySetting {
    /// Whether all may join, the organisation, chosen people and groups, or only the host.
    pub security_level: Option<SecurityLevel>,
    /// Ids of the groups that may join; at most 200.
    pub group_ids: Vec<String>,
    /// The users who may join; at most 200.
    pub user_ids: Vec<UserId>,
    /// Ids of the meeting rooms that may join; at most 200.
    pub room_ids: Vec<String>,
    /// Whether only chosen people and groups may join.
    pub has_set_security_contacts_and_group: Option<bool>,
}

/// How a webinar is set up.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingWebinarSetting {
    /// Whether it is an ordinary or a live-streamed webinar.
    /// One of `1` (normal), `2` (live stream).
    pub webinar_type: Option<i64>,
}

/// The result of reviewing one file.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MaterialReviewResult {
    /// Token of the file that was reviewed.
    pub file_token: Option<String>,
    /// Whether the file passed the review.
    pub result: Option<i64>,
}

/// The meeting that was joined.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantMeetingJoinedMeeting {
    /// Id of the meeting.
    pub id: Option<String>,
    /// What the meeting is called.
    pub topic: Option<String>,
    /// The 9 digits that Lark users join the meeting with.
    pub meeting_no: Option<String>,
    /// How the meeting was set up: calendar, at once, interview, open platform.
    pub meeting_source: Option<i64>,
    /// When the meeting began.
    pub start_time: Option<String>,
    /// When the meeting ended.
    pub end_time: Option<String>,
    /// Who hosts the meeting.
    pub host_user: Option<Operator>,
    /// Who owns the meeting.
    pub owner: Option<Operator>,
    /// Id of the calendar event behind the meeting.
    pub calendar_event_id: Option<String>,
    /// What special kind of meeting it is, such as a webinar or screen casting.
    pub meeting_sub_type: Option<i64>,
    /// Who may join the meeting.
    pub security_setting: Option<SecuritySetting>,
    /// How the webinar is set up.
    pub webinar_setting: Option<MeetingWebinarSetting>,
}

/// Whose action sent the event.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Operator {
    pub id: Option<UserId>,
    pub user_role: Option<i64>,
    pub user_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingImMeeting {
    pub id: Option<String>,
    pub meeting_source: Option<i64>,
    pub meeting_sub_type: Option<i64>,
    pub security_setting: Option<SecuritySetting>,
    pub webinar_setting: Option<MeetingWebinarSetting>,
}

/// Who may join the meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SecuritySetting {
    pub security_level: Option<i64>,
    pub group_ids: Vec<String>,
    pub user_ids: Vec<UserId>,
    pub room_ids: Vec<String>,
    pub has_set_security_contacts_and_group: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingImOperator {
    pub id: Option<UserId>,
    pub user_type: Option<i64>,
}

/// A sentence that was said, with speaker and times.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordingTranscriptItem {
    /// Who said it.
    pub speaker: Option<RecordingTranscriptSpeaker>,
    /// The words that were said.
    pub text: Option<String>,
    /// Language of the words.
    pub language: Option<String>,
    /// When the sentence began, in milliseconds.
    pub start_time_ms: Option<String>,
    /// When the sentence ended, in milliseconds.
    pub end_time_ms: Option<String>,
    /// Id that only this sentence has.
    pub sentence_id: Option<String>,
}

/// Who said the sentence.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordingTranscriptSpeaker {
    pub id: Option<String>,
    pub user_type: Option<i64>,
    pub user_role: Option<i64>,
    /// Name of the speaker.
    pub user_name: Option<String>,
}

/// Who may book a room, after the change.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReserveScopeConfigEvent {
    /// Whether all may book (`1`) or only some (`0`).
    pub allow_all_users: Option<ReserveScopeUsers>,
    /// Users who may book.
    pub allow_users: Vec<SubscribeUserEvent>,
    /// Departments that may book.
    pub allow_depts: Vec<SubscribeDepartment>,
}

/// The meeting room that an event is about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomEvent {
    /// Id of the room, `omm_...`.
    pub room_id: Option<String>,
    /// Name of the room.
    pub name: Option<String>,
    /// How many people fit in.
    pub capacity: Option<i64>,
    /// What else there is to say about the room.
    pub description: Option<String>,
    /// Id of the room as people see it.
    pub display_id: Option<String>,
    /// The organisation's own id of the room.
    pub custom_room_id: Option<String>,
    /// Id of the level the room belongs to.
    pub room_level_id: Option<String>,
    /// The levels from the top down to the room.
    pub path: Vec<String>,
    /// Whether the room can be used, and when not.
    pub room_status: Option<RoomStatusEvent>,
    /// What equipment the room has.
    pub device: Vec<Device>,
}

/// Whether the room of an event can be used, and when not.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomStatusEvent {
    /// Whether the room is enabled.
    pub status: Option<bool>,
    /// Whether the room will be enabled or disabled in future.
    pub schedule_status: Option<bool>,
    /// When the room becomes disabled.
    pub disable_start_time: Option<Text<UnixSeconds>>,
    /// When the room is enabled again; `0`: never.
    pub disable_end_time: Option<Text<UnixSeconds>>,
    /// Why the room is disabled.
    pub disable_reason: Option<String>,
    /// Users to ask about it.
    pub contact_ids: Vec<UserId>,
    /// Whether those who booked the room are told when it is disabled.
    pub disable_notice: Option<bool>,
    /// Whether those who booked the room are told when it is enabled again.
    pub resume_notice: Option<bool>,
}

/// A user in the booking settings of an event's room.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubscribeUserEvent {
    /// The user's ids.
    pub user_id: Option<UserId>,
}

/// The values of `leave_reason`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum LeaveReason {
    /// The participant left.
    #[lark(value = 1)]
    Left,
    /// The meeting ended.
    #[lark(value = 2)]
    MeetingEnded,
    /// The participant was removed.
    #[lark(value = 3)]
    Removed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `user_role`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingRole {
    /// An ordinary participant.
    #[lark(value = 1)]
    Participant,
    /// The host.
    #[lark(value = 2)]
    Host,
    /// A co-host.
    #[lark(value = 3)]
    CoHost,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `meeting_source`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingSource {
    /// A calendar event.
    #[lark(value = 1)]
    Calendar,
    /// A meeting begun at once.
    #[lark(value = 2)]
    Instant,
    /// A job interview.
    #[lark(value = 3)]
    Interview,
    /// A call through the open platform.
    #[lark(value = 4)]
    OpenPlatform,
    /// Another source.
    #[lark(value = 100)]
    Others,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `meeting_sub_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MeetingSubType {
    /// Begun before a meeting.
    #[lark(value = 1)]
    ScreenSharing,
    /// Sharing to a room by cable.
    #[lark(value = 2)]
    WiredSharing,
    /// Begun before a meeting.
    #[lark(value = 3)]
    MagicShare,
    /// An office phone call of the tenant.
    #[lark(value = 4)]
    EnterprisePhone,
    /// A call of an IP phone.
    #[lark(value = 5)]
    IpPhone,
    /// A webinar.
    #[lark(value = 6)]
    Webinar,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `security_level`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum SecurityLevel {
    /// Everybody can join.
    #[lark(value = 1)]
    Anyone,
    /// Only users of the tenant can join.
    #[lark(value = 2)]
    Tenant,
    /// Only those that are named.
    #[lark(value = 3)]
    ContactsAndGroups,
    /// The meeting is locked.
    #[lark(value = 4)]
    Host,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<BotMeetingActivity>();
    visitor.visit::<BotMeetingEnded>();
    visitor.visit::<BotMeetingInvited>();
    visitor.visit::<BotMeetingStarted>();
    visitor.visit::<MaterialReviewed>();
    visitor.visit::<AllMeetingEnded>();
    visitor.visit::<AllMeetingStarted>();
    visitor.visit::<MeetingJoined>();
    visitor.visit::<MeetingLeft>();
    visitor.visit::<MeetingEnded>();
    visitor.visit::<MeetingStarted>();
    visitor.visit::<ParticipantMeetingEnded>();
    visitor.visit::<ParticipantMeetingJoined>();
    visitor.visit::<ParticipantMeetingStarted>();
    visitor.visit::<MeetingRecordingEnded>();
    visitor.visit::<MeetingRecordingReady>();
    visitor.visit::<MeetingRecordingStarted>();
    visitor.visit::<MeetingImSent>();
    visitor.visit::<MeetingShareEnded>();
    visitor.visit::<MeetingShareStarted>();
    visitor.visit::<NoteGenerated>();
    visitor.visit::<RecordingEnded>();
    visitor.visit::<RecordingStarted>();
    visitor.visit::<RecordingTranscriptGenerated>();
    visitor.visit::<ReserveConfigUpdated>();
    visitor.visit::<RoomCreated>();
    visitor.visit::<RoomDeleted>();
    visitor.visit::<RoomUpdated>();
    visitor.visit::<RoomLevelCreated>();
    visitor.visit::<RoomLevelDeleted>();
    visitor.visit::<RoomLevelUpdated>();
}
