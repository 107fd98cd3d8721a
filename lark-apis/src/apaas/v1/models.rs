// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `apaas.v1` share.

use lark_runtime::{Clearable, Model, StringEnum, Unknown};

/// A condition: a field compared with a value.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Condition {
    /// Number of the condition, to name it in `logic_expression`.
    pub index: Option<String>,
    /// The field to compare.
    pub left: Option<ConditionValue>,
    /// The value to compare with.
    pub right: Option<ConditionValue>,
    /// How to compare them, such as `equals`.
    pub operator: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// One side of a condition: a field on the left, a value on the right.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConditionValue {
    /// `metadataVariable` (a field) on the left, `constant` on the right; nothing else works.
    pub r#type: Option<String>,
    /// JSON: on the left `{"fieldPath":[{"fieldApiName":"...","objectApiName":"..."}]}`, on the right `{"data":"..."}`.
    pub settings: Option<String>,
    /// Names of this side to show to people.
    pub display_names: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Conditions and how they go together.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Criterion {
    /// The conditions; at most 10.
    pub conditions: Clearable<Vec<Condition>>,
    /// How the conditions go together, by their numbers, such as `1 and 2`.
    pub logic_expression: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text in one language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    /// Which language it is, as a code.
    pub language_code: Option<String>,
    /// The text in that language.
    pub text: Option<String>,
}

/// The answer to [`GetWorkspaceTableRecords`](super::workspace_table::GetWorkspaceTableRecords) and
/// [`GetWorkspaceViewRecords`](super::workspace_view::GetWorkspaceViewRecords).
#[doc(alias("RecordsGetWorkspaceTableResponse", "ViewsGetWorkspaceViewResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceRecordListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// How many rows meet the condition.
    pub total: Option<i64>,
    /// The rows of this page, as a JSON list in a string.
    pub items: Option<String>,
}

/// The values of `seat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SeatType {
    /// A platform seat.
    PerUser,
    /// A seat for one app.
    PerUserPerApp,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApaasStatus {
    /// The seat is in use.
    InUse,
    /// The seat was released.
    Released,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
