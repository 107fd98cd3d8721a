// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `sheets.v3` share.

use lark_runtime::StringEnum;

/// The values of `filter_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FilterType {
    /// By a set of values.
    #[lark(rename = "multiValue")]
    MultiValue,
    /// By number.
    Number,
    /// By text.
    Text,
    /// By colour.
    Color,
    /// Removes the filter of a column; not in filter views.
    Clear,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
