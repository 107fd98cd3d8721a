// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `helpdesk`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod agent;
pub mod agent_schedule;
pub mod agent_schedules;
pub mod agent_skill;
pub mod agent_skill_rule;
pub mod bot_message;
pub mod category;
pub mod event;
pub mod faq;
pub mod models;
pub mod notification;
pub mod ticket;
pub mod ticket_customized_field;
pub mod ticket_message;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<agent::AgentEmailAgent>();
    visitor.visit::<agent::PatchAgent>();
    visitor.visit::<agent_schedule::CreateAgentSchedule>();
    visitor.visit::<agent_schedule::ListAgentSchedule>();
    visitor.visit::<agent_schedules::DeleteAgentSchedules>();
    visitor.visit::<agent_schedules::GetAgentSchedules>();
    visitor.visit::<agent_schedules::PatchAgentSchedules>();
    visitor.visit::<agent_skill::CreateAgentSkill>();
    visitor.visit::<agent_skill::DeleteAgentSkill>();
    visitor.visit::<agent_skill::GetAgentSkill>();
    visitor.visit::<agent_skill::ListAgentSkill>();
    visitor.visit::<agent_skill::PatchAgentSkill>();
    visitor.visit::<agent_skill_rule::ListAgentSkillRule>();
    visitor.visit::<bot_message::CreateBotMessage>();
    visitor.visit::<category::CreateCategory>();
    visitor.visit::<category::DeleteCategory>();
    visitor.visit::<category::GetCategory>();
    visitor.visit::<category::ListCategory>();
    visitor.visit::<category::PatchCategory>();
    visitor.visit::<event::SubscribeEvent>();
    visitor.visit::<event::UnsubscribeEvent>();
    visitor.visit::<faq::CreateFaq>();
    visitor.visit::<faq::DeleteFaq>();
    visitor.visit::<faq::FaqImageFaq>();
    visitor.visit::<faq::GetFaq>();
    visitor.visit::<faq::ListFaq>();
    visitor.visit::<faq::PatchFaq>();
    visitor.visit::<faq::SearchFaq>();
    visitor.visit::<notification::CancelApproveNotification>();
    visitor.visit::<notification::CancelSendNotification>();
    visitor.visit::<notification::CreateNotification>();
    visitor.visit::<notification::ExecuteSendNotification>();
    visitor.visit::<notification::GetNotification>();
    visitor.visit::<notification::PatchNotification>();
    visitor.visit::<notification::PreviewNotification>();
    visitor.visit::<notification::SubmitApproveNotification>();
    visitor.visit::<ticket::AnswerUserQueryTicket>();
    visitor.visit::<ticket::CustomizedFieldsTicket>();
    visitor.visit::<ticket::GetTicket>();
    visitor.visit::<ticket::ListTicket>();
    visitor.visit::<ticket::StartServiceTicket>();
    visitor.visit::<ticket::TicketImageTicket>();
    visitor.visit::<ticket::UpdateTicket>();
    visitor.visit::<ticket_customized_field::CreateTicketCustomizedField>();
    visitor.visit::<ticket_customized_field::DeleteTicketCustomizedField>();
    visitor.visit::<ticket_customized_field::GetTicketCustomizedField>();
    visitor.visit::<ticket_customized_field::ListTicketCustomizedField>();
    visitor.visit::<ticket_customized_field::PatchTicketCustomizedField>();
    visitor.visit::<ticket_message::CreateTicketMessage>();
    visitor.visit::<ticket_message::ListTicketMessage>();
}
