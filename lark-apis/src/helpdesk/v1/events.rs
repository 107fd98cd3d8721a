// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `helpdesk`.

use lark_runtime::{IntegerEnum, Model, StringEnum, UnixMillis, lark_event};

use super::models::MsgType;
use super::ticket::{
    CustomizedFieldDisplayItem, I18n, SolvedState, TicketChannel, TicketComment, TicketScore, TicketStage,
    TicketStatus, TicketUser,
};
use crate::ids::UserId;

/// A notification of the helpdesk was approved or rejected.
///
/// - Event `helpdesk.notification.approve_v1`, for custom apps only
/// - Scope: `helpdesk:all:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve)
#[lark_event(type = "helpdesk.notification.approve_v1", scopes = "helpdesk:all:readonly")]
#[non_exhaustive]
pub struct NotificationApproved {
    pub notification_id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub approve_status: Option<ApproveStatus>,
}

/// A ticket was created at a helpdesk to which the app subscribed.
///
/// - Event `helpdesk.ticket.created_v1`, for custom apps only
/// - Scope: `helpdesk:all:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/created)
#[lark_event(type = "helpdesk.ticket.created_v1", scopes = "helpdesk:all:readonly")]
#[non_exhaustive]
pub struct TicketCreated {
    pub ticket_id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub guest: Option<TicketUserEvent>,
    pub stage: Option<i64>,
    pub status: Option<TicketStatus>,
    pub score: Option<TicketScore>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub closed_at: Option<i64>,
    pub channel: Option<TicketChannel>,
    pub solve: Option<SolvedState>,
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    pub chat_id: Option<String>,
}

/// The status or the stage of a ticket changed.
///
/// - Event `helpdesk.ticket.updated_v1`, for custom apps only
/// - Scope: `helpdesk:all:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated)
#[lark_event(type = "helpdesk.ticket.updated_v1", scopes = "helpdesk:all:readonly")]
#[non_exhaustive]
pub struct TicketUpdated {
    pub object: Option<TicketEvent>,
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
    pub ticket_message_id: Option<String>,
    pub message_id: Option<String>,
    pub msg_type: Option<MsgType>,
    pub position: Option<String>,
    pub sender_id: Option<UserId>,
    pub sender_type: Option<SenderType>,
    pub text: Option<String>,
    pub ticket: Option<Ticket>,
    pub event_id: Option<String>,
    pub chat_id: Option<String>,
    pub content: Option<TicketMessageContent>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Ticket {
    pub ticket_id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub guest: Option<TicketUser>,
    pub comments: Vec<TicketComment>,
    pub ticket_type: Option<TicketStage>,
    pub status: Option<TicketStatus>,
    pub score: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub closed_at: Option<i64>,
    pub dissatisfaction_reason: Vec<I18n>,
    pub agents: Vec<TicketUser>,
    pub channel: Option<i64>,
    pub solve: Option<i64>,
    pub closed_by: Option<TicketUser>,
    pub collaborators: Vec<TicketUser>,
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    pub agent_service_duration: Option<f64>,
    pub agent_first_response_duration: Option<i64>,
    pub bot_service_duration: Option<i64>,
    pub agent_resolution_time: Option<i64>,
    pub actual_processing_time: Option<i64>,
    pub agent_entry_time: Option<UnixMillis>,
    pub agent_first_response_time: Option<UnixMillis>,
    pub agent_last_response_time: Option<UnixMillis>,
    pub agent_owner: Option<TicketUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketEvent {
    pub ticket_id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub guest: Option<TicketUserEvent>,
    pub stage: Option<i64>,
    pub status: Option<TicketStatus>,
    pub score: Option<TicketScore>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub closed_at: Option<i64>,
    pub agents: Vec<TicketUserEvent>,
    pub channel: Option<TicketChannel>,
    pub solve: Option<SolvedState>,
    pub closed_by: Option<TicketUserEvent>,
    pub collaborators: Vec<TicketUserEvent>,
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    pub chat_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketEventUpdateInfo {
    pub stage: Option<i64>,
    pub status: Option<TicketStatus>,
    pub updated_at: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketMessageContent {
    pub content: Option<String>,
    pub msg_type: Option<MsgType>,
    pub image_keys: Vec<String>,
    pub image_key: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketUserEvent {
    pub id: Option<UserId>,
    pub avatar_url: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}

/// The values of `approve_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApproveStatus {
    #[lark(rename = "REJECTED")]
    Rejected,
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "CANCELED")]
    Canceled,
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
    #[lark(value = 1)]
    Bot,
    #[lark(value = 2)]
    Guest,
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
