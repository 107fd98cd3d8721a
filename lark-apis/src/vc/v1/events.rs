// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `vc`.

use lark_runtime::{IntegerEnum, Model, Text, UnixSeconds, lark_event};

use super::bot::{MeetingActivityItem, MeetingAgentEventMeeting, MeetingAgentEventUser};
use super::models::{ScopeType, SubscribeDepartment, UserType};
use super::reserve_config::{ApprovalCondition, ReserveScopeUsers, Switch, TimeConfig};
use super::room::Device;
use super::room_level::RoomLevel;
use crate::ids::UserId;

/// Something happened in a meeting that the bot attends: people came or went, spoke, wrote or shared.
///
/// - Event `vc.bot.meeting_activity_v1`
#[lark_event(type = "vc.bot.meeting_activity_v1")]
#[non_exhaustive]
pub struct BotMeetingActivity {
    pub meeting_activity_items: Vec<MeetingActivityItem>,
}

/// A meeting that the bot attends ended.
///
/// - Event `vc.bot.meeting_ended_v1`
#[lark_event(type = "vc.bot.meeting_ended_v1")]
#[non_exhaustive]
pub struct BotMeetingEnded {
    pub meeting: Option<MeetingAgentEventMeeting>,
}

/// The bot was invited to a meeting.
///
/// - Event `vc.bot.meeting_invited_v1`
#[lark_event(type = "vc.bot.meeting_invited_v1")]
#[non_exhaustive]
pub struct BotMeetingInvited {
    pub meeting: Option<MeetingAgentEventMeeting>,
    pub bot: Option<MeetingAgentEventUser>,
    pub inviter: Option<MeetingAgentEventUser>,
    pub invite_time: Option<String>,
    pub call_id: Option<String>,
}

/// A meeting with the bot started.
///
/// - Event `vc.bot.meeting_started_v1`
#[lark_event(type = "vc.bot.meeting_started_v1")]
#[non_exhaustive]
pub struct BotMeetingStarted {
    pub meeting: Option<MeetingAgentEventMeeting>,
}

/// Materials of meetings were reviewed.
///
/// - Event `vc.material.review_result_v1`
#[lark_event(type = "vc.material.review_result_v1")]
#[non_exhaustive]
pub struct MaterialReviewed {
    pub user_id: Option<UserId>,
    pub results: Vec<MaterialReviewResult>,
}

/// A meeting of the tenant ended, however it was created.
///
/// - Event `vc.meeting.all_meeting_ended_v1`, for custom and store apps
/// - Scope: `vc:meeting.all_meeting:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_ended)
#[lark_event(type = "vc.meeting.all_meeting_ended_v1", scopes = "vc:meeting.all_meeting:readonly")]
#[non_exhaustive]
pub struct AllMeetingEnded {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// A meeting of the tenant started, however it was created.
///
/// - Event `vc.meeting.all_meeting_started_v1`, for custom and store apps
/// - Scope: `vc:meeting.all_meeting:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_started)
#[lark_event(type = "vc.meeting.all_meeting_started_v1", scopes = "vc:meeting.all_meeting:readonly")]
#[non_exhaustive]
pub struct AllMeetingStarted {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// Somebody joined a meeting that was reserved through the API.
///
/// - Event `vc.meeting.join_meeting_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/join_meeting)
#[lark_event(type = "vc.meeting.join_meeting_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingJoined {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// Somebody left a meeting that was reserved through the API.
///
/// - Event `vc.meeting.leave_meeting_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/leave_meeting)
#[lark_event(type = "vc.meeting.leave_meeting_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingLeft {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
    pub leave_reason: Option<LeaveReason>,
    pub leave_user: Option<EventMeetingUser>,
}

/// A meeting that was reserved through the API ended.
///
/// - Event `vc.meeting.meeting_ended_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_ended)
#[lark_event(type = "vc.meeting.meeting_ended_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingEnded {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// A meeting that was reserved through the API started.
///
/// - Event `vc.meeting.meeting_started_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_started)
#[lark_event(type = "vc.meeting.meeting_started_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingStarted {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// A meeting in which a subscriber took part ended.
///
/// - Event `vc.meeting.participant_meeting_ended_v1`
#[lark_event(type = "vc.meeting.participant_meeting_ended_v1")]
#[non_exhaustive]
pub struct ParticipantMeetingEnded {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
    pub subscriber_ids: Vec<UserId>,
}

/// A subscriber joined a meeting.
///
/// - Event `vc.meeting.participant_meeting_joined_v1`
#[lark_event(type = "vc.meeting.participant_meeting_joined_v1")]
#[non_exhaustive]
pub struct ParticipantMeetingJoined {
    pub meeting: Option<ParticipantMeetingJoinedMeeting>,
    pub operator: Option<Operator>,
    pub subscriber_ids: Vec<UserId>,
}

/// A meeting of a subscriber started.
///
/// - Event `vc.meeting.participant_meeting_started_v1`
#[lark_event(type = "vc.meeting.participant_meeting_started_v1")]
#[non_exhaustive]
pub struct ParticipantMeetingStarted {
    pub meeting: Option<ParticipantMeetingJoinedMeeting>,
    pub operator: Option<Operator>,
    pub subscriber_ids: Vec<UserId>,
}

/// The recording of a meeting that was reserved through the API ended.
///
/// - Event `vc.meeting.recording_ended_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ended)
#[lark_event(type = "vc.meeting.recording_ended_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingRecordingEnded {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// The recording of a meeting that was reserved through the API was uploaded.
///
/// - Event `vc.meeting.recording_ready_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ready)
#[lark_event(type = "vc.meeting.recording_ready_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingRecordingReady {
    pub meeting: Option<EventMeeting>,
    pub url: Option<String>,
    pub duration: Option<String>,
}

/// The recording of a meeting that was reserved through the API started.
///
/// - Event `vc.meeting.recording_started_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_started)
#[lark_event(type = "vc.meeting.recording_started_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingRecordingStarted {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// A message was sent in a meeting.
///
/// - Event `vc.meeting.send_meeting_im_v1`
#[lark_event(type = "vc.meeting.send_meeting_im_v1")]
#[non_exhaustive]
pub struct MeetingImSent {
    pub meeting: Option<MeetingImMeeting>,
    pub operator: Option<MeetingImOperator>,
    pub content: Option<String>,
}

/// Screen sharing ended in a meeting that was reserved through the API.
///
/// - Event `vc.meeting.share_ended_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_ended)
#[lark_event(type = "vc.meeting.share_ended_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingShareEnded {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// Screen sharing started in a meeting that was reserved through the API.
///
/// - Event `vc.meeting.share_started_v1`, for custom and store apps
/// - Scopes, any one of: `vc:meeting:readonly`, `vc:meeting.meetingevent:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_started)
#[lark_event(type = "vc.meeting.share_started_v1", scopes = "vc:meeting:readonly|vc:meeting.meetingevent:read")]
#[non_exhaustive]
pub struct MeetingShareStarted {
    pub meeting: Option<EventMeeting>,
    pub operator: Option<EventMeetingUser>,
}

/// The notes of a meeting were generated.
///
/// - Event `vc.note.generated_v1`
#[lark_event(type = "vc.note.generated_v1")]
#[non_exhaustive]
pub struct NoteGenerated {
    pub note_id: Option<String>,
    pub subscriber_ids: Vec<UserId>,
}

/// A recording to which a user subscribed ended.
///
/// - Event `vc.recording.recording_ended_v1`
#[lark_event(type = "vc.recording.recording_ended_v1")]
#[non_exhaustive]
pub struct RecordingEnded {
    pub unique_key: Option<String>,
    pub source: Option<String>,
    pub subscriber_ids: Vec<UserId>,
}

/// A recording to which a user subscribed started.
///
/// - Event `vc.recording.recording_started_v1`
#[lark_event(type = "vc.recording.recording_started_v1")]
#[non_exhaustive]
pub struct RecordingStarted {
    pub unique_key: Option<String>,
    pub source: Option<String>,
    pub subscriber_ids: Vec<UserId>,
}

/// A part of the transcript of a recording was generated.
///
/// - Event `vc.recording.recording_transcript_generated_v1`
#[lark_event(type = "vc.recording.recording_transcript_generated_v1")]
#[non_exhaustive]
pub struct RecordingTranscriptGenerated {
    pub unique_key: Option<String>,
    pub source: Option<String>,
    pub subscriber_ids: Vec<UserId>,
    pub transcript_items: Vec<RecordingTranscriptItem>,
}

/// The limits on reserving a meeting room changed.
///
/// - Event `vc.reserve_config.updated_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/events/updated)
#[lark_event(type = "vc.reserve_config.updated_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct ReserveConfigUpdated {
    pub scope_id: Option<String>,
    pub scope_type: Option<ScopeType>,
    pub approve_config: Option<ApprovalConfigEvent>,
    pub time_config: Option<TimeConfig>,
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
    pub room: Option<RoomEvent>,
}

/// A meeting room changed.
///
/// - Event `vc.room.updated_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/updated)
#[lark_event(type = "vc.room.updated_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct RoomUpdated {
    pub room: Option<RoomEvent>,
}

/// A level of meeting rooms was created.
///
/// - Event `vc.room_level.created_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/created)
#[lark_event(type = "vc.room_level.created_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct RoomLevelCreated {
    pub room_level: Option<RoomLevel>,
}

/// A level of meeting rooms was deleted.
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
    pub room_level_id: Option<String>,
    pub delete_child: Option<bool>,
}

/// A level of meeting rooms changed.
///
/// - Event `vc.room_level.updated_v1`, for custom and store apps
/// - Scopes, any one of: `vc:room`, `vc:room:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/updated)
#[lark_event(type = "vc.room_level.updated_v1", scopes = "vc:room|vc:room:readonly")]
#[non_exhaustive]
pub struct RoomLevelUpdated {
    pub room_level: Option<RoomLevel>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalConfigEvent {
    pub approval_switch: Option<Switch>,
    pub approval_condition: Option<ApprovalCondition>,
    pub meeting_duration: Option<f64>,
    pub approvers: Vec<SubscribeUserEvent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventMeeting {
    pub id: Option<String>,
    pub topic: Option<String>,
    pub meeting_no: Option<String>,
    pub meeting_source: Option<MeetingSource>,
    pub start_time: Option<Text<UnixSeconds>>,
    pub end_time: Option<Text<UnixSeconds>>,
    pub host_user: Option<EventMeetingUser>,
    pub owner: Option<EventMeetingUser>,
    pub calendar_event_id: Option<String>,
    pub meeting_sub_type: Option<MeetingSubType>,
    pub security_setting: Option<MeetingSecuritySetting>,
    pub webinar_setting: Option<MeetingWebinarSetting>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EventMeetingUser {
    pub id: Option<UserId>,
    pub user_role: Option<MeetingRole>,
    pub user_type: Option<UserType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingSecuritySetting {
    pub security_level: Option<SecurityLevel>,
    pub group_ids: Vec<String>,
    pub user_ids: Vec<UserId>,
    pub room_ids: Vec<String>,
    pub has_set_security_contacts_and_group: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingWebinarSetting {
    /// One of `1` (normal), `2` (live stream).
    pub webinar_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MaterialReviewResult {
    pub file_token: Option<String>,
    pub result: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantMeetingJoinedMeeting {
    pub id: Option<String>,
    pub topic: Option<String>,
    pub meeting_no: Option<String>,
    pub meeting_source: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub host_user: Option<Operator>,
    pub owner: Option<Operator>,
    pub calendar_event_id: Option<String>,
    pub meeting_sub_type: Option<i64>,
    pub security_setting: Option<SecuritySetting>,
    pub webinar_setting: Option<MeetingWebinarSetting>,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordingTranscriptItem {
    pub speaker: Option<RecordingTranscriptSpeaker>,
    pub text: Option<String>,
    pub language: Option<String>,
    pub start_time_ms: Option<String>,
    pub end_time_ms: Option<String>,
    pub sentence_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RecordingTranscriptSpeaker {
    pub id: Option<String>,
    pub user_type: Option<i64>,
    pub user_role: Option<i64>,
    pub user_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReserveScopeConfigEvent {
    pub allow_all_users: Option<ReserveScopeUsers>,
    pub allow_users: Vec<SubscribeUserEvent>,
    pub allow_depts: Vec<SubscribeDepartment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomEvent {
    pub room_id: Option<String>,
    pub name: Option<String>,
    pub capacity: Option<i64>,
    pub description: Option<String>,
    pub display_id: Option<String>,
    pub custom_room_id: Option<String>,
    pub room_level_id: Option<String>,
    pub path: Vec<String>,
    pub room_status: Option<RoomStatusEvent>,
    pub device: Vec<Device>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct RoomStatusEvent {
    pub status: Option<bool>,
    pub schedule_status: Option<bool>,
    pub disable_start_time: Option<Text<UnixSeconds>>,
    pub disable_end_time: Option<Text<UnixSeconds>>,
    pub disable_reason: Option<String>,
    pub contact_ids: Vec<UserId>,
    pub disable_notice: Option<bool>,
    pub resume_notice: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubscribeUserEvent {
    pub user_id: Option<UserId>,
}

/// The values of `leave_reason`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum LeaveReason {
    #[lark(value = 1)]
    Left,
    #[lark(value = 2)]
    MeetingEnded,
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
    #[lark(value = 1)]
    Participant,
    #[lark(value = 2)]
    Host,
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
    #[lark(value = 1)]
    Calendar,
    #[lark(value = 2)]
    Instant,
    #[lark(value = 3)]
    Interview,
    #[lark(value = 4)]
    OpenPlatform,
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
    #[lark(value = 2)]
    WiredSharing,
    /// Begun before a meeting.
    #[lark(value = 3)]
    MagicShare,
    #[lark(value = 4)]
    EnterprisePhone,
    #[lark(value = 5)]
    IpPhone,
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
    #[lark(value = 1)]
    Anyone,
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
