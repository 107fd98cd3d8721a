// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Passwords.
//!
//! `admin.v1.password` in the platform's terms.

use lark_runtime::{Body, lark_api};

use crate::ids::UserIdType;

/// `admin.v1.password.reset`.
///
/// - `POST /open-apis/admin/v1/password/reset` with a tenant token, for custom apps only
/// - Scope: `admin:ent_email_password`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1050022, 1050023, 1050024
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
    #[lark(query)]
    pub user_id_type: UserIdType,
    pub password: Password,
    pub user_id: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Password {
    pub ent_email_password: String,
}
