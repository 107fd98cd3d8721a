// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `contact.v3` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nContent {
    pub locale: Option<String>,
    pub value: Option<String>,
}

/// The values of `member_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberIdType {
    OpenId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
