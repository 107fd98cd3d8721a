// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `apaas.v1` share.

use lark_runtime::{Clearable, Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Condition {
    pub index: Option<String>,
    pub left: Option<ConditionValue>,
    pub right: Option<ConditionValue>,
    pub operator: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConditionValue {
    pub r#type: Option<String>,
    pub settings: Option<String>,
    pub display_names: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Criterion {
    /// At most 10 elements.
    pub conditions: Clearable<Vec<Condition>>,
    pub logic_expression: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    pub language_code: Option<String>,
    pub text: Option<String>,
}

/// The answer to [`GetWorkspaceTableRecords`](super::workspace_table::GetWorkspaceTableRecords) and
/// [`GetWorkspaceViewRecords`](super::workspace_view::GetWorkspaceViewRecords).
#[doc(alias("RecordsGetWorkspaceTableResponse", "ViewsGetWorkspaceViewResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkspaceRecordListResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub total: Option<i64>,
    pub items: Option<String>,
}

/// The values of `seat_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SeatType {
    PerUser,
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
    InUse,
    Released,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
