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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<calendar::CreateCalendar>();
    visitor.visit::<calendar::DeleteCalendar>();
    visitor.visit::<calendar::GetCalendar>();
    visitor.visit::<calendar::ListCalendar>();
    visitor.visit::<calendar::MgetCalendar>();
    visitor.visit::<calendar::PatchCalendar>();
    visitor.visit::<calendar::PrimaryCalendar>();
    visitor.visit::<calendar::PrimarysCalendar>();
    visitor.visit::<calendar::SearchCalendar>();
    visitor.visit::<calendar::SubscribeCalendar>();
    visitor.visit::<calendar::SubscriptionCalendar>();
    visitor.visit::<calendar::UnsubscribeCalendar>();
    visitor.visit::<calendar::UnsubscriptionCalendar>();
    visitor.visit::<calendar_acl::CreateCalendarAcl>();
    visitor.visit::<calendar_acl::DeleteCalendarAcl>();
    visitor.visit::<calendar_acl::ListCalendarAcl>();
    visitor.visit::<calendar_acl::SubscriptionCalendarAcl>();
    visitor.visit::<calendar_acl::UnsubscriptionCalendarAcl>();
    visitor.visit::<calendar_event::CreateCalendarEvent>();
    visitor.visit::<calendar_event::DeleteCalendarEvent>();
    visitor.visit::<calendar_event::GetCalendarEvent>();
    visitor.visit::<calendar_event::InstanceViewCalendarEvent>();
    visitor.visit::<calendar_event::InstancesCalendarEvent>();
    visitor.visit::<calendar_event::ListCalendarEvent>();
    visitor.visit::<calendar_event::PatchCalendarEvent>();
    visitor.visit::<calendar_event::ReplyCalendarEvent>();
    visitor.visit::<calendar_event::SearchCalendarEvent>();
    visitor.visit::<calendar_event::SubscriptionCalendarEvent>();
    visitor.visit::<calendar_event::UnsubscriptionCalendarEvent>();
    visitor.visit::<calendar_event_attendee::BatchDeleteCalendarEventAttendee>();
    visitor.visit::<calendar_event_attendee::CreateCalendarEventAttendee>();
    visitor.visit::<calendar_event_attendee::ListCalendarEventAttendee>();
    visitor.visit::<calendar_event_attendee_chat_member::ListCalendarEventAttendeeChatMember>();
    visitor.visit::<calendar_event_meeting_chat::CreateCalendarEventMeetingChat>();
    visitor.visit::<calendar_event_meeting_chat::DeleteCalendarEventMeetingChat>();
    visitor.visit::<calendar_event_meeting_minute::CreateCalendarEventMeetingMinute>();
    visitor.visit::<exchange_binding::CreateExchangeBinding>();
    visitor.visit::<exchange_binding::DeleteExchangeBinding>();
    visitor.visit::<exchange_binding::GetExchangeBinding>();
    visitor.visit::<freebusy::BatchFreebusy>();
    visitor.visit::<freebusy::ListFreebusy>();
    visitor.visit::<setting::GenerateCaldavConfSetting>();
    visitor.visit::<timeoff_event::CreateTimeoffEvent>();
    visitor.visit::<timeoff_event::DeleteTimeoffEvent>();
}
