// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sessions.
//!
//! `passport.v1.session` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// `passport.v1.session.logout`.
///
/// - `POST /open-apis/passport/v1/sessions/logout` with a tenant token, for custom apps only
/// - Scope: `passport:session:logout`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1080001, 1084001, 1084002
/// - [Documentation](https://open.feishu.cn/document/authentication-management/login-state-management/logout)
#[lark_api(
    id = "passport.v1.session.logout",
    method = "POST",
    path = "/open-apis/passport/v1/sessions/logout",
    token = "tenant",
    scopes = "passport:session:logout",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogoutSession {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub idp_credential_id: Option<String>,
    /// One of `1` (user id), `2` (idp credential id), `3` (session uuid).
    pub logout_type: i64,
    /// One of `0` (unknown), `1` (pc), `2` (web), `3` (android), `4` (ios), `5` (server), `6` (mini program), `8` (mobile).
    pub terminal_type: Option<Vec<i64>>,
    pub user_id: Option<String>,
    /// One of `34` (password changed), `35` (session invalid), `36` (password expired).
    pub logout_reason: Option<i64>,
    pub sid: Option<String>,
}

/// `passport.v1.session.query`.
///
/// - `POST /open-apis/passport/v1/sessions/query` with a tenant token, for custom apps only
/// - Scope: `passport:session_mask:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
/// - Error codes: 1080001
/// - [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/query)
#[lark_api(
    id = "passport.v1.session.query",
    method = "POST",
    path = "/open-apis/passport/v1/sessions/query",
    token = "tenant",
    response = QuerySessionResponse,
    scopes = "passport:session_mask:readonly",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySession {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// At most 100 elements.
    pub user_ids: Option<Vec<String>>,
}

/// The answer to [`QuerySession`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySessionResponse {
    pub mask_sessions: Vec<MaskSession>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MaskSession {
    pub create_time: Option<String>,
    /// One of `0` (unknown), `1` (pc), `2` (web), `3` (android), `4` (ios), `5` (server), `6` (mini program), `8` (mobile).
    pub terminal_type: Option<i64>,
    pub user_id: Option<String>,
    pub sid: Option<String>,
}
