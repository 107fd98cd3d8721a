// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `mail.v1.user` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

/// Queries users.
///
/// - `POST /open-apis/mail/v1/users/query` with a tenant token, for custom apps only
/// - Scope: `mail:user_mailbox`
/// - Rate limit: 50 a second
/// - Error codes: 1230001
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
pub struct QueryUser {
    pub email_list: Vec<String>,
}

/// The answer to [`QueryUser`].
#[derive(Clone, Default, Model)]
pub struct QueryUserResponse {
    pub user_list: Vec<User>,
}

#[derive(Clone, Default, Model)]
pub struct User {
    pub email: Option<String>,
    pub status: Option<AddressStatus>,
    pub r#type: Option<AddressType>,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum AddressStatus {
    #[lark(value = 1)]
    InvalidFormat,
    #[lark(value = 2)]
    DomainNotFound,
    #[lark(value = 3)]
    AddressNotFound,
    #[lark(value = 4)]
    Active,
    /// It is in the recycle bin.
    #[lark(value = 5)]
    Deleted,
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
    #[lark(value = 1)]
    User,
    #[lark(value = 2)]
    UserAlias,
    #[lark(value = 3)]
    PublicMailbox,
    #[lark(value = 4)]
    PublicMailboxAlias,
    #[lark(value = 5)]
    MailGroup,
    #[lark(value = 6)]
    MailGroupAlias,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
