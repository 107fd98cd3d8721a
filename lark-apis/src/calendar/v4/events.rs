// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 4 of `calendar`.

use lark_runtime::{Model, StringEnum, lark_event};

use super::calendar::CalendarRole;
use super::calendar_acl::AclScopeType;
use super::models::RsvpStatus;
use crate::ids::UserId;

/// Someone was given access to a subscribed calendar.
///
/// - Event `calendar.calendar.acl.created_v4`, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/created)
#[lark_event(
    type = "calendar.calendar.acl.created_v4",
    scopes = "calendar:calendar|calendar:calendar.acl:read|calendar:calendar:readonly"
)]
#[non_exhaustive]
pub struct CalendarAclCreated {
    /// Id of the access rule; unique within one calendar only.
    pub acl_id: Option<String>,
    /// What the rule allows to do with the calendar.
    pub role: Option<CalendarRole>,
    /// Whom the access rule is for.
    pub scope: Option<AclScopeEvent>,
    /// The users whom this event is for.
    pub user_id_list: Vec<UserId>,
}

/// Someone's access to a subscribed calendar was taken away.
///
/// - Event `calendar.calendar.acl.deleted_v4`, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/deleted)
#[lark_event(
    type = "calendar.calendar.acl.deleted_v4",
    scopes = "calendar:calendar|calendar:calendar.acl:read|calendar:calendar:readonly"
)]
#[non_exhaustive]
pub struct CalendarAclDeleted {
    /// Id of the access rule; unique within one calendar only.
    pub acl_id: Option<String>,
    /// What the rule allows to do with the calendar.
    pub role: Option<CalendarRole>,
    /// Whom the access rule is for.
    pub scope: Option<AclScopeEvent>,
    /// The users whom this event is for.
    pub user_id_list: Vec<UserId>,
}

/// The list of calendars of a subscribed user changed; `calendar.v4.calendar.list` tells what.
///
/// - Event `calendar.calendar.changed_v4`, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/events/changed)
#[lark_event(
    type = "calendar.calendar.changed_v4",
    scopes = "calendar:calendar|calendar:calendar:read|calendar:calendar:readonly"
)]
#[non_exhaustive]
pub struct CalendarChanged {
    /// The users whom this event is for.
    pub user_id_list: Vec<UserId>,
}

/// An event in a subscribed calendar was created, changed, deleted or answered.
///
/// - Event `calendar.calendar.event.changed_v4`, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/events/changed)
#[lark_event(
    type = "calendar.calendar.event.changed_v4",
    scopes = "calendar:calendar|calendar:calendar.event:read|calendar:calendar:readonly"
)]
#[non_exhaustive]
pub struct CalendarEventChanged {
    /// Id of the calendar that holds the event.
    pub calendar_id: Option<String>,
    /// The users whom this event is for.
    pub user_id_list: Vec<UserId>,
    /// Id of the event that changed; given to some apps only.
    pub calendar_event_id: Option<String>,
    /// What happened to the event. Changes within 3 seconds are merged into one; given to some apps only.
    pub change_type: Option<CalendarEventChangeType>,
    /// What attendees who are users answered; given to some apps only.
    pub rsvp_infos: Vec<OpenEventRsvpInfo>,
}

/// Whom an access rule of a calendar is for, in an event.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AclScopeEvent {
    /// The kind of who gets access; only `user` so far.
    pub r#type: Option<AclScopeType>,
    /// Ids of the user who has access.
    pub user_id: Option<UserId>,
}

/// What an attendee answered to an invitation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenEventRsvpInfo {
    /// Ids of the user who answered.
    pub from_user_id: Option<UserId>,
    /// What the user answered.
    pub rsvp_status: Option<RsvpStatus>,
}

/// The values of `change_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventChangeType {
    /// Made, or an invitation to it arrived.
    Create,
    /// The event was changed.
    Update,
    /// Deleted, or no longer an attendee.
    Delete,
    /// A user answered the invitation.
    Rsvp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<CalendarAclCreated>();
    visitor.visit::<CalendarAclDeleted>();
    visitor.visit::<CalendarChanged>();
    visitor.visit::<CalendarEventChanged>();
}
