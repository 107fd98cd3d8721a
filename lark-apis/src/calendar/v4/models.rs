// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `calendar.v4` share.

use lark_runtime::{Clearable, Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AttendeeChatMember {
    pub rsvp_status: Option<RsvpStatus>,
    pub is_optional: Option<bool>,
    pub display_name: Option<String>,
    pub is_organizer: Option<bool>,
    pub is_external: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarAttendeeResourceCustomization {
    /// Required in requests.
    pub index_key: Option<String>,
    pub input_content: Option<String>,
    pub options: Clearable<Vec<CustomizationOption>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomizationOption {
    pub option_key: Option<String>,
    pub others_content: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `rsvp_status`, `self_rsvp_status`.
#[doc(alias("CalendarEventRsvpStatus", "SelfRsvpStatus"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RsvpStatus {
    /// No answer yet; of a room: being booked.
    NeedsAction,
    /// Accepted; of a room: booked.
    Accept,
    /// Perhaps.
    Tentative,
    /// Declined; of a room: not booked.
    Decline,
    /// No longer an attendee.
    Removed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
