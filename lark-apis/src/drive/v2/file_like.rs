// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Likes of a file.
//!
//! `drive.v2.file.like` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::FileType;
use crate::ids::UserIdType;

/// Lists who likes a document, the latest first.
///
/// - `GET /open-apis/drive/v2/files/:file_token/likes` with a tenant or user token, for custom and store apps
/// - Scope: `drive:file.like:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/docs/drive-v1/like/list)
#[lark_api(
    id = "drive.v2.file.like.list",
    method = "GET",
    path = "/open-apis/drive/v2/files/:file_token/likes",
    token = "tenant|user",
    response = ListFileLikeResponse,
    paging(items = FileLike),
    scopes = "drive:file.like:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListFileLike {
    /// Document whose likes are listed, by its token.
    pub file_token: String,
    /// Kind of the document that the token names; a wrong one fails.
    pub file_type: FileType,
    /// How many users a page has; 1 to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`. Default: `open_id`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListFileLike`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFileLikeResponse {
    /// Users of this page who like the document.
    pub items: Vec<FileLike>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A user who likes a document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FileLike {
    /// User who likes the document, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// When the user last liked the document.
    pub last_liked_time: Option<Text<UnixSeconds>>,
    /// Name of the user; needs a scope such as `contact:user.base:readonly`, and is missing if the user is masked.
    pub user_name: Option<String>,
    /// English name of the user; needs a scope such as `contact:user.base:readonly`, and is missing if the user is masked.
    pub user_en_name: Option<String>,
    /// Address of the user's picture; needs a scope such as `contact:user.base:readonly`, and is missing if the user is
    /// masked.
    pub user_avatar_url: Option<String>,
    /// Whether who the user is is masked.
    pub user_is_desensitized: Option<bool>,
}
