// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `mail.v1.user` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

/// Looks up what mail addresses are, such as a user's or a mailing list's, and whether they are in use.
///
/// - `POST /open-apis/mail/v1/users/query` with a tenant token, for custom apps only
/// - Scope: `mail:user_mailbox`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/mail-v1/user/query)
#[lark_api(
    id = "mail.v1.user.query",
    method = "POST",
    path = "/open-apis/mail/v1/users/query",
    token = "tenant",
    response = QueryUserResponse,
    scopes = "mail:user_mailbox",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUser {
    /// Addresses to look up.
    pub email_list: Vec<String>,
}

/// The answer to [`QueryUser`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserResponse {
    /// The addresses with what they are.
    pub user_list: Vec<User>,
}

/// What a mail address is.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    /// The address that was looked up.
    pub email: Option<String>,
    /// Whether the address is in use, or why not.
    pub status: Option<AddressStatus>,
    /// Whose address it is: a user's, a public mailbox's, a mailing list's or an alias.
    pub r#type: Option<AddressType>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AddressStatus {
    /// It is no valid address.
    #[lark(value = 1)]
    InvalidFormat,
    /// Its domain does not exist.
    #[lark(value = 2)]
    DomainNotFound,
    /// The address does not exist.
    #[lark(value = 3)]
    AddressNotFound,
    /// In use.
    #[lark(value = 4)]
    Active,
    /// It is in the recycle bin.
    #[lark(value = 5)]
    Deleted,
    /// Disabled.
    #[lark(value = 6)]
    Disabled,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AddressType {
    /// A user.
    #[lark(value = 1)]
    User,
    /// An alias of a user.
    #[lark(value = 2)]
    UserAlias,
    /// A public mailbox.
    #[lark(value = 3)]
    PublicMailbox,
    /// An alias of a public mailbox.
    #[lark(value = 4)]
    PublicMailboxAlias,
    /// A mailing list.
    #[lark(value = 5)]
    MailGroup,
    /// An alias of a mailing list.
    #[lark(value = 6)]
    MailGroupAlias,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
