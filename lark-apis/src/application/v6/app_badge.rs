// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App badges.
//!
//! `application.v6.app_badge` in the platform's terms.

use lark_runtime::{Body, lark_api};

use crate::ids::UserIdType;

/// Sets an app badge.
///
/// - `POST /open-apis/application/v6/app_badge/set` with a tenant token, for custom and store apps
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 213001, 213002, 213003, 213004, 213005, 213006, 213007
/// - [Documentation](https://open.feishu.cn/document/server-docs/application-v6/app_badge/set)
#[lark_api(
    id = "application.v6.app_badge.set",
    method = "POST",
    path = "/open-apis/application/v6/app_badge/set",
    token = "tenant",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetAppBadge {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub user_id: String,
    pub version: String,
    pub extra: Option<String>,
    pub pc: Option<ClientBadgeNum>,
    pub mobile: Option<ClientBadgeNum>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ClientBadgeNum {
    pub web_app: Option<i64>,
    pub gadget: Option<i64>,
}
