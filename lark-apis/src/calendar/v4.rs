// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 4 of `calendar`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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

pub use self::{
    calendar::*, calendar_acl::*, calendar_event::*, calendar_event_attendee::*,
    calendar_event_attendee_chat_member::*, calendar_event_meeting_chat::*, calendar_event_meeting_minute::*,
    exchange_binding::*, freebusy::*, models::*, setting::*, timeoff_event::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateCalendar>();
    visitor.visit::<DeleteCalendar>();
    visitor.visit::<GetCalendar>();
    visitor.visit::<ListCalendar>();
    visitor.visit::<MgetCalendar>();
    visitor.visit::<PatchCalendar>();
    visitor.visit::<PrimaryCalendar>();
    visitor.visit::<PrimarysCalendar>();
    visitor.visit::<SearchCalendar>();
    visitor.visit::<SubscribeCalendar>();
    visitor.visit::<SubscriptionCalendar>();
    visitor.visit::<UnsubscribeCalendar>();
    visitor.visit::<UnsubscriptionCalendar>();
    visitor.visit::<CreateCalendarAcl>();
    visitor.visit::<DeleteCalendarAcl>();
    visitor.visit::<ListCalendarAcl>();
    visitor.visit::<SubscriptionCalendarAcl>();
    visitor.visit::<UnsubscriptionCalendarAcl>();
    visitor.visit::<CreateCalendarEvent>();
    visitor.visit::<DeleteCalendarEvent>();
    visitor.visit::<GetCalendarEvent>();
    visitor.visit::<InstanceViewCalendarEvent>();
    visitor.visit::<InstancesCalendarEvent>();
    visitor.visit::<ListCalendarEvent>();
    visitor.visit::<PatchCalendarEvent>();
    visitor.visit::<ReplyCalendarEvent>();
    visitor.visit::<SearchCalendarEvent>();
    visitor.visit::<SubscriptionCalendarEvent>();
    visitor.visit::<UnsubscriptionCalendarEvent>();
    visitor.visit::<BatchDeleteCalendarEventAttendee>();
    visitor.visit::<CreateCalendarEventAttendee>();
    visitor.visit::<ListCalendarEventAttendee>();
    visitor.visit::<ListCalendarEventAttendeeChatMember>();
    visitor.visit::<CreateCalendarEventMeetingChat>();
    visitor.visit::<DeleteCalendarEventMeetingChat>();
    visitor.visit::<CreateCalendarEventMeetingMinute>();
    visitor.visit::<CreateExchangeBinding>();
    visitor.visit::<DeleteExchangeBinding>();
    visitor.visit::<GetExchangeBinding>();
    visitor.visit::<BatchFreebusy>();
    visitor.visit::<ListFreebusy>();
    visitor.visit::<GenerateCaldavConfSetting>();
    visitor.visit::<CreateTimeoffEvent>();
    visitor.visit::<DeleteTimeoffEvent>();
}
