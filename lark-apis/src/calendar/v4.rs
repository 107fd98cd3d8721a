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
#[cfg(feature = "events")]
pub mod events;
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
    visitor.visit::<BatchGetCalendar>();
    visitor.visit::<PatchCalendar>();
    visitor.visit::<GetPrimaryCalendar>();
    visitor.visit::<BatchGetPrimaryCalendar>();
    visitor.visit::<SearchCalendar>();
    visitor.visit::<SubscribeCalendar>();
    visitor.visit::<SubscribeCalendarChanges>();
    visitor.visit::<UnsubscribeCalendar>();
    visitor.visit::<UnsubscribeCalendarChanges>();
    visitor.visit::<CreateCalendarAcl>();
    visitor.visit::<DeleteCalendarAcl>();
    visitor.visit::<ListCalendarAcl>();
    visitor.visit::<SubscribeCalendarAclChanges>();
    visitor.visit::<UnsubscribeCalendarAclChanges>();
    visitor.visit::<CreateCalendarEvent>();
    visitor.visit::<DeleteCalendarEvent>();
    visitor.visit::<GetCalendarEvent>();
    visitor.visit::<GetCalendarEventInstanceView>();
    visitor.visit::<GetCalendarEventInstances>();
    visitor.visit::<ListCalendarEvent>();
    visitor.visit::<PatchCalendarEvent>();
    visitor.visit::<ReplyCalendarEvent>();
    visitor.visit::<SearchCalendarEvent>();
    visitor.visit::<SubscribeCalendarEventChanges>();
    visitor.visit::<UnsubscribeCalendarEventChanges>();
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
    visitor.visit::<BatchGetFreebusy>();
    visitor.visit::<ListFreebusy>();
    visitor.visit::<GenerateCaldavConf>();
    visitor.visit::<CreateTimeoffEvent>();
    visitor.visit::<DeleteTimeoffEvent>();
}
