// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! App badges.
//!
//! `application.v6.app_badge` in the platform's terms.

use lark_runtime::{Body, lark_api};

use crate::ids::UserIdType;

/// Sets the number shown on an app's icon in a user's workplace.
///
/// - `POST /open-apis/application/v6/app_badge/set` with a tenant token, for custom and store apps
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: special, see the documentation
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
    /// Kind of the user's id in the request; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `open_id`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the user who sees the number, in the kind of `user_id_type`.
    pub user_id: String,
    /// Version of the number, such as `1664360599355`.
    pub version: String,
    /// More information about the badge, such as `{}`.
    pub extra: Option<String>,
    /// The number on computers.
    pub pc: Option<ClientBadgeNum>,
    /// The number on phones.
    pub mobile: Option<ClientBadgeNum>,
}

/// The number on an app's icon on one platform, by what the app opens as.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ClientBadgeNum {
    /// The number on the web app, from 0 on.
    pub web_app: Option<i64>,
    /// The number on the mini program, from 0 on.
    pub gadget: Option<i64>,
}
