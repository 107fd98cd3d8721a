// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 4 of `calendar`.

use lark_runtime::{Model, StringEnum, lark_event};

use super::calendar::CalendarRole;
use super::calendar_acl::AclScopeType;
use super::models::RsvpStatus;
use crate::ids::UserId;

/// Somebody got access to a calendar to which the user subscribed.
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
    pub acl_id: Option<String>,
    pub role: Option<CalendarRole>,
    pub scope: Option<AclScopeEvent>,
    pub user_id_list: Vec<UserId>,
}

/// Somebody lost access to a calendar to which the user subscribed.
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
    pub acl_id: Option<String>,
    pub role: Option<CalendarRole>,
    pub scope: Option<AclScopeEvent>,
    pub user_id_list: Vec<UserId>,
}

/// The list of calendars of a user who subscribed to changes of it changed.
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
    pub user_id_list: Vec<UserId>,
}

/// An event changed in a calendar to whose events the user subscribed.
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
    pub calendar_id: Option<String>,
    pub user_id_list: Vec<UserId>,
    pub calendar_event_id: Option<String>,
    pub change_type: Option<CalendarEventChangeType>,
    pub rsvp_infos: Vec<OpenEventRsvpInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AclScopeEvent {
    pub r#type: Option<AclScopeType>,
    pub user_id: Option<UserId>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OpenEventRsvpInfo {
    pub from_user_id: Option<UserId>,
    pub rsvp_status: Option<RsvpStatus>,
}

/// The values of `change_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CalendarEventChangeType {
    /// Made, or an invitation to it arrived.
    Create,
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
