// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `helpdesk.v1` share.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown};

/// A skill of an agent, in short.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentSkillLessInfo {
    /// Id of the skill.
    pub id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Whether it is the default skill.
    pub is_default: Option<bool>,
}

/// An agent with name and department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AgentUser {
    /// Id of the agent.
    pub id: Option<String>,
    /// URL of the agent's picture.
    pub avatar_url: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Mail address of the agent.
    pub email: Option<String>,
    /// Department of the agent.
    pub department: Option<String>,
    /// Company of the agent.
    pub company_name: Option<String>,
}

/// The answer to [`CreateBotMessage`](super::bot_message::CreateBotMessage) and
/// [`CreateTicketMessage`](super::ticket_message::CreateTicketMessage).
#[doc(alias("CreateBotMessageResponse", "CreateTicketMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SentMessageResponse {
    /// Open id of the message, `om_...`.
    pub message_id: Option<String>,
}

/// An option of a dropdown.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DropdownOption {
    /// Options below this one; dropdowns have at most three levels.
    pub children: Clearable<Vec<DropdownOption>>,
    /// Id of the option.
    /// Required in some requests.
    pub tag: Option<String>,
    /// Name of the option as people see it.
    /// Required in some requests.
    pub display_name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Working hours on a day of the week.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WeekdaySchedule {
    /// When work begins, `00:00` to `23:59`.
    pub start_time: Option<String>,
    /// When work ends, `00:00` to `23:59`.
    pub end_time: Option<String>,
    /// Which day or days: 1 (Monday) to 7 (Sunday), `9` every day, `10` Monday to Friday, `11` the weekend.
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
    /// Several lines of text.
    Multiline,
    /// A choice from a list.
    Dropdown,
    /// A choice from nested lists.
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
    /// Plain text.
    Text,
    /// A post: rich text.
    Post,
    /// An image.
    Image,
    /// A file.
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
    /// Mondays.
    #[lark(value = 1)]
    Monday,
    /// Tuesdays.
    #[lark(value = 2)]
    Tuesday,
    /// Wednesdays.
    #[lark(value = 3)]
    Wednesday,
    /// Thursdays.
    #[lark(value = 4)]
    Thursday,
    /// Fridays.
    #[lark(value = 5)]
    Friday,
    /// Saturdays.
    #[lark(value = 6)]
    Saturday,
    /// Sundays.
    #[lark(value = 7)]
    Sunday,
    /// Every day.
    #[lark(value = 9)]
    EveryDay,
    /// Monday to Friday.
    #[lark(value = 10)]
    Weekday,
    /// Saturdays and Sundays.
    #[lark(value = 11)]
    Weekend,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
