// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `performance.v2` share.

use lark_runtime::{Model, StringEnum};

/// A text in Chinese and English.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
}

/// A user by ids.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    /// Open id of the user, `ou_...`.
    pub open_id: Option<String>,
    /// The user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
}

/// The values of `input_setting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InputSetting {
    /// Administrators fill it in for all.
    Admin,
    /// Those who enter data fill it in.
    DataSourceInputter,
    /// The employee fills it in.
    Reviewee,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
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
