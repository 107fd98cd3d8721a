// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `contact.v3` share.

use lark_runtime::{Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
pub struct I18nContent {
    pub locale: Option<String>,
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `member_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum MemberIdType {
    OpenId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    Other(String),
}
