// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 4 of `auth`.

use lark_runtime::lark_event;

/// A user's token, refresh token or both were revoked.
///
/// - Event `auth.user_access_token.revoked_v4`, for custom and store apps
/// - Scope: `auth:user_access_token:read`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/auth-v4/user_access_token/events/revoked)
#[lark_event(type = "auth.user_access_token.revoked_v4", scopes = "auth:user_access_token:read")]
#[non_exhaustive]
pub struct UserAccessTokenRevoked {
    /// Which tokens were revoked: the user token, the refresh token or both.
    /// One of `user_access_token`, `refresh_token`, `user_access_token refresh_token` (both).
    pub revoke_token_type: Option<String>,
    /// Why they were revoked.
    /// One of `Revoked by unknown action.` (unknown), `Revoked by user action.` (user), `Revoked by administrator action.`
    /// (administrator), `Revoked by security and risk control action.` (risk control), `Revoked by restriction action.`
    /// (restriction).
    pub revoke_reason: Option<String>,
    /// Id of the user in this app, `ou_...`.
    pub open_id: Option<String>,
    /// Id of the user in all apps of one developer, `on_...`.
    pub union_id: Option<String>,
    /// Id of the user in the tenant; only with the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<UserAccessTokenRevoked>();
}
