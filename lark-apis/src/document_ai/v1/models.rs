// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `document_ai.v1` share.

use lark_runtime::StringEnum;

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DocumentAiType {
    CardNumber,
    DateOfBirth,
    DateOfExpiry,
    FullNameCn,
    FullNameEn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
