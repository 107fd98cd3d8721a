// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `bitable.v1` share.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AllowedEditModes {
    pub manual: Option<bool>,
    pub scan: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerial {
    /// Required in requests.
    pub r#type: Option<AutoSerialType>,
    pub options: Clearable<Vec<AppFieldPropertyAutoSerialOptions>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerialOptions {
    /// Required in requests.
    pub r#type: Option<AutoSerialRuleType>,
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyLocation {
    /// Required in requests.
    pub input_type: Option<InputType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias("AppTableFieldPropertyFilterInfoCondition", "AppTableViewPropertyFilterInfoCondition"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FilterInfoCondition {
    /// Required in requests.
    pub field_id: Option<String>,
    /// Required in requests.
    pub operator: Option<FilterOperator>,
    pub value: Option<String>,
    pub condition_id: Option<String>,
    pub field_type: Option<FieldType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Workflow {
    pub workflow_id: Option<String>,
    pub title: Option<String>,
    pub status: Option<WorkflowStatus>,
}

/// The answer to [`ListAppBlockWorkflow`](super::app_block_workflow::ListAppBlockWorkflow) and
/// [`ListAppWorkflow`](super::app_workflow::ListAppWorkflow).
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkflowListResponse {
    pub workflows: Vec<Workflow>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Rating {
    /// One of `star`, `heart`, `thumbsup`, `fire`, `smile`, `lightning`, `flower`, `number`.
    pub symbol: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AutoSerialRuleType {
    /// A number that grows, of 1 to 9 digits.
    SystemNumber,
    /// A text of up to 20 characters.
    FixedText,
    /// The date of creation.
    CreatedTime,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AutoSerialType {
    /// A number that grows by one.
    AutoIncrementNumber,
    /// A number made by rules.
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `conjunction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum Conjunction {
    And,
    Or,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `data_type`, `field_type`, `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FieldType {
    /// Text, a barcode or a mail address.
    #[lark(value = 1)]
    Text,
    /// A number, a progress, an amount of money or a rating.
    #[lark(value = 2)]
    Number,
    #[lark(value = 3)]
    SingleSelect,
    #[lark(value = 4)]
    MultiSelect,
    #[lark(value = 5)]
    DateTime,
    #[lark(value = 7)]
    Checkbox,
    #[lark(value = 11)]
    User,
    #[lark(value = 13)]
    Phone,
    #[lark(value = 15)]
    Url,
    #[lark(value = 17)]
    Attachment,
    /// A link to records of another table, in one direction.
    #[lark(value = 18)]
    SingleLink,
    /// Cannot be created.
    #[lark(value = 19)]
    Lookup,
    #[lark(value = 20)]
    Formula,
    /// A link to records of another table, in both directions.
    #[lark(value = 21)]
    DuplexLink,
    #[lark(value = 22)]
    Location,
    #[lark(value = 23)]
    GroupChat,
    #[lark(value = 1001)]
    CreatedTime,
    #[lark(value = 1002)]
    ModifiedTime,
    #[lark(value = 1003)]
    CreatedUser,
    #[lark(value = 1004)]
    ModifiedUser,
    #[lark(value = 1005)]
    AutoNumber,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `operator`.
#[doc(alias("AppRoleTableRoleRecRuleConditionOperator", "BitableOperator"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FilterOperator {
    Is,
    #[lark(rename = "isNot")]
    IsNot,
    Contains,
    #[lark(rename = "doesNotContain")]
    DoesNotContain,
    #[lark(rename = "isEmpty")]
    IsEmpty,
    #[lark(rename = "isNotEmpty")]
    IsNotEmpty,
    #[lark(rename = "isGreater")]
    IsGreater,
    #[lark(rename = "isGreaterEqual")]
    IsGreaterEqual,
    #[lark(rename = "isLess")]
    IsLess,
    #[lark(rename = "isLessEqual")]
    IsLessEqual,
    /// Not supported yet.
    Like,
    /// Not supported yet.
    In,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `input_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InputType {
    NotLimit,
    /// Set by mobile clients only.
    OnlyMobile,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `ui_type`.
#[doc(alias("AppTableFieldPropertyTypeUiType", "AppTableFieldUiType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UiType {
    #[lark(rename = "Text")]
    Text,
    #[lark(rename = "Email")]
    Email,
    #[lark(rename = "Barcode")]
    Barcode,
    #[lark(rename = "Number")]
    Number,
    #[lark(rename = "Progress")]
    Progress,
    #[lark(rename = "Currency")]
    Currency,
    #[lark(rename = "Rating")]
    Rating,
    #[lark(rename = "SingleSelect")]
    SingleSelect,
    #[lark(rename = "MultiSelect")]
    MultiSelect,
    #[lark(rename = "DateTime")]
    DateTime,
    #[lark(rename = "Checkbox")]
    Checkbox,
    #[lark(rename = "User")]
    User,
    #[lark(rename = "GroupChat")]
    GroupChat,
    #[lark(rename = "Phone")]
    Phone,
    #[lark(rename = "Url")]
    Url,
    #[lark(rename = "Attachment")]
    Attachment,
    /// A link to records of another table, in one direction.
    #[lark(rename = "SingleLink")]
    SingleLink,
    #[lark(rename = "Formula")]
    Formula,
    /// A link to records of another table, in both directions.
    #[lark(rename = "DuplexLink")]
    DuplexLink,
    #[lark(rename = "Location")]
    Location,
    #[lark(rename = "CreatedTime")]
    CreatedTime,
    #[lark(rename = "ModifiedTime")]
    ModifiedTime,
    #[lark(rename = "CreatedUser")]
    CreatedUser,
    #[lark(rename = "ModifiedUser")]
    ModifiedUser,
    #[lark(rename = "AutoNumber")]
    AutoNumber,
    #[lark(rename = "Signature")]
    Signature,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum WorkflowStatus {
    #[lark(rename = "Enable")]
    Enable,
    #[lark(rename = "Disable")]
    Disable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
