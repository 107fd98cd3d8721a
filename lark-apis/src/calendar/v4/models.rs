// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `calendar.v4` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AttendeeChatMember {
    pub rsvp_status: Option<RsvpStatus>,
    pub is_optional: Option<bool>,
    pub display_name: Option<String>,
    pub is_organizer: Option<bool>,
    pub is_external: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CalendarAttendeeResourceCustomization {
    /// Required in requests.
    pub index_key: Option<String>,
    pub input_content: Option<String>,
    pub options: Vec<CustomizationOption>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomizationOption {
    pub option_key: Option<String>,
    pub others_content: Option<String>,
}

/// The values of `rsvp_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum RsvpStatus {
    Accept,
    Decline,
    NeedsAction,
    Removed,
    Tentative,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
