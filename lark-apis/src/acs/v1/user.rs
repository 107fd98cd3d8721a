// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `acs.v1.user` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// `acs.v1.user.get`.
///
/// - `GET /open-apis/acs/v1/users/:user_id` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1490101
/// - [Documentation](https://open.feishu.cn/document/server-docs/acs-v1/user/get)
#[lark_api(
    id = "acs.v1.user.get",
    method = "GET",
    path = "/open-apis/acs/v1/users/:user_id",
    token = "tenant",
    response = GetUserResponse,
    scopes = "acs:users"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetUser {
    pub user_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetUser`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserResponse {
    pub user: Option<User>,
}

/// `acs.v1.user.list`.
///
/// - `GET /open-apis/acs/v1/users` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1490018
/// - [Documentation](https://open.feishu.cn/document/server-docs/acs-v1/user/list)
#[lark_api(
    id = "acs.v1.user.list",
    method = "GET",
    path = "/open-apis/acs/v1/users",
    token = "tenant",
    response = ListUserResponse,
    paging(items = User),
    scopes = "acs:users"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListUser {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListUser`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserResponse {
    pub items: Vec<User>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// `acs.v1.user.patch`.
///
/// - `PATCH /open-apis/acs/v1/users/:user_id` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1490101
/// - [Documentation](https://open.feishu.cn/document/server-docs/acs-v1/user/patch)
#[lark_api(
    id = "acs.v1.user.patch",
    method = "PATCH",
    path = "/open-apis/acs/v1/users/:user_id",
    token = "tenant",
    scopes = "acs:users"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchUser {
    pub user_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub user: Option<User>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Feature {
    pub card: Option<i64>,
    pub face_uploaded: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct User {
    pub feature: Option<Feature>,
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
