// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("helpdesk.v1.agent.agent_email", |_| encode(&lark_apis::helpdesk::v1::GetAgentEmail::builder()
        .build())),
    ("helpdesk.v1.agent.patch", |given| encode(&lark_apis::helpdesk::v1::PatchAgent::builder()
        .agent_id(given.text("path", "agent_id"))
        .status(given.integer("json", "status"))
        .build())),
    ("helpdesk.v1.agent_schedule.create", |given| encode(&lark_apis::helpdesk::v1::CreateAgentSchedule::builder()
        .agent_schedules(given.json::<Vec<lark_apis::helpdesk::v1::AgentScheduleUpdateInfo>>("json", "agent_schedules"))
        .build())),
    ("helpdesk.v1.agent_schedule.list", |given| encode(&lark_apis::helpdesk::v1::ListAgentSchedule::builder()
        .status(given.json::<Vec<i64>>("query", "status"))
        .build())),
    ("helpdesk.v1.agent.schedules.delete", |given| encode(&lark_apis::helpdesk::v1::DeleteAgentSchedules::builder()
        .agent_id(given.text("path", "agent_id"))
        .build())),
    ("helpdesk.v1.agent.schedules.get", |given| encode(&lark_apis::helpdesk::v1::GetAgentSchedules::builder()
        .agent_id(given.text("path", "agent_id"))
        .build())),
    ("helpdesk.v1.agent.schedules.patch", |given| encode(&lark_apis::helpdesk::v1::PatchAgentSchedules::builder()
        .agent_id(given.text("path", "agent_id"))
        .agent_schedule(given.json::<lark_apis::helpdesk::v1::AgentScheduleUpdateInfo>("json", "agent_schedule"))
        .build())),
    ("helpdesk.v1.agent_skill.create", |given| encode(&lark_apis::helpdesk::v1::CreateAgentSkill::builder()
        .name(given.text("json", "name"))
        .rules(given.json::<Vec<lark_apis::helpdesk::v1::AgentSkillRule>>("json", "rules"))
        .agent_ids(given.json::<Vec<String>>("json", "agent_ids"))
        .build())),
    ("helpdesk.v1.agent_skill.delete", |given| encode(&lark_apis::helpdesk::v1::DeleteAgentSkill::builder()
        .agent_skill_id(given.text("path", "agent_skill_id"))
        .build())),
    ("helpdesk.v1.agent_skill.get", |given| encode(&lark_apis::helpdesk::v1::GetAgentSkill::builder()
        .agent_skill_id(given.text("path", "agent_skill_id"))
        .build())),
    ("helpdesk.v1.agent_skill.list", |_| encode(&lark_apis::helpdesk::v1::ListAgentSkill::builder()
        .build())),
    ("helpdesk.v1.agent_skill.patch", |given| encode(&lark_apis::helpdesk::v1::PatchAgentSkill::builder()
        .agent_skill_id(given.text("path", "agent_skill_id"))
        .agent_skill(given.json::<lark_apis::helpdesk::v1::AgentSkill>("json", "agent_skill"))
        .build())),
    ("helpdesk.v1.agent_skill_rule.list", |_| encode(&lark_apis::helpdesk::v1::ListAgentSkillRule::builder()
        .build())),
    ("helpdesk.v1.bot.message.create", |given| encode(&lark_apis::helpdesk::v1::CreateBotMessage::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .msg_type(given.text("json", "msg_type"))
        .content(given.text("json", "content"))
        .receiver_id(given.text("json", "receiver_id"))
        .receive_type(given.text("json", "receive_type"))
        .build())),
    ("helpdesk.v1.category.create", |given| encode(&lark_apis::helpdesk::v1::CreateCategory::builder()
        .faq_category(given.json::<lark_apis::helpdesk::v1::FaqCategory>("body", "faq_category"))
        .build())),
    ("helpdesk.v1.category.delete", |given| encode(&lark_apis::helpdesk::v1::DeleteCategory::builder()
        .id(given.text("path", "id"))
        .build())),
    ("helpdesk.v1.category.get", |given| encode(&lark_apis::helpdesk::v1::GetCategory::builder()
        .id(given.text("path", "id"))
        .build())),
    ("helpdesk.v1.category.list", |given| encode(&lark_apis::helpdesk::v1::ListCategory::builder()
        .lang(given.text("query", "lang"))
        .order_by(given.integer("query", "order_by"))
        .asc(given.boolean("query", "asc"))
        .build())),
    ("helpdesk.v1.category.patch", |given| encode(&lark_apis::helpdesk::v1::PatchCategory::builder()
        .id(given.text("path", "id"))
        .faq_category(given.json::<lark_apis::helpdesk::v1::FaqCategory>("body", "faq_category"))
        .build())),
    ("helpdesk.v1.event.subscribe", |given| encode(&lark_apis::helpdesk::v1::SubscribeEvent::builder()
        .events(given.json::<Vec<lark_apis::helpdesk::v1::HelpdeskEvent>>("json", "events"))
        .build())),
    ("helpdesk.v1.event.unsubscribe", |given| encode(&lark_apis::helpdesk::v1::UnsubscribeEvent::builder()
        .events(given.json::<Vec<lark_apis::helpdesk::v1::HelpdeskEvent>>("json", "events"))
        .build())),
    ("helpdesk.v1.faq.create", |given| encode(&lark_apis::helpdesk::v1::CreateFaq::builder()
        .faq(given.json::<lark_apis::helpdesk::v1::FaqCreateInfo>("json", "faq"))
        .build())),
    ("helpdesk.v1.faq.delete", |given| encode(&lark_apis::helpdesk::v1::DeleteFaq::builder()
        .id(given.text("path", "id"))
        .build())),
    ("helpdesk.v1.faq.faq_image", |given| encode(&lark_apis::helpdesk::v1::GetFaqImage::builder()
        .id(given.text("path", "id"))
        .image_key(given.text("path", "image_key"))
        .build())),
    ("helpdesk.v1.faq.get", |given| encode(&lark_apis::helpdesk::v1::GetFaq::builder()
        .id(given.text("path", "id"))
        .build())),
    ("helpdesk.v1.faq.list", |given| encode(&lark_apis::helpdesk::v1::ListFaq::builder()
        .category_id(given.text("query", "category_id"))
        .status(given.text("query", "status"))
        .search(given.text("query", "search"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("helpdesk.v1.faq.patch", |given| encode(&lark_apis::helpdesk::v1::PatchFaq::builder()
        .id(given.text("path", "id"))
        .faq(given.json::<lark_apis::helpdesk::v1::FaqUpdateInfo>("json", "faq"))
        .build())),
    ("helpdesk.v1.faq.search", |given| encode(&lark_apis::helpdesk::v1::SearchFaq::builder()
        .query(given.text("query", "query"))
        .base64(given.text("query", "base64"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("helpdesk.v1.notification.cancel_approve", |given| encode(&lark_apis::helpdesk::v1::CancelNotificationApproval::builder()
        .notification_id(given.text("path", "notification_id"))
        .build())),
    ("helpdesk.v1.notification.cancel_send", |given| encode(&lark_apis::helpdesk::v1::CancelNotificationSending::builder()
        .notification_id(given.text("path", "notification_id"))
        .is_recall(given.boolean("json", "is_recall"))
        .build())),
    ("helpdesk.v1.notification.create", |given| encode(&lark_apis::helpdesk::v1::CreateNotification::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .notification(given.json::<lark_apis::helpdesk::v1::Notification>("body", "notification"))
        .build())),
    ("helpdesk.v1.notification.execute_send", |given| encode(&lark_apis::helpdesk::v1::SendNotification::builder()
        .notification_id(given.text("path", "notification_id"))
        .send_at(given.text("json", "send_at"))
        .build())),
    ("helpdesk.v1.notification.get", |given| encode(&lark_apis::helpdesk::v1::GetNotification::builder()
        .notification_id(given.text("path", "notification_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("helpdesk.v1.notification.patch", |given| encode(&lark_apis::helpdesk::v1::PatchNotification::builder()
        .notification_id(given.text("path", "notification_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .notification(given.json::<lark_apis::helpdesk::v1::Notification>("body", "notification"))
        .build())),
    ("helpdesk.v1.notification.preview", |given| encode(&lark_apis::helpdesk::v1::PreviewNotification::builder()
        .notification_id(given.text("path", "notification_id"))
        .build())),
    ("helpdesk.v1.notification.submit_approve", |given| encode(&lark_apis::helpdesk::v1::SubmitNotificationForApproval::builder()
        .notification_id(given.text("path", "notification_id"))
        .reason(given.text("json", "reason"))
        .build())),
    ("helpdesk.v1.ticket.answer_user_query", |given| encode(&lark_apis::helpdesk::v1::AnswerTicketUserQuery::builder()
        .ticket_id(given.text("path", "ticket_id"))
        .event_id(given.text("json", "event_id"))
        .faqs(given.json::<Vec<lark_apis::helpdesk::v1::UserQueryFaqInfo>>("json", "faqs"))
        .build())),
    ("helpdesk.v1.ticket.customized_fields", |given| encode(&lark_apis::helpdesk::v1::GetTicketCustomizedFields::builder()
        .visible_only(given.boolean("query", "visible_only"))
        .build())),
    ("helpdesk.v1.ticket.get", |given| encode(&lark_apis::helpdesk::v1::GetTicket::builder()
        .ticket_id(given.text("path", "ticket_id"))
        .build())),
    ("helpdesk.v1.ticket.list", |given| encode(&lark_apis::helpdesk::v1::ListTicket::builder()
        .ticket_id(given.text("query", "ticket_id"))
        .agent_id(given.text("query", "agent_id"))
        .closed_by_id(given.text("query", "closed_by_id"))
        .r#type(given.integer("query", "type"))
        .channel(given.integer("query", "channel"))
        .solved(given.integer("query", "solved"))
        .score(given.integer("query", "score"))
        .status_list(given.json::<Vec<i64>>("query", "status_list"))
        .guest_name(given.text("query", "guest_name"))
        .guest_id(given.text("query", "guest_id"))
        .tags(given.json::<Vec<String>>("query", "tags"))
        .page(given.integer("query", "page"))
        .page_size(given.integer("query", "page_size"))
        .create_time_start(given.integer("query", "create_time_start"))
        .create_time_end(given.integer("query", "create_time_end"))
        .update_time_start(given.integer("query", "update_time_start"))
        .update_time_end(given.integer("query", "update_time_end"))
        .build())),
    ("helpdesk.v1.ticket.start_service", |given| encode(&lark_apis::helpdesk::v1::StartTicketService::builder()
        .human_service(given.boolean("json", "human_service"))
        .appointed_agents(given.json::<Vec<String>>("json", "appointed_agents"))
        .open_id(given.text("json", "open_id"))
        .customized_info(given.text("json", "customized_info"))
        .build())),
    ("helpdesk.v1.ticket.ticket_image", |given| encode(&lark_apis::helpdesk::v1::GetTicketImage::builder()
        .ticket_id(given.text("query", "ticket_id"))
        .msg_id(given.text("query", "msg_id"))
        .index(given.integer("query", "index"))
        .build())),
    ("helpdesk.v1.ticket.update", |given| encode(&lark_apis::helpdesk::v1::UpdateTicket::builder()
        .ticket_id(given.text("path", "ticket_id"))
        .status(given.integer("json", "status"))
        .tag_names(given.json::<Vec<String>>("json", "tag_names"))
        .comment(given.text("json", "comment"))
        .customized_fields(given.json::<Vec<lark_apis::helpdesk::v1::CustomizedFieldDisplayItem>>("json", "customized_fields"))
        .ticket_type(given.integer("json", "ticket_type"))
        .solved(given.integer("json", "solved"))
        .channel(given.integer("json", "channel"))
        .build())),
    ("helpdesk.v1.ticket_customized_field.create", |given| encode(&lark_apis::helpdesk::v1::CreateTicketCustomizedField::builder()
        .ticket_customized_field(given.json::<lark_apis::helpdesk::v1::TicketCustomizedField>("body", "ticket_customized_field"))
        .build())),
    ("helpdesk.v1.ticket_customized_field.delete", |given| encode(&lark_apis::helpdesk::v1::DeleteTicketCustomizedField::builder()
        .ticket_customized_field_id(given.text("path", "ticket_customized_field_id"))
        .build())),
    ("helpdesk.v1.ticket_customized_field.get", |given| encode(&lark_apis::helpdesk::v1::GetTicketCustomizedField::builder()
        .ticket_customized_field_id(given.text("path", "ticket_customized_field_id"))
        .build())),
    ("helpdesk.v1.ticket_customized_field.list", |given| encode(&lark_apis::helpdesk::v1::ListTicketCustomizedField::builder()
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .visible(given.boolean("json", "visible"))
        .build())),
    ("helpdesk.v1.ticket_customized_field.patch", |given| encode(&lark_apis::helpdesk::v1::PatchTicketCustomizedField::builder()
        .ticket_customized_field_id(given.text("path", "ticket_customized_field_id"))
        .ticket_customized_field(given.json::<lark_apis::helpdesk::v1::TicketCustomizedField>("body", "ticket_customized_field"))
        .build())),
    ("helpdesk.v1.ticket.message.create", |given| encode(&lark_apis::helpdesk::v1::CreateTicketMessage::builder()
        .ticket_id(given.text("path", "ticket_id"))
        .msg_type(given.text("json", "msg_type"))
        .content(given.text("json", "content"))
        .build())),
    ("helpdesk.v1.ticket.message.list", |given| encode(&lark_apis::helpdesk::v1::ListTicketMessage::builder()
        .ticket_id(given.text("path", "ticket_id"))
        .time_start(given.integer("query", "time_start"))
        .time_end(given.integer("query", "time_end"))
        .page(given.integer("query", "page"))
        .page_size(given.integer("query", "page_size"))
        .build())),
];
