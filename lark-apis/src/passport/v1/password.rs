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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub user_id: String,
    pub password: Option<String>,
    pub require_reset: Option<bool>,
}
