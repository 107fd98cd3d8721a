// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 4 of `calendar`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod calendar;
pub mod calendar_acl;
pub mod calendar_event;
pub mod calendar_event_attendee;
pub mod calendar_event_attendee_chat_member;
pub mod calendar_event_meeting_chat;
pub mod calendar_event_meeting_minute;
pub mod exchange_binding;
pub mod freebusy;
pub mod models;
pub mod setting;
pub mod timeoff_event;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <calendar::CreateCalendar as lark_runtime::Endpoint>::META,
    <calendar::DeleteCalendar as lark_runtime::Endpoint>::META,
    <calendar::GetCalendar as lark_runtime::Endpoint>::META,
    <calendar::ListCalendar as lark_runtime::Endpoint>::META,
    <calendar::MgetCalendar as lark_runtime::Endpoint>::META,
    <calendar::PatchCalendar as lark_runtime::Endpoint>::META,
    <calendar::PrimaryCalendar as lark_runtime::Endpoint>::META,
    <calendar::PrimarysCalendar as lark_runtime::Endpoint>::META,
    <calendar::SearchCalendar as lark_runtime::Endpoint>::META,
    <calendar::SubscribeCalendar as lark_runtime::Endpoint>::META,
    <calendar::SubscriptionCalendar as lark_runtime::Endpoint>::META,
    <calendar::UnsubscribeCalendar as lark_runtime::Endpoint>::META,
    <calendar::UnsubscriptionCalendar as lark_runtime::Endpoint>::META,
    <calendar_acl::CreateCalendarAcl as lark_runtime::Endpoint>::META,
    <calendar_acl::DeleteCalendarAcl as lark_runtime::Endpoint>::META,
    <calendar_acl::ListCalendarAcl as lark_runtime::Endpoint>::META,
    <calendar_acl::SubscriptionCalendarAcl as lark_runtime::Endpoint>::META,
    <calendar_acl::UnsubscriptionCalendarAcl as lark_runtime::Endpoint>::META,
    <calendar_event::CreateCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::DeleteCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::GetCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::InstanceViewCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::InstancesCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::ListCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::PatchCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::ReplyCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::SearchCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::SubscriptionCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event::UnsubscriptionCalendarEvent as lark_runtime::Endpoint>::META,
    <calendar_event_attendee::BatchDeleteCalendarEventAttendee as lark_runtime::Endpoint>::META,
    <calendar_event_attendee::CreateCalendarEventAttendee as lark_runtime::Endpoint>::META,
    <calendar_event_attendee::ListCalendarEventAttendee as lark_runtime::Endpoint>::META,
    <calendar_event_attendee_chat_member::ListCalendarEventAttendeeChatMember as lark_runtime::Endpoint>::META,
    <calendar_event_meeting_chat::CreateCalendarEventMeetingChat as lark_runtime::Endpoint>::META,
    <calendar_event_meeting_chat::DeleteCalendarEventMeetingChat as lark_runtime::Endpoint>::META,
    <calendar_event_meeting_minute::CreateCalendarEventMeetingMinute as lark_runtime::Endpoint>::META,
    <exchange_binding::CreateExchangeBinding as lark_runtime::Endpoint>::META,
    <exchange_binding::DeleteExchangeBinding as lark_runtime::Endpoint>::META,
    <exchange_binding::GetExchangeBinding as lark_runtime::Endpoint>::META,
    <freebusy::BatchFreebusy as lark_runtime::Endpoint>::META,
    <freebusy::ListFreebusy as lark_runtime::Endpoint>::META,
    <setting::GenerateCaldavConfSetting as lark_runtime::Endpoint>::META,
    <timeoff_event::CreateTimeoffEvent as lark_runtime::Endpoint>::META,
    <timeoff_event::DeleteTimeoffEvent as lark_runtime::Endpoint>::META,
];
