// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `search.v1.user` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// `search.v1.user.search_user_old`.
///
/// - `GET /open-apis/search/v1/user` with a user token, for custom and store apps
/// - Scope: `contact:user:search`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/contact-v3/user/search-users)
#[doc(alias = "SearchUserOld")]
#[lark_api(
    id = "search.v1.user.search_user_old",
    method = "GET",
    path = "/open-apis/search/v1/user",
    token = "user",
    response = SearchUserResponse,
    paging(items = FoundUser, list = "users"),
    scopes = "contact:user:search"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchUser {
    pub query: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`SearchUser`].
#[doc(alias = "SearchUserOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchUserResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub users: Vec<FoundUser>,
}

#[doc(alias = "SearchUserOldResponseUser")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoundUser {
    pub avatar: Option<FoundUserAvatar>,
    pub department_ids: Vec<String>,
    pub name: Option<String>,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}

#[doc(alias = "SearchUserOldResponseUserAvatar")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoundUserAvatar {
    pub avatar_72: Option<String>,
    pub avatar_240: Option<String>,
    pub avatar_640: Option<String>,
    pub avatar_origin: Option<String>,
}
