// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `okr.v1` share.

use lark_runtime::{IntegerEnum, Model, StringEnum};

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProgressRecordSimplify {
    pub id: Option<String>,
}

/// The values of `confirm_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ConfirmStatus {
    #[lark(value = 0)]
    Initial,
    #[lark(value = 1)]
    NotSubmitted,
    #[lark(value = 2)]
    Pending,
    #[lark(value = 3)]
    Rejected,
    #[lark(value = 4)]
    Approved,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ObjectiveProgressStatus {
    #[lark(rename = "-1")]
    None,
    #[lark(rename = "0")]
    Normal,
    #[lark(rename = "1")]
    AtRisk,
    #[lark(rename = "2")]
    Delayed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `permission`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Permission {
    /// Nothing but the id is answered.
    #[lark(value = 0)]
    IdOnly,
    #[lark(value = 1)]
    Full,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `target_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TargetType {
    #[lark(value = 2)]
    Objective,
    #[lark(value = 3)]
    KeyResult,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
