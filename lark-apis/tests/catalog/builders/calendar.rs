// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("calendar.v4.calendar.create", |given| encode(&lark_apis::calendar::v4::CreateCalendar::builder()
        .calendar(given.json::<lark_apis::calendar::v4::Calendar>("body", "calendar"))
        .build())),
    ("calendar.v4.calendar.delete", |given| encode(&lark_apis::calendar::v4::DeleteCalendar::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .build())),
    ("calendar.v4.calendar.get", |given| encode(&lark_apis::calendar::v4::GetCalendar::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .build())),
    ("calendar.v4.calendar.list", |given| encode(&lark_apis::calendar::v4::ListCalendar::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .sync_token(given.text("query", "sync_token"))
        .build())),
    ("calendar.v4.calendar.mget", |given| encode(&lark_apis::calendar::v4::BatchGetCalendar::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .calendar_ids(given.json::<Vec<String>>("json", "calendar_ids"))
        .build())),
    ("calendar.v4.calendar.patch", |given| encode(&lark_apis::calendar::v4::PatchCalendar::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .calendar(given.json::<lark_apis::calendar::v4::Calendar>("body", "calendar"))
        .build())),
    ("calendar.v4.calendar.primary", |given| encode(&lark_apis::calendar::v4::GetPrimaryCalendar::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .op_user_id(given.text("query", "op_user_id"))
        .build())),
    ("calendar.v4.calendar.primarys", |given| encode(&lark_apis::calendar::v4::BatchGetPrimaryCalendar::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .build())),
    ("calendar.v4.calendar.search", |given| encode(&lark_apis::calendar::v4::SearchCalendar::builder()
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .query(given.text("json", "query"))
        .build())),
    ("calendar.v4.calendar.subscribe", |given| encode(&lark_apis::calendar::v4::SubscribeCalendar::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .build())),
    ("calendar.v4.calendar.subscription", |_| encode(&lark_apis::calendar::v4::SubscribeCalendarChanges::builder()
        .build())),
    ("calendar.v4.calendar.unsubscribe", |given| encode(&lark_apis::calendar::v4::UnsubscribeCalendar::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .build())),
    ("calendar.v4.calendar.unsubscription", |_| encode(&lark_apis::calendar::v4::UnsubscribeCalendarChanges::builder()
        .build())),
    ("calendar.v4.calendar.acl.create", |given| encode(&lark_apis::calendar::v4::CreateCalendarAcl::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .calendar_acl(given.json::<lark_apis::calendar::v4::CalendarAcl>("body", "calendar_acl"))
        .build())),
    ("calendar.v4.calendar.acl.delete", |given| encode(&lark_apis::calendar::v4::DeleteCalendarAcl::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .acl_id(given.text("path", "acl_id"))
        .build())),
    ("calendar.v4.calendar.acl.list", |given| encode(&lark_apis::calendar::v4::ListCalendarAcl::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("calendar.v4.calendar.acl.subscription", |given| encode(&lark_apis::calendar::v4::SubscribeCalendarAclChanges::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .build())),
    ("calendar.v4.calendar.acl.unsubscription", |given| encode(&lark_apis::calendar::v4::UnsubscribeCalendarAclChanges::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .build())),
    ("calendar.v4.calendar.event.create", |given| encode(&lark_apis::calendar::v4::CreateCalendarEvent::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .idempotency_key(given.text("query", "idempotency_key"))
        .user_id_type(given.text("query", "user_id_type"))
        .calendar_event(given.json::<lark_apis::calendar::v4::CalendarEvent>("body", "calendar_event"))
        .build())),
    ("calendar.v4.calendar.event.delete", |given| encode(&lark_apis::calendar::v4::DeleteCalendarEvent::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .need_notification(given.text("query", "need_notification"))
        .build())),
    ("calendar.v4.calendar.event.get", |given| encode(&lark_apis::calendar::v4::GetCalendarEvent::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .need_meeting_settings(given.boolean("query", "need_meeting_settings"))
        .need_attendee(given.boolean("query", "need_attendee"))
        .max_attendee_num(given.integer("query", "max_attendee_num"))
        .user_id_type(given.text("query", "user_id_type"))
        .op_user_id(given.text("query", "op_user_id"))
        .build())),
    ("calendar.v4.calendar.event.instance_view", |given| encode(&lark_apis::calendar::v4::GetCalendarEventInstanceView::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .start_time(given.text("query", "start_time"))
        .end_time(given.text("query", "end_time"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("calendar.v4.calendar.event.instances", |given| encode(&lark_apis::calendar::v4::GetCalendarEventInstances::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .start_time(given.text("query", "start_time"))
        .end_time(given.text("query", "end_time"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("calendar.v4.calendar.event.list", |given| encode(&lark_apis::calendar::v4::ListCalendarEvent::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .page_size(given.integer("query", "page_size"))
        .anchor_time(given.text("query", "anchor_time"))
        .page_token(given.text("query", "page_token"))
        .sync_token(given.text("query", "sync_token"))
        .start_time(given.text("query", "start_time"))
        .end_time(given.text("query", "end_time"))
        .user_id_type(given.text("query", "user_id_type"))
        .op_user_id(given.text("query", "op_user_id"))
        .build())),
    ("calendar.v4.calendar.event.patch", |given| encode(&lark_apis::calendar::v4::PatchCalendarEvent::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .calendar_event(given.json::<lark_apis::calendar::v4::CalendarEvent>("body", "calendar_event"))
        .build())),
    ("calendar.v4.calendar.event.reply", |given| encode(&lark_apis::calendar::v4::ReplyCalendarEvent::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .rsvp_status(given.text("json", "rsvp_status"))
        .build())),
    ("calendar.v4.calendar.event.search", |given| encode(&lark_apis::calendar::v4::SearchCalendarEvent::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .query(given.text("json", "query"))
        .filter(given.json::<lark_apis::calendar::v4::EventSearchFilter>("json", "filter"))
        .build())),
    ("calendar.v4.calendar.event.subscription", |given| encode(&lark_apis::calendar::v4::SubscribeCalendarEventChanges::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .op_user_id(given.text("query", "op_user_id"))
        .build())),
    ("calendar.v4.calendar.event.unsubscription", |given| encode(&lark_apis::calendar::v4::UnsubscribeCalendarEventChanges::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .op_user_id(given.text("query", "op_user_id"))
        .build())),
    ("calendar.v4.calendar.event.attendee.batch_delete", |given| encode(&lark_apis::calendar::v4::BatchDeleteCalendarEventAttendee::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .attendee_ids(given.json::<Vec<String>>("json", "attendee_ids"))
        .delete_ids(given.json::<Vec<lark_apis::calendar::v4::CalendarEventAttendeeId>>("json", "delete_ids"))
        .need_notification(given.boolean("json", "need_notification"))
        .instance_start_time_admin(given.text("json", "instance_start_time_admin"))
        .is_enable_admin(given.boolean("json", "is_enable_admin"))
        .build())),
    ("calendar.v4.calendar.event.attendee.create", |given| encode(&lark_apis::calendar::v4::CreateCalendarEventAttendee::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .attendees(given.json::<Vec<lark_apis::calendar::v4::CalendarEventAttendee>>("json", "attendees"))
        .need_notification(given.boolean("json", "need_notification"))
        .instance_start_time_admin(given.text("json", "instance_start_time_admin"))
        .is_enable_admin(given.boolean("json", "is_enable_admin"))
        .add_operator_to_attendee(given.boolean("json", "add_operator_to_attendee"))
        .build())),
    ("calendar.v4.calendar.event.attendee.list", |given| encode(&lark_apis::calendar::v4::ListCalendarEventAttendee::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .need_resource_customization(given.boolean("query", "need_resource_customization"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .op_user_id(given.text("query", "op_user_id"))
        .build())),
    ("calendar.v4.calendar.event.attendee.chat_member.list", |given| encode(&lark_apis::calendar::v4::ListCalendarEventAttendeeChatMember::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .attendee_id(given.text("path", "attendee_id"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .user_id_type(given.text("query", "user_id_type"))
        .op_user_id(given.text("query", "op_user_id"))
        .build())),
    ("calendar.v4.calendar.event.meeting_chat.create", |given| encode(&lark_apis::calendar::v4::CreateCalendarEventMeetingChat::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .build())),
    ("calendar.v4.calendar.event.meeting_chat.delete", |given| encode(&lark_apis::calendar::v4::DeleteCalendarEventMeetingChat::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .meeting_chat_id(given.text("query", "meeting_chat_id"))
        .build())),
    ("calendar.v4.calendar.event.meeting_minute.create", |given| encode(&lark_apis::calendar::v4::CreateCalendarEventMeetingMinute::builder()
        .calendar_id(given.text("path", "calendar_id"))
        .event_id(given.text("path", "event_id"))
        .build())),
    ("calendar.v4.exchange_binding.create", |given| encode(&lark_apis::calendar::v4::CreateExchangeBinding::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .admin_account(given.text("json", "admin_account"))
        .exchange_account(given.text("json", "exchange_account"))
        .user_id(given.text("json", "user_id"))
        .status(given.text("json", "status"))
        .exchange_binding_id(given.text("json", "exchange_binding_id"))
        .build())),
    ("calendar.v4.exchange_binding.delete", |given| encode(&lark_apis::calendar::v4::DeleteExchangeBinding::builder()
        .exchange_binding_id(given.text("path", "exchange_binding_id"))
        .build())),
    ("calendar.v4.exchange_binding.get", |given| encode(&lark_apis::calendar::v4::GetExchangeBinding::builder()
        .exchange_binding_id(given.text("path", "exchange_binding_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("calendar.v4.freebusy.batch", |given| encode(&lark_apis::calendar::v4::BatchGetFreebusy::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .time_min(given.text("json", "time_min"))
        .time_max(given.text("json", "time_max"))
        .user_ids(given.json::<Vec<String>>("json", "user_ids"))
        .include_external_calendar(given.boolean("json", "include_external_calendar"))
        .only_busy(given.boolean("json", "only_busy"))
        .need_rsvp_status(given.boolean("json", "need_rsvp_status"))
        .build())),
    ("calendar.v4.freebusy.list", |given| encode(&lark_apis::calendar::v4::ListFreebusy::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .time_min(given.text("json", "time_min"))
        .time_max(given.text("json", "time_max"))
        .user_id(given.text("json", "user_id"))
        .room_id(given.text("json", "room_id"))
        .include_external_calendar(given.boolean("json", "include_external_calendar"))
        .only_busy(given.boolean("json", "only_busy"))
        .need_rsvp_status(given.boolean("json", "need_rsvp_status"))
        .build())),
    ("calendar.v4.setting.generate_caldav_conf", |given| encode(&lark_apis::calendar::v4::GenerateCaldavConf::builder()
        .device_name(given.text("json", "device_name"))
        .build())),
    ("calendar.v4.timeoff_event.create", |given| encode(&lark_apis::calendar::v4::CreateTimeoffEvent::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .timeoff_event_id(given.text("json", "timeoff_event_id"))
        .user_id(given.text("json", "user_id"))
        .timezone(given.text("json", "timezone"))
        .start_time(given.text("json", "start_time"))
        .end_time(given.text("json", "end_time"))
        .title(given.text("json", "title"))
        .description(given.text("json", "description"))
        .build())),
    ("calendar.v4.timeoff_event.delete", |given| encode(&lark_apis::calendar::v4::DeleteTimeoffEvent::builder()
        .timeoff_event_id(given.text("path", "timeoff_event_id"))
        .build())),
];
