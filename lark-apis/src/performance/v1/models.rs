// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `performance.v1` share.

use lark_runtime::{Model, StringEnum};

/// A name in Chinese and English.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    /// The name in Chinese.
    #[lark(rename = "zh-CN")]
    pub zh_cn: Option<String>,
    /// The name in English.
    #[lark(rename = "en-US")]
    pub en_us: Option<String>,
}

/// The values of `user_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PerformanceUserIdType {
    /// The user's open id in this app.
    OpenId,
    /// The user's id in People admin.
    PeopleAdminId,
    /// The user's union id, the same in all apps of a developer.
    UnionId,
    /// The user's id in the organisation.
    UserId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
