// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bots.
//!
//! `vc.v1.bot` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::meeting::MeetingUser;
use crate::ids::UserIdType;

/// Lists what happened in a meeting that the bot takes part in.
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
    /// Id of the meeting that the bot takes part in.
    pub meeting_id: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// When the period begins.
    pub start_time: Option<String>,
    /// When the period ends.
    pub end_time: Option<String>,
    /// How many events a page has at most.
    pub page_size: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListBotEvents`].
#[doc(alias = "EventsBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListBotEventsResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// What happened, event by event.
    pub events: Vec<BotEvent>,
}

/// Lets the bot join a running meeting.
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
    /// How the meeting is named; `1`: by its number.
    pub join_type: i64,
    /// Which meeting the bot joins.
    pub join_identify: JoinIdentify,
    /// Password needed to join, if there is one.
    pub password: Option<String>,
    /// Id of the call, when the bot was invited.
    pub call_id: Option<String>,
}

/// The answer to [`JoinMeetingAsBot`].
#[doc(alias = "JoinBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct JoinMeetingAsBotResponse {
    /// The meeting that the bot joined.
    pub meeting: Option<BotMeetingInfo>,
    /// The bot as a participant.
    pub join_user: Option<MeetingUser>,
}

/// Lets the bot leave a meeting.
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
    /// Id of the meeting to leave.
    pub meeting_id: String,
}

/// The answer to [`LeaveMeetingAsBot`].
#[doc(alias = "LeaveBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LeaveMeetingAsBotResponse {
    /// The bot as the participant who left.
    pub leave_user: Option<MeetingUser>,
}

/// Sends a message into the chat of a meeting that the bot takes part in.
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
    /// Id of the meeting to write in.
    pub meeting_id: String,
    /// What kind of message it is.
    pub msg_type: String,
    /// Content of the message.
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

/// Fetches the meetings that a user is in now.
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
    /// The user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetBotUserActiveMeeting`].
#[doc(alias = "UserActiveMeetingBotResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetBotUserActiveMeetingResponse {
    /// Meetings that the user is in.
    pub meetings: Vec<UserActiveMeetingInfo>,
}

/// A meeting that the bot joined.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BotMeetingInfo {
    /// Id of the meeting.
    pub id: Option<String>,
    /// The meeting number of 9 digits.
    pub meeting_no: Option<String>,
    /// When the meeting began.
    pub start_time: Option<String>,
    /// What the meeting is called.
    pub topic: Option<String>,
}

/// A message in the chat of a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ChatMessageItem {
    /// Who sent the message.
    pub operator: Option<MeetingAgentEventUser>,
    /// Id that only this message has.
    pub message_id: Option<String>,
    pub message_type: Option<i64>,
    /// Content of the message.
    pub content: Option<String>,
    /// When the message was sent.
    pub send_time: Option<String>,
}

/// A comment that came into focus or left it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CommentFocus {
    /// Id of the comment in the document.
    pub comment_id: Option<String>,
    /// Whether the comment is in focus.
    pub focused: Option<bool>,
}

/// People moved to another place of the document shared by Magic Share.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DocumentContextChangedItem {
    /// Who moved in the document.
    pub operator: Option<MeetingAgentEventUser>,
    /// Id of the sharing.
    pub share_id: Option<String>,
    /// The document that is shared.
    pub share_doc: Option<ShareDoc>,
    /// When it happened.
    pub time: Option<String>,
    /// Comment that came into focus or left it.
    pub comment_focus: Option<CommentFocus>,
    /// Section of the document they are in now.
    pub section_location: Option<SectionLocation>,
    /// Element of the document that was opened or closed.
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

/// Something that happened in a meeting of the bot.
#[doc(alias = "Event")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BotEvent {
    /// Id that only this event has.
    pub event_id: Option<String>,
    /// What kind of event it is.
    pub event_type: Option<String>,
    /// When it happened.
    pub event_time: Option<String>,
    /// What exactly happened.
    pub payload: Option<MeetingActivityItem>,
}

/// Which meeting to join.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct JoinIdentify {
    /// The meeting number of 9 digits.
    pub meeting_no: Option<String>,
}

/// Sharing a document by Magic Share ended.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MagicShareEndedItem {
    /// Who ended the sharing.
    pub operator: Option<MeetingAgentEventUser>,
    /// Id of the sharing that ended.
    pub share_id: Option<String>,
    /// When sharing ended.
    pub time: Option<String>,
}

/// Somebody began to share a document by Magic Share.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MagicShareStartedItem {
    /// Who began to share.
    pub operator: Option<MeetingAgentEventUser>,
    /// Id of this sharing, which its end names too.
    pub share_id: Option<String>,
    /// The document that is shared.
    pub share_doc: Option<ShareDoc>,
    /// When sharing began.
    pub time: Option<String>,
}

/// Something that happened in a meeting: who came and went, what was said and shared.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingActivityItem {
    /// The meeting it happened in.
    pub meeting: Option<MeetingAgentEventMeeting>,
    /// What kind of thing happened; the list that fits it is filled.
    pub activity_event_type: Option<String>,
    /// Who joined the meeting.
    pub participant_joined_items: Vec<ParticipantJoinedItem>,
    /// Who left the meeting.
    pub participant_left_items: Vec<ParticipantLeftItem>,
    /// What was said.
    pub transcript_received_items: Vec<TranscriptItem>,
    /// What was written in the chat.
    pub chat_received_items: Vec<ChatMessageItem>,
    /// Who began to share a document by Magic Share.
    pub magic_share_started_items: Vec<MagicShareStartedItem>,
    /// Which sharing by Magic Share ended.
    pub magic_share_ended_items: Vec<MagicShareEndedItem>,
    /// Where people now are in the shared document.
    pub document_context_changed_items: Vec<DocumentContextChangedItem>,
}

/// The meeting in which something happened.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingAgentEventMeeting {
    /// Id of the meeting.
    pub id: Option<String>,
    /// What the meeting is called.
    pub topic: Option<String>,
    /// The meeting number of 9 digits.
    pub meeting_no: Option<String>,
    /// When the meeting began.
    pub start_time: Option<String>,
    /// When the meeting ended.
    pub end_time: Option<String>,
    /// Who hosts the meeting.
    pub host_user: Option<MeetingAgentEventUser>,
}

/// A user in the meeting in which something happened.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MeetingAgentEventUser {
    /// Id of the user.
    pub id: Option<String>,
    /// What kind of participant it is, such as a Lark user or a room.
    pub user_type: Option<i64>,
    /// Whether the user is a participant, the host or a co-host.
    pub user_role: Option<i64>,
    /// What the user is called.
    pub user_name: Option<String>,
}

/// Somebody joined the meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantJoinedItem {
    /// The one who joined.
    pub participant: Option<MeetingAgentEventUser>,
    /// When the participant joined.
    pub join_time: Option<String>,
}

/// Somebody left the meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ParticipantLeftItem {
    /// The one who left.
    pub participant: Option<MeetingAgentEventUser>,
    /// Why the participant left.
    pub leave_reason: Option<i64>,
    /// When the participant left.
    pub leave_time: Option<String>,
}

/// A section of a shared document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SectionLocation {
    /// Heading of the section.
    pub title: Option<String>,
    /// Level of the heading.
    pub level: Option<i64>,
    /// Headings above it.
    pub parent_titles: Vec<String>,
}

/// A document shared in a meeting.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ShareDoc {
    /// URL of the document.
    pub url: Option<String>,
    /// Title of the document.
    pub title: Option<String>,
}

/// A sentence that was said, with speaker and times.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TranscriptItem {
    /// Who said it.
    pub speaker: Option<MeetingAgentEventUser>,
    /// The words that were said.
    pub text: Option<String>,
    /// Language of the words.
    pub language: Option<String>,
    /// When the sentence began, in milliseconds.
    pub start_time_ms: Option<String>,
    /// When the sentence ended, in milliseconds.
    pub end_time_ms: Option<String>,
    /// Id of the sentence; a later item with the same id replaces it.
    pub sentence_id: Option<String>,
}

/// A meeting that a user is in now.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserActiveMeetingInfo {
    /// The meeting number of 9 digits.
    pub meeting_no: Option<String>,
    /// Id of the meeting, which other endpoints take.
    pub meeting_id: Option<String>,
    /// What the meeting is called.
    pub meeting_title: Option<String>,
}
