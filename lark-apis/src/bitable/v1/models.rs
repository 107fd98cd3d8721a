// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `bitable.v1` share.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown};

/// How a barcode may get into a field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AllowedEditModes {
    /// Whether it may be typed in. Default: `true`.
    pub manual: Option<bool>,
    /// Whether it may be entered on a phone. Default: `true`.
    pub scan: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a field numbers its records.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerial {
    /// Whether the numbers just go up (`auto_increment_number`) or follow rules (`custom`).
    /// Required in requests.
    pub r#type: Option<AutoSerialType>,
    /// Parts that a number of the kind `custom` is put together from, in their order.
    pub options: Clearable<Vec<AppFieldPropertyAutoSerialOptions>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A part that a record's number is put together from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerialOptions {
    /// What the part is: a counter, a fixed text or the time of creation.
    /// Required in requests.
    pub r#type: Option<AutoSerialRuleType>,
    /// Digits of a counter (1 to 9), a fixed text of at most 20 characters, or a format of time such as `yyyyMMdd`.
    /// Required in requests.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How places get into a field.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppFieldPropertyLocation {
    /// Whether places may come from phones only, or from anywhere.
    /// Required in requests.
    pub input_type: Option<InputType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A condition on the records that a lookup takes its values from.
#[doc(alias("AppTableFieldPropertyFilterInfoCondition", "AppTableViewPropertyFilterInfoCondition"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FilterInfoCondition {
    /// Field that is compared, `fld...`.
    /// Required in requests.
    pub field_id: Option<String>,
    /// How the field is compared with the value.
    /// Required in requests.
    pub operator: Option<FilterOperator>,
    /// Value that the field is compared with.
    pub value: Option<String>,
    /// Id of the condition within the filter.
    pub condition_id: Option<String>,
    /// Kind of the field that is compared, by number.
    pub field_type: Option<FieldType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A workflow of a base.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Workflow {
    /// Id of the workflow, unique in the base.
    pub workflow_id: Option<String>,
    /// Title of the workflow, as users see it.
    pub title: Option<String>,
    /// Whether the workflow is on: `Enable` or `Disable`.
    pub status: Option<WorkflowStatus>,
}

/// The answer to [`ListAppBlockWorkflow`](super::app_block_workflow::ListAppBlockWorkflow) and
/// [`ListAppWorkflow`](super::app_workflow::ListAppWorkflow).
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkflowListResponse {
    /// Workflows of the base.
    pub workflows: Vec<Workflow>,
}

/// How a rating is shown.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Rating {
    /// Symbol that the rating is counted in. Default: `star`.
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
    /// All conditions must hold.
    And,
    /// Any condition must hold.
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
    /// A choice of one option.
    #[lark(value = 3)]
    SingleSelect,
    /// A choice of several options.
    #[lark(value = 4)]
    MultiSelect,
    /// A date.
    #[lark(value = 5)]
    DateTime,
    /// A checkbox.
    #[lark(value = 7)]
    Checkbox,
    /// A user, or several.
    #[lark(value = 11)]
    User,
    /// A telephone number.
    #[lark(value = 13)]
    Phone,
    /// A link to an address.
    #[lark(value = 15)]
    Url,
    /// Attached files.
    #[lark(value = 17)]
    Attachment,
    /// A link to records of another table, in one direction.
    #[lark(value = 18)]
    SingleLink,
    /// Cannot be created.
    #[lark(value = 19)]
    Lookup,
    /// A formula.
    #[lark(value = 20)]
    Formula,
    /// A link to records of another table, in both directions.
    #[lark(value = 21)]
    DuplexLink,
    /// A place.
    #[lark(value = 22)]
    Location,
    /// A group chat.
    #[lark(value = 23)]
    GroupChat,
    /// The time the record was created.
    #[lark(value = 1001)]
    CreatedTime,
    /// The time the record was last changed.
    #[lark(value = 1002)]
    ModifiedTime,
    /// Who created the record.
    #[lark(value = 1003)]
    CreatedUser,
    /// Who changed the record last.
    #[lark(value = 1004)]
    ModifiedUser,
    /// A number that fills itself.
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
    /// Equal to the value.
    Is,
    /// Not equal to the value.
    #[lark(rename = "isNot")]
    IsNot,
    /// Contains the value.
    Contains,
    /// Does not contain the value.
    #[lark(rename = "doesNotContain")]
    DoesNotContain,
    /// Has no value.
    #[lark(rename = "isEmpty")]
    IsEmpty,
    /// Has a value.
    #[lark(rename = "isNotEmpty")]
    IsNotEmpty,
    /// Greater than the value.
    #[lark(rename = "isGreater")]
    IsGreater,
    /// Greater than or equal to the value.
    #[lark(rename = "isGreaterEqual")]
    IsGreaterEqual,
    /// Less than the value.
    #[lark(rename = "isLess")]
    IsLess,
    /// Less than or equal to the value.
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
    /// From anywhere.
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
    /// Text.
    #[lark(rename = "Text")]
    Text,
    /// An email address.
    #[lark(rename = "Email")]
    Email,
    /// A barcode.
    #[lark(rename = "Barcode")]
    Barcode,
    /// A number.
    #[lark(rename = "Number")]
    Number,
    /// A progress bar.
    #[lark(rename = "Progress")]
    Progress,
    /// An amount of money.
    #[lark(rename = "Currency")]
    Currency,
    /// A rating.
    #[lark(rename = "Rating")]
    Rating,
    /// A choice of one option.
    #[lark(rename = "SingleSelect")]
    SingleSelect,
    /// A choice of several options.
    #[lark(rename = "MultiSelect")]
    MultiSelect,
    /// A date.
    #[lark(rename = "DateTime")]
    DateTime,
    /// A checkbox.
    #[lark(rename = "Checkbox")]
    Checkbox,
    /// A user, or several.
    #[lark(rename = "User")]
    User,
    /// A group chat.
    #[lark(rename = "GroupChat")]
    GroupChat,
    /// A telephone number.
    #[lark(rename = "Phone")]
    Phone,
    /// A link to an address.
    #[lark(rename = "Url")]
    Url,
    /// Attached files.
    #[lark(rename = "Attachment")]
    Attachment,
    /// A link to records of another table, in one direction.
    #[lark(rename = "SingleLink")]
    SingleLink,
    /// A formula.
    #[lark(rename = "Formula")]
    Formula,
    /// A link to records of another table, in both directions.
    #[lark(rename = "DuplexLink")]
    DuplexLink,
    /// A place.
    #[lark(rename = "Location")]
    Location,
    /// The time the record was created.
    #[lark(rename = "CreatedTime")]
    CreatedTime,
    /// The time the record was last changed.
    #[lark(rename = "ModifiedTime")]
    ModifiedTime,
    /// Who created the record.
    #[lark(rename = "CreatedUser")]
    CreatedUser,
    /// Who changed the record last.
    #[lark(rename = "ModifiedUser")]
    ModifiedUser,
    /// A number that fills itself.
    #[lark(rename = "AutoNumber")]
    AutoNumber,
    /// A signature.
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
    /// On.
    #[lark(rename = "Enable")]
    Enable,
    /// Off.
    #[lark(rename = "Disable")]
    Disable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
