// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `calendar.v4` share.

use lark_runtime::{Clearable, Model, StringEnum, Unknown};

/// A member of a group that attends an event.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AttendeeChatMember {
    /// What the attendee answered to the invitation.
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether the attendee need not come.
    pub is_optional: Option<bool>,
    /// Name of the attendee.
    pub display_name: Option<String>,
    /// Whether the attendee organizes the event.
    pub is_organizer: Option<bool>,
    /// Whether the attendee is from outside the organization.
    pub is_external: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to one question in the booking form of a meeting room.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarAttendeeResourceCustomization {
    /// Id of the question in the booking form.
    /// Required in requests.
    pub index_key: Option<String>,
    /// The text filled in, for a question that asks for text.
    pub input_content: Option<String>,
    /// The options of the question that are chosen.
    pub options: Clearable<Vec<CustomizationOption>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An option chosen in the booking form of a meeting room.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomizationOption {
    /// Id of the chosen option.
    pub option_key: Option<String>,
    /// The text filled in, if the option is "other".
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
