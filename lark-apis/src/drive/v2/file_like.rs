// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Likes of a file.
//!
//! `drive.v2.file.like` in the platform's terms.

use lark_runtime::{Model, Text, UnixSeconds, lark_api};

use super::models::FileType;
use crate::ids::UserIdType;

/// Lists likes of a file.
///
/// - `GET /open-apis/drive/v2/files/:file_token/likes` with a tenant or user token, for custom and store apps
/// - Scope: `drive:file.like:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.base:readonly`, `contact:user.employee_id:readonly`,
///   `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
/// - Rate limit: 5 a second
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061007
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
pub struct ListFileLike {
    pub file_token: String,
    pub file_type: FileType,
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListFileLike`].
#[derive(Clone, Default, Model)]
pub struct ListFileLikeResponse {
    pub items: Vec<FileLike>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct FileLike {
    pub user_id: Option<String>,
    pub last_liked_time: Option<Text<UnixSeconds>>,
    pub user_name: Option<String>,
    pub user_en_name: Option<String>,
    pub user_avatar_url: Option<String>,
    pub user_is_desensitized: Option<bool>,
}
