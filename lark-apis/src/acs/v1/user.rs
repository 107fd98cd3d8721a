// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `acs.v1.user` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use crate::ids::UserIdType;

/// Fetches the card and face state of a user of the access control.
///
/// Only users in a permission group can be fetched.
///
/// - `GET /open-apis/acs/v1/users/:user_id` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// User of the smart access control, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetUser`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// The user asked for.
    pub user: Option<User>,
}

/// Lists the users of the access control, with card and face state.
///
/// Only users in a permission group are listed.
///
/// - `GET /open-apis/acs/v1/users` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// How many users a page has; at most 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListUser`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListUserResponse {
    /// Users of this page.
    pub items: Vec<User>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Changes the card number that is put out when a user is recognised.
///
/// Meant for door systems with the Wiegand protocol, which expect a card number after the face was recognised.
///
/// - `PATCH /open-apis/acs/v1/users/:user_id` with a tenant token, for custom apps only
/// - Scope: `acs:users`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// User of the smart access control, in the kind of `user_id_type`.
    pub user_id: String,
    /// Kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// A user of the access control.
    /// Required in requests.
    #[lark(body)]
    pub user: Option<User>,
}

/// By what a user is recognised.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Feature {
    /// Number of the user's card.
    pub card: Option<i64>,
    /// Whether a face picture was uploaded.
    pub face_uploaded: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A user of the access control.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct User {
    /// By what the user is recognised.
    pub feature: Option<Feature>,
    /// Id of the user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
