// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Passwords.
//!
//! `admin.v1.password` in the platform's terms.

use lark_runtime::{Body, lark_api};

use crate::ids::UserIdType;

/// Sets a new password for a user's mailbox in the organisation's domain.
///
/// Works only if the user logs in with that mailbox or an alias of it. It helps people whose login code goes to the
/// very mailbox they cannot open.
///
/// - `POST /open-apis/admin/v1/password/reset` with a tenant token, for custom apps only
/// - Scope: `admin:ent_email_password`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/password/reset)
#[lark_api(
    id = "admin.v1.password.reset",
    method = "POST",
    path = "/open-apis/admin/v1/password/reset",
    token = "tenant",
    scopes = "admin:ent_email_password",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResetPassword {
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: UserIdType,
    /// The new password: at least 8 characters, with two of letters, digits and symbols.
    pub password: Password,
    /// User whose password to set, in the kind of `user_id_type`; logs in with the mailbox or an alias of it. At most 200
    /// characters.
    pub user_id: String,
}

/// The new password of a mailbox.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Password {
    /// The new password: at least 8 characters, with two of letters, digits and symbols.
    pub ent_email_password: String,
}
