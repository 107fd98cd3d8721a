//! `lark-runtime` under another name, in an older edition: the macros find it without a hint.

use feishu::{lark_api, Model, StringEnum};

/// Fetches a user.
#[lark_api(method = "GET", path = "/open-apis/contact/v3/users/:user_id", token = "tenant", response = UserInfo)]
#[derive(Clone, Debug)]
pub struct FetchUser {
    /// Path segment.
    pub user_id: String,
    /// Query parameter.
    pub user_id_type: Option<UserIdType>,
}

/// Lists users.
#[lark_api(
    method = "GET",
    path = "/open-apis/contact/v3/users",
    token = "tenant",
    response = UserList,
    paging(items = User)
)]
#[derive(Clone, Debug)]
pub struct ListUsers {
    /// Which page.
    pub page_token: Option<String>,
}

/// Kind of a user id.
#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
pub enum UserIdType {
    /// `ou_...`
    OpenId,
    /// Any other.
    Other(String),
}

/// The answer.
#[derive(Clone, Default, Model)]
pub struct UserInfo {
    /// The user.
    pub user: Option<User>,
}

/// A page.
#[derive(Clone, Default, Model)]
pub struct UserList {
    /// The users.
    pub items: Vec<User>,
    /// The next page.
    pub page_token: Option<String>,
    /// Whether there is one.
    pub has_more: Option<bool>,
}

/// A user.
#[derive(Clone, Default, Model)]
pub struct User {
    /// Scalar.
    pub name: Option<String>,
}
