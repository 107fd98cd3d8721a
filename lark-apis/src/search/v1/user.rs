// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Users.
//!
//! `search.v1.user` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Searches users by name and returns their avatars, departments and ids.
///
/// Only with a user token. Finds neither people of other organisations nor those who have left.
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
    /// Words from the name of the user.
    pub query: String,
    /// How many users a page has; 1 to 200. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// Users that were found by name.
#[doc(alias = "SearchUserOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchUserResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Users whose names match.
    pub users: Vec<FoundUser>,
}

/// A user that was found by name.
#[doc(alias = "SearchUserOldResponseUser")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoundUser {
    /// URLs of the user's avatar; they change, so do not store them.
    pub avatar: Option<FoundUserAvatar>,
    /// Ids of the user's departments.
    pub department_ids: Vec<String>,
    /// Name of the user that was found.
    pub name: Option<String>,
    /// Open id of the user, `ou_...`.
    pub open_id: Option<String>,
    /// User id within the tenant; only for custom apps that may read it.
    pub user_id: Option<String>,
}

/// URLs of a user's avatar.
#[doc(alias = "SearchUserOldResponseUserAvatar")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FoundUserAvatar {
    /// URL of the avatar at 72 by 72 pixels.
    pub avatar_72: Option<String>,
    /// URL of the avatar at 240 by 240 pixels.
    pub avatar_240: Option<String>,
    /// URL of the avatar at 640 by 640 pixels.
    pub avatar_640: Option<String>,
    /// URL of the avatar as it was uploaded.
    pub avatar_origin: Option<String>,
}
