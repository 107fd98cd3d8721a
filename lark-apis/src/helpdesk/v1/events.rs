// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `helpdesk`.

use lark_runtime::{IntegerEnum, Model, StringEnum, UnixMillis, lark_event};

use super::models::MsgType;
use super::ticket::{
    CustomizedFieldDisplayItem, I18n, SolvedState, TicketChannel, TicketComment, TicketScore, TicketStage,
    TicketStatus, TicketUser,
};
use crate::ids::UserId;

/// A push was approved, rejected, or its approval withdrawn.
///
/// - Event `helpdesk.notification.approve_v1`, for custom apps only
/// - Scope: `helpdesk:all:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve)
#[lark_event(type = "helpdesk.notification.approve_v1", scopes = "helpdesk:all:readonly")]
#[non_exhaustive]
pub struct NotificationApproved {
    /// Id of the push.
    pub notification_id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// `REJECTED`, `APPROVED`, `CANCELED` (withdrawn) or `DELETED`.
    pub approve_status: Option<ApproveStatus>,
}

/// A ticket was created; handing it from bot to agent changes the ticket and creates none.
///
/// - Event `helpdesk.ticket.created_v1`, for custom apps only
/// - Scope: `helpdesk:all:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/created)
#[lark_event(type = "helpdesk.ticket.created_v1", scopes = "helpdesk:all:readonly")]
#[non_exhaustive]
pub struct TicketCreated {
    /// Id of the new ticket.
    pub ticket_id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// User the ticket is for.
    pub guest: Option<TicketUserEvent>,
    /// Whether the bot (`1`) or an agent (`2`) deals with it.
    pub stage: Option<i64>,
    /// How far the ticket is, or who closed it.
    pub status: Option<TicketStatus>,
    /// How satisfied the user was.
    pub score: Option<TicketScore>,
    /// When the ticket was created.
    pub created_at: Option<i64>,
    /// When the ticket was last changed; `-1` when never.
    pub updated_at: Option<i64>,
    /// When the ticket was closed.
    pub closed_at: Option<i64>,
    /// Way the ticket came in: QR code, search, share, open API or another.
    pub channel: Option<TicketChannel>,
    /// Whether the trouble was solved.
    pub solve: Option<SolvedState>,
    /// Always missing in this event; fetch the ticket with `helpdesk.v1.ticket.get` for its fields.
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// Id of the ticket's chat, `oc_...`.
    pub chat_id: Option<String>,
}

/// The state or stage of a ticket changed, for example from bot to agent.
///
/// - Event `helpdesk.ticket.updated_v1`, for custom apps only
/// - Scope: `helpdesk:all:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated)
#[lark_event(type = "helpdesk.ticket.updated_v1", scopes = "helpdesk:all:readonly")]
#[non_exhaustive]
pub struct TicketUpdated {
    /// The ticket after the change.
    pub object: Option<TicketEvent>,
    /// What changed, as it was before.
    pub old_object: Option<TicketEventUpdateInfo>,
}

/// A message was sent in a ticket.
///
/// - Event `helpdesk.ticket_message.created_v1`, for custom apps only
/// - Scope: `helpdesk:all:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created)
#[lark_event(type = "helpdesk.ticket_message.created_v1", scopes = "helpdesk:all:readonly")]
#[non_exhaustive]
pub struct TicketMessageCreated {
    /// Id the message has within the help desk.
    pub ticket_message_id: Option<String>,
    /// Open id of the message, `om_...`.
    pub message_id: Option<String>,
    /// Type of the message; only `text`.
    pub msg_type: Option<MsgType>,
    /// Place of the message in the chat.
    pub position: Option<String>,
    /// The sender's ids.
    pub sender_id: Option<UserId>,
    /// Who sent it: `1` the bot, `2` the user, `3` an agent.
    pub sender_type: Option<SenderType>,
    /// Text of the message.
    pub text: Option<String>,
    /// The ticket it belongs to.
    pub ticket: Option<Ticket>,
    /// Id of the event, for `helpdesk.v1.ticket.answer_user_query`.
    pub event_id: Option<String>,
    /// Id of the chat it was sent in.
    pub chat_id: Option<String>,
    /// Content of the message.
    pub content: Option<TicketMessageContent>,
}

/// A ticket that a message event is about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Ticket {
    /// Id of the ticket, for `helpdesk.v1.ticket.get`.
    pub ticket_id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// User who opened the ticket.
    pub guest: Option<TicketUser>,
    /// Remarks on the ticket.
    pub comments: Vec<TicketComment>,
    /// Whether the bot (`1`) or an agent (`2`) deals with it.
    pub ticket_type: Option<TicketStage>,
    /// How far the ticket is, or who closed it.
    pub status: Option<TicketStatus>,
    /// How satisfied the user was.
    pub score: Option<i64>,
    /// When the ticket was created.
    pub created_at: Option<i64>,
    /// When the ticket was last changed.
    pub updated_at: Option<i64>,
    /// When the ticket was closed.
    pub closed_at: Option<i64>,
    /// Why the user was not satisfied.
    pub dissatisfaction_reason: Vec<I18n>,
    /// Agents who deal with it.
    pub agents: Vec<TicketUser>,
    /// Way the ticket came in: QR code, search, share, open API or another.
    pub channel: Option<i64>,
    /// Whether the trouble was solved.
    pub solve: Option<i64>,
    /// Who closed the ticket.
    pub closed_by: Option<TicketUser>,
    /// Others who help with the ticket.
    pub collaborators: Vec<TicketUser>,
    /// Fields of the ticket that have a value; of a dropdown, the value is the option's `display_name`.
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// Minutes from the agent's entry to the agent's last answer.
    pub agent_service_duration: Option<f64>,
    /// Seconds from the agent's entry to the agent's first answer.
    pub agent_first_response_duration: Option<i64>,
    /// Seconds from the ticket's creation to the agent's entry.
    pub bot_service_duration: Option<i64>,
    /// Seconds from the agent's entry until the ticket was closed.
    pub agent_resolution_time: Option<i64>,
    /// Seconds the ticket was dealt with, from the agent's entry until it was closed.
    pub actual_processing_time: Option<i64>,
    /// When the agent came in.
    pub agent_entry_time: Option<UnixMillis>,
    /// When the agent first answered.
    pub agent_first_response_time: Option<UnixMillis>,
    /// When the agent last answered.
    pub agent_last_response_time: Option<UnixMillis>,
    /// Agent who is in charge.
    pub agent_owner: Option<TicketUser>,
}

/// The ticket that an event is about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketEvent {
    /// Id of the ticket, for `helpdesk.v1.ticket.get`.
    pub ticket_id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// User the ticket is for.
    pub guest: Option<TicketUserEvent>,
    /// Whether the bot (`1`) or an agent (`2`) deals with it.
    pub stage: Option<i64>,
    /// How far the ticket is, or who closed it.
    pub status: Option<TicketStatus>,
    /// How satisfied the user was.
    pub score: Option<TicketScore>,
    /// When the ticket was created.
    pub created_at: Option<i64>,
    /// When the ticket was last changed; `-1` when never.
    pub updated_at: Option<i64>,
    /// When the ticket was closed.
    pub closed_at: Option<i64>,
    /// Agents who deal with it.
    pub agents: Vec<TicketUserEvent>,
    /// Way the ticket came in: QR code, search, share, open API or another.
    pub channel: Option<TicketChannel>,
    /// Whether the trouble was solved.
    pub solve: Option<SolvedState>,
    /// Who closed the ticket.
    pub closed_by: Option<TicketUserEvent>,
    /// Others who help with the ticket.
    pub collaborators: Vec<TicketUserEvent>,
    /// Always missing in this event; fetch the ticket with `helpdesk.v1.ticket.get` for its fields.
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// Id of the ticket's chat, `oc_...`.
    pub chat_id: Option<String>,
}

/// What changed in a ticket, as it was before; only what changed is there.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketEventUpdateInfo {
    /// Whether the bot (`1`) or an agent (`2`) dealt with it.
    pub stage: Option<i64>,
    /// How far the ticket was.
    pub status: Option<TicketStatus>,
    /// When the ticket had last been changed.
    pub updated_at: Option<i64>,
}

/// The content of a ticket's message.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketMessageContent {
    /// Text of the message.
    pub content: Option<String>,
    /// Whether it is text, a post or an image.
    pub msg_type: Option<MsgType>,
    /// Keys of the images in a post.
    pub image_keys: Vec<String>,
    /// Key of the picture in an image message.
    pub image_key: Option<String>,
}

/// The user of a ticket in an event.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketUserEvent {
    /// The user's ids.
    pub id: Option<UserId>,
    /// URL of the user's picture.
    pub avatar_url: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Mail address of the user.
    pub email: Option<String>,
}

/// The values of `approve_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApproveStatus {
    /// An administrator refused it.
    #[lark(rename = "REJECTED")]
    Rejected,
    /// An administrator approved it.
    #[lark(rename = "APPROVED")]
    Approved,
    /// The request for approval was withdrawn.
    #[lark(rename = "CANCELED")]
    Canceled,
    /// The request for approval was deleted.
    #[lark(rename = "DELETED")]
    Deleted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `sender_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum SenderType {
    /// The bot of the help desk.
    #[lark(value = 1)]
    Bot,
    /// The user who asked.
    #[lark(value = 2)]
    Guest,
    /// A human agent.
    #[lark(value = 3)]
    Agent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<NotificationApproved>();
    visitor.visit::<TicketCreated>();
    visitor.visit::<TicketUpdated>();
    visitor.visit::<TicketMessageCreated>();
}
