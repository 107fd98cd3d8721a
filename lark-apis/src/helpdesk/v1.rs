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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <agent::AgentEmailAgent as lark_runtime::Endpoint>::META,
    <agent::PatchAgent as lark_runtime::Endpoint>::META,
    <agent_schedule::CreateAgentSchedule as lark_runtime::Endpoint>::META,
    <agent_schedule::ListAgentSchedule as lark_runtime::Endpoint>::META,
    <agent_schedules::DeleteAgentSchedules as lark_runtime::Endpoint>::META,
    <agent_schedules::GetAgentSchedules as lark_runtime::Endpoint>::META,
    <agent_schedules::PatchAgentSchedules as lark_runtime::Endpoint>::META,
    <agent_skill::CreateAgentSkill as lark_runtime::Endpoint>::META,
    <agent_skill::DeleteAgentSkill as lark_runtime::Endpoint>::META,
    <agent_skill::GetAgentSkill as lark_runtime::Endpoint>::META,
    <agent_skill::ListAgentSkill as lark_runtime::Endpoint>::META,
    <agent_skill::PatchAgentSkill as lark_runtime::Endpoint>::META,
    <agent_skill_rule::ListAgentSkillRule as lark_runtime::Endpoint>::META,
    <bot_message::CreateBotMessage as lark_runtime::Endpoint>::META,
    <category::CreateCategory as lark_runtime::Endpoint>::META,
    <category::DeleteCategory as lark_runtime::Endpoint>::META,
    <category::GetCategory as lark_runtime::Endpoint>::META,
    <category::ListCategory as lark_runtime::Endpoint>::META,
    <category::PatchCategory as lark_runtime::Endpoint>::META,
    <event::SubscribeEvent as lark_runtime::Endpoint>::META,
    <event::UnsubscribeEvent as lark_runtime::Endpoint>::META,
    <faq::CreateFaq as lark_runtime::Endpoint>::META,
    <faq::DeleteFaq as lark_runtime::Endpoint>::META,
    <faq::FaqImageFaq as lark_runtime::Endpoint>::META,
    <faq::GetFaq as lark_runtime::Endpoint>::META,
    <faq::ListFaq as lark_runtime::Endpoint>::META,
    <faq::PatchFaq as lark_runtime::Endpoint>::META,
    <faq::SearchFaq as lark_runtime::Endpoint>::META,
    <notification::CancelApproveNotification as lark_runtime::Endpoint>::META,
    <notification::CancelSendNotification as lark_runtime::Endpoint>::META,
    <notification::CreateNotification as lark_runtime::Endpoint>::META,
    <notification::ExecuteSendNotification as lark_runtime::Endpoint>::META,
    <notification::GetNotification as lark_runtime::Endpoint>::META,
    <notification::PatchNotification as lark_runtime::Endpoint>::META,
    <notification::PreviewNotification as lark_runtime::Endpoint>::META,
    <notification::SubmitApproveNotification as lark_runtime::Endpoint>::META,
    <ticket::AnswerUserQueryTicket as lark_runtime::Endpoint>::META,
    <ticket::CustomizedFieldsTicket as lark_runtime::Endpoint>::META,
    <ticket::GetTicket as lark_runtime::Endpoint>::META,
    <ticket::ListTicket as lark_runtime::Endpoint>::META,
    <ticket::StartServiceTicket as lark_runtime::Endpoint>::META,
    <ticket::TicketImageTicket as lark_runtime::Endpoint>::META,
    <ticket::UpdateTicket as lark_runtime::Endpoint>::META,
    <ticket_customized_field::CreateTicketCustomizedField as lark_runtime::Endpoint>::META,
    <ticket_customized_field::DeleteTicketCustomizedField as lark_runtime::Endpoint>::META,
    <ticket_customized_field::GetTicketCustomizedField as lark_runtime::Endpoint>::META,
    <ticket_customized_field::ListTicketCustomizedField as lark_runtime::Endpoint>::META,
    <ticket_customized_field::PatchTicketCustomizedField as lark_runtime::Endpoint>::META,
    <ticket_message::CreateTicketMessage as lark_runtime::Endpoint>::META,
    <ticket_message::ListTicketMessage as lark_runtime::Endpoint>::META,
];
