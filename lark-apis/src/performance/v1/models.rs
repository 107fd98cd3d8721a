// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `performance.v1` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    #[lark(rename = "zh-CN")]
    pub zh_cn: Option<String>,
    #[lark(rename = "en-US")]
    pub en_us: Option<String>,
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PerformanceUserIdType {
    OpenId,
    PeopleAdminId,
    UnionId,
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
