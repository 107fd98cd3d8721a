// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `bitable.v1` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AllowedEditModes {
    pub manual: Option<bool>,
    pub scan: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerial {
    /// Required in requests.
    pub r#type: Option<AppFieldPropertyAutoSerialType>,
    pub options: Vec<AppFieldPropertyAutoSerialOptions>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerialOptions {
    /// Required in requests.
    pub r#type: Option<AppFieldPropertyAutoSerialOptionsType>,
    /// Required in requests.
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyLocation {
    /// Required in requests.
    pub input_type: Option<InputType>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Rating {
    pub symbol: Option<String>,
}

/// The values of `conjunction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BitableConjunction {
    And,
    Or,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `input_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InputType {
    NotLimit,
    OnlyMobile,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `operator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BitableOperator {
    Contains,
    #[lark(rename = "doesNotContain")]
    DoesNotContain,
    Is,
    #[lark(rename = "isEmpty")]
    IsEmpty,
    #[lark(rename = "isGreater")]
    IsGreater,
    #[lark(rename = "isGreaterEqual")]
    IsGreaterEqual,
    #[lark(rename = "isLess")]
    IsLess,
    #[lark(rename = "isLessEqual")]
    IsLessEqual,
    #[lark(rename = "isNot")]
    IsNot,
    #[lark(rename = "isNotEmpty")]
    IsNotEmpty,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppFieldPropertyAutoSerialType {
    AutoIncrementNumber,
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AppFieldPropertyAutoSerialOptionsType {
    CreatedTime,
    FixedText,
    SystemNumber,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `ui_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UiType {
    #[lark(rename = "Attachment")]
    Attachment,
    #[lark(rename = "AutoNumber")]
    AutoNumber,
    #[lark(rename = "Barcode")]
    Barcode,
    #[lark(rename = "Checkbox")]
    Checkbox,
    #[lark(rename = "CreatedTime")]
    CreatedTime,
    #[lark(rename = "CreatedUser")]
    CreatedUser,
    #[lark(rename = "Currency")]
    Currency,
    #[lark(rename = "DateTime")]
    DateTime,
    #[lark(rename = "DuplexLink")]
    DuplexLink,
    #[lark(rename = "Formula")]
    Formula,
    #[lark(rename = "GroupChat")]
    GroupChat,
    #[lark(rename = "Location")]
    Location,
    #[lark(rename = "ModifiedTime")]
    ModifiedTime,
    #[lark(rename = "ModifiedUser")]
    ModifiedUser,
    #[lark(rename = "MultiSelect")]
    MultiSelect,
    #[lark(rename = "Number")]
    Number,
    #[lark(rename = "Phone")]
    Phone,
    #[lark(rename = "Progress")]
    Progress,
    #[lark(rename = "Rating")]
    Rating,
    #[lark(rename = "SingleLink")]
    SingleLink,
    #[lark(rename = "SingleSelect")]
    SingleSelect,
    #[lark(rename = "Text")]
    Text,
    #[lark(rename = "Url")]
    Url,
    #[lark(rename = "User")]
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
