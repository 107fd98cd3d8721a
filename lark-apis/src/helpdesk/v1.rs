// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `helpdesk`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod agent;
pub mod agent_schedule;
pub mod agent_schedules;
pub mod agent_skill;
pub mod agent_skill_rule;
pub mod bot_message;
pub mod category;
pub mod event;
#[cfg(feature = "events")]
pub mod events;
pub mod faq;
pub mod models;
pub mod notification;
pub mod ticket;
pub mod ticket_customized_field;
pub mod ticket_message;

pub use self::{
    agent::*, agent_schedule::*, agent_schedules::*, agent_skill::*, agent_skill_rule::*, bot_message::*, category::*,
    event::*, faq::*, models::*, notification::*, ticket::*, ticket_customized_field::*, ticket_message::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetAgentEmail>();
    visitor.visit::<PatchAgent>();
    visitor.visit::<CreateAgentSchedule>();
    visitor.visit::<ListAgentSchedule>();
    visitor.visit::<DeleteAgentSchedules>();
    visitor.visit::<GetAgentSchedules>();
    visitor.visit::<PatchAgentSchedules>();
    visitor.visit::<CreateAgentSkill>();
    visitor.visit::<DeleteAgentSkill>();
    visitor.visit::<GetAgentSkill>();
    visitor.visit::<ListAgentSkill>();
    visitor.visit::<PatchAgentSkill>();
    visitor.visit::<ListAgentSkillRule>();
    visitor.visit::<CreateBotMessage>();
    visitor.visit::<CreateCategory>();
    visitor.visit::<DeleteCategory>();
    visitor.visit::<GetCategory>();
    visitor.visit::<ListCategory>();
    visitor.visit::<PatchCategory>();
    visitor.visit::<SubscribeEvent>();
    visitor.visit::<UnsubscribeEvent>();
    visitor.visit::<CreateFaq>();
    visitor.visit::<DeleteFaq>();
    visitor.visit::<GetFaqImage>();
    visitor.visit::<GetFaq>();
    visitor.visit::<ListFaq>();
    visitor.visit::<PatchFaq>();
    visitor.visit::<SearchFaq>();
    visitor.visit::<CancelNotificationApproval>();
    visitor.visit::<CancelNotificationSending>();
    visitor.visit::<CreateNotification>();
    visitor.visit::<SendNotification>();
    visitor.visit::<GetNotification>();
    visitor.visit::<PatchNotification>();
    visitor.visit::<PreviewNotification>();
    visitor.visit::<SubmitNotificationForApproval>();
    visitor.visit::<AnswerTicketUserQuery>();
    visitor.visit::<GetTicketCustomizedFields>();
    visitor.visit::<GetTicket>();
    visitor.visit::<ListTicket>();
    visitor.visit::<StartTicketService>();
    visitor.visit::<GetTicketImage>();
    visitor.visit::<UpdateTicket>();
    visitor.visit::<CreateTicketCustomizedField>();
    visitor.visit::<DeleteTicketCustomizedField>();
    visitor.visit::<GetTicketCustomizedField>();
    visitor.visit::<ListTicketCustomizedField>();
    visitor.visit::<PatchTicketCustomizedField>();
    visitor.visit::<CreateTicketMessage>();
    visitor.visit::<ListTicketMessage>();
}
