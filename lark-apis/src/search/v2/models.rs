// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `search.v2` share.

use lark_runtime::{Model, StringEnum, Unknown};

/// A text in three languages.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nMeta {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
    /// The text in Japanese.
    pub ja_jp: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `access`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AclAccess {
    /// May find the item.
    Allow,
    /// May not find the item.
    Deny,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum AclType {
    /// A user.
    User,
    /// No longer in service.
    Group,
    /// An open id of a user.
    OpenId,
    /// A user id within the tenant.
    UserId,
    /// A union id of a user.
    UnionId,
    /// A department, by its id in the tenant.
    DepartmentId,
    /// A department, by its id in the app.
    OpenDepartmentId,
    /// A user group.
    GroupId,
    /// A group of the app; open to some tenants only.
    AppGroupId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ItemContentFormat {
    /// HTML.
    Html,
    /// Plain text.
    Plaintext,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
