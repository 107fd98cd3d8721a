// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `okr.v1` share.

use lark_runtime::{IntegerEnum, Model, StringEnum};

/// A progress record, by its id.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProgressRecordSimplify {
    /// Id of the progress record, to fetch it with `okr.v1.progress_record.get`.
    pub id: Option<String>,
}

/// The values of `confirm_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ConfirmStatus {
    /// Nothing has happened yet.
    #[lark(value = 0)]
    Initial,
    /// Not submitted yet.
    #[lark(value = 1)]
    NotSubmitted,
    /// Waiting to be confirmed.
    #[lark(value = 2)]
    Pending,
    /// Rejected, or changes were suggested.
    #[lark(value = 3)]
    Rejected,
    /// Confirmed.
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
    /// Not set.
    #[lark(rename = "-1")]
    None,
    /// Goes to plan.
    #[lark(rename = "0")]
    Normal,
    /// At risk.
    #[lark(rename = "1")]
    AtRisk,
    /// Delayed.
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
    /// Everything may be read.
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
    /// An objective.
    #[lark(value = 2)]
    Objective,
    /// A key result.
    #[lark(value = 3)]
    KeyResult,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
