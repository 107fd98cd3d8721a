// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Sessions.
//!
//! `passport.v1.session` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// Logs a user out, of all clients or some.
///
/// - `POST /open-apis/passport/v1/sessions/logout` with a tenant token, for custom apps only
/// - Scope: `passport:session:logout`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the user at the identity provider; required if `logout_type` is `2`.
    pub idp_credential_id: Option<String>,
    /// By what to find the sessions: `1` user id, `2` id at the identity provider, `3` session id.
    pub logout_type: i64,
    /// Clients to log out: `1` computer, `2` browser, `3` Android, `4` iOS, `5` server, `6` old mini programs, `8` other
    /// mobile. Default: all.
    /// One of `0` (unknown), `1` (pc), `2` (web), `3` (android), `4` (ios), `5` (server), `6` (mini program), `8` (mobile).
    pub terminal_type: Option<Vec<i64>>,
    /// User to log out, in the kind of `user_id_type`; required if `logout_type` is `1`.
    pub user_id: Option<String>,
    /// What the user is told: `34` the password was changed, `35` the session is no longer valid, `36` the password has
    /// expired. Default: logged out from another client.
    pub logout_reason: Option<i64>,
    /// Id of the session to end; required if `logout_type` is `3`.
    pub sid: Option<String>,
}

/// Lists on which clients users are logged in, with masked details.
///
/// - `POST /open-apis/passport/v1/sessions/query` with a tenant token, for custom apps only
/// - Scope: `passport:session_mask:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a minute
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
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Users whose sessions to list, at most 100, in the kind of `user_id_type`.
    pub user_ids: Option<Vec<String>>,
}

/// The answer to [`QuerySession`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QuerySessionResponse {
    /// Sessions of the users.
    pub mask_sessions: Vec<MaskSession>,
}

/// A client on which a user is logged in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MaskSession {
    /// When the user logged in.
    pub create_time: Option<String>,
    /// Kind of client: `0` unknown, `1` computer, `2` browser, `3` Android, `4` Apple phone, `5` server, `6` old mini
    /// programs, `8` other mobile.
    pub terminal_type: Option<i64>,
    /// User who is logged in, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Id of the session, to end it.
    pub sid: Option<String>,
}
