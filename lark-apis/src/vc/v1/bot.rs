// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bots.
//!
//! `vc.v1.bot` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::meeting::MeetingUser;
use crate::ids::UserIdType;

/// `vc.v1.bot.events`.
///
/// - `GET /open-apis/vc/v1/bots/events` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/events)
#[doc(alias = "EventsBot")]
#[lark_api(
    id = "vc.v1.bot.events",
    method = "GET",
    path = "/open-apis/vc/v1/bots/events",
    token = "tenant|user",
    response = ListBotEventsResponse,
    paging(items = BotEvent, list = "events")
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListBotEvents {
    pub meeting_id: String,
    pub page_token: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListBotEvents`].
#[doc(alias = "EventsBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBotEventsResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub events: Vec<BotEvent>,
}

/// `vc.v1.bot.join`.
///
/// - `POST /open-apis/vc/v1/bots/join` with a tenant or user token
#[doc(alias = "JoinBot")]
#[lark_api(
    id = "vc.v1.bot.join",
    method = "POST",
    path = "/open-apis/vc/v1/bots/join",
    token = "tenant|user",
    response = JoinMeetingAsBotResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JoinMeetingAsBot {
    pub join_type: i64,
    pub join_identify: JoinIdentify,
    pub password: Option<String>,
    pub call_id: Option<String>,
}

/// The answer to [`JoinMeetingAsBot`].
#[doc(alias = "JoinBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JoinMeetingAsBotResponse {
    pub meeting: Option<BotMeetingInfo>,
    pub join_user: Option<MeetingUser>,
}

/// `vc.v1.bot.leave`.
///
/// - `POST /open-apis/vc/v1/bots/leave` with a tenant or user token
#[doc(alias = "LeaveBot")]
#[lark_api(
    id = "vc.v1.bot.leave",
    method = "POST",
    path = "/open-apis/vc/v1/bots/leave",
    token = "tenant|user",
    response = LeaveMeetingAsBotResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LeaveMeetingAsBot {
    pub meeting_id: String,
}

/// The answer to [`LeaveMeetingAsBot`].
#[doc(alias = "LeaveBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveMeetingAsBotResponse {
    pub leave_user: Option<MeetingUser>,
}

/// `vc.v1.bot.message`.
///
/// - `POST /open-apis/vc/v1/bots/message` with a tenant or user token
#[doc(alias = "MessageBot")]
#[lark_api(
    id = "vc.v1.bot.message",
    method = "POST",
    path = "/open-apis/vc/v1/bots/message",
    token = "tenant|user",
    response = SendBotMessageResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendBotMessage {
    pub meeting_id: String,
    pub msg_type: String,
    pub content: String,
    pub uuid: Option<String>,
}

/// The answer to [`SendBotMessage`].
#[doc(alias = "MessageBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SendBotMessageResponse {
    pub uuid: Option<String>,
}

/// `vc.v1.bot.user_active_meeting`.
///
/// - `GET /open-apis/vc/v1/bots/user_active_meeting` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/user_active_meeting)
#[doc(alias = "UserActiveMeetingBot")]
#[lark_api(
    id = "vc.v1.bot.user_active_meeting",
    method = "GET",
    path = "/open-apis/vc/v1/bots/user_active_meeting",
    token = "tenant|user",
    response = GetBotUserActiveMeetingResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetBotUserActiveMeeting {
    pub user_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetBotUserActiveMeeting`].
#[doc(alias = "UserActiveMeetingBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBotUserActiveMeetingResponse {
    pub meetings: Vec<UserActiveMeetingInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BotMeetingInfo {
    pub id: Option<String>,
    pub meeting_no: Option<String>,
    pub start_time: Option<String>,
    pub topic: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatMessageItem {
    pub operator: Option<MeetingAgentEventUser>,
    pub message_id: Option<String>,
    pub message_type: Option<i64>,
    pub content: Option<String>,
    pub send_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommentFocus {
    pub comment_id: Option<String>,
    pub focused: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocumentContextChangedItem {
    pub operator: Option<MeetingAgentEventUser>,
    pub share_id: Option<String>,
    pub share_doc: Option<ShareDoc>,
    pub time: Option<String>,
    pub comment_focus: Option<CommentFocus>,
    pub section_location: Option<SectionLocation>,
    pub element_preview: Option<ElementPreview>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ElementPreview {
    pub action: Option<String>,
    pub element_type: Option<String>,
    pub element_token: Option<String>,
    pub block_id: Option<String>,
}

#[doc(alias = "Event")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BotEvent {
    pub event_id: Option<String>,
    pub event_type: Option<String>,
    pub event_time: Option<String>,
    pub payload: Option<MeetingActivityItem>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JoinIdentify {
    pub meeting_no: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MagicShareEndedItem {
    pub operator: Option<MeetingAgentEventUser>,
    pub share_id: Option<String>,
    pub time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MagicShareStartedItem {
    pub operator: Option<MeetingAgentEventUser>,
    pub share_id: Option<String>,
    pub share_doc: Option<ShareDoc>,
    pub time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingActivityItem {
    pub meeting: Option<MeetingAgentEventMeeting>,
    pub activity_event_type: Option<String>,
    pub participant_joined_items: Vec<ParticipantJoinedItem>,
    pub participant_left_items: Vec<ParticipantLeftItem>,
    pub transcript_received_items: Vec<TranscriptItem>,
    pub chat_received_items: Vec<ChatMessageItem>,
    pub magic_share_started_items: Vec<MagicShareStartedItem>,
    pub magic_share_ended_items: Vec<MagicShareEndedItem>,
    pub document_context_changed_items: Vec<DocumentContextChangedItem>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingAgentEventMeeting {
    pub id: Option<String>,
    pub topic: Option<String>,
    pub meeting_no: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub host_user: Option<MeetingAgentEventUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingAgentEventUser {
    pub id: Option<String>,
    pub user_type: Option<i64>,
    pub user_role: Option<i64>,
    pub user_name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantJoinedItem {
    pub participant: Option<MeetingAgentEventUser>,
    pub join_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantLeftItem {
    pub participant: Option<MeetingAgentEventUser>,
    pub leave_reason: Option<i64>,
    pub leave_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SectionLocation {
    pub title: Option<String>,
    pub level: Option<i64>,
    pub parent_titles: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShareDoc {
    pub url: Option<String>,
    pub title: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TranscriptItem {
    pub speaker: Option<MeetingAgentEventUser>,
    pub text: Option<String>,
    pub language: Option<String>,
    pub start_time_ms: Option<String>,
    pub end_time_ms: Option<String>,
    pub sentence_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserActiveMeetingInfo {
    pub meeting_no: Option<String>,
    pub meeting_id: Option<String>,
    pub meeting_title: Option<String>,
}
