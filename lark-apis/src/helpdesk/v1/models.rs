// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `helpdesk.v1` share.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentSkillLessInfo {
    pub id: Option<String>,
    pub name: Option<String>,
    pub is_default: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentUser {
    pub id: Option<String>,
    pub avatar_url: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub department: Option<String>,
    pub company_name: Option<String>,
}

/// The answer to [`CreateBotMessage`](super::bot_message::CreateBotMessage) and
/// [`CreateTicketMessage`](super::ticket_message::CreateTicketMessage).
#[doc(alias("CreateBotMessageResponse", "CreateTicketMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SentMessageResponse {
    pub message_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DropdownOption {
    pub children: Clearable<Vec<DropdownOption>>,
    /// Required in some requests.
    pub tag: Option<String>,
    /// Required in some requests.
    pub display_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WeekdaySchedule {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub weekday: Option<Weekday>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `field_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CustomizedFieldType {
    /// One line of text.
    String,
    Multiline,
    Dropdown,
    DropdownNested,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `message_type`, `msg_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MsgType {
    Text,
    Post,
    Image,
    File,
    /// A video.
    Media,
    /// A card.
    Interactive,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `weekday`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Weekday {
    #[lark(value = 1)]
    Monday,
    #[lark(value = 2)]
    Tuesday,
    #[lark(value = 3)]
    Wednesday,
    #[lark(value = 4)]
    Thursday,
    #[lark(value = 5)]
    Friday,
    #[lark(value = 6)]
    Saturday,
    #[lark(value = 7)]
    Sunday,
    #[lark(value = 9)]
    EveryDay,
    /// Monday to Friday.
    #[lark(value = 10)]
    Weekday,
    #[lark(value = 11)]
    Weekend,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
