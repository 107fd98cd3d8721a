// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Passwords.
//!
//! `passport.v1.password` in the platform's terms.

use lark_runtime::lark_api;

use crate::ids::UserIdType;

/// Sets a new password for a user.
///
/// - `PUT /open-apis/passport/v1/password` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/password/update)
#[lark_api(
    id = "passport.v1.password.update",
    method = "PUT",
    path = "/open-apis/passport/v1/password",
    token = "tenant"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePassword {
    /// Kind of the user id in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// User who gets the password, in the kind of `user_id_type`.
    pub user_id: String,
    /// The new password.
    pub password: Option<String>,
    /// Whether the user must choose another at the next login.
    pub require_reset: Option<bool>,
}
