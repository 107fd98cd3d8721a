// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Posts.
//!
//! `moments.v1.post` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use crate::ids::UserIdType;

/// `moments.v1.post.get`.
///
/// - `GET /open-apis/moments/v1/posts/:post_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1420001, 1420002, 1420003, 1420004
/// - [Documentation](https://open.feishu.cn/document/moments-v1/post/get)
#[lark_api(
    id = "moments.v1.post.get",
    method = "GET",
    path = "/open-apis/moments/v1/posts/:post_id",
    token = "tenant",
    response = GetPostResponse,
    scopes = "moments:moments:readonly|moments:moments:access_all",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPost {
    pub post_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetPost`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetPostResponse {
    pub post: Option<Post>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Post {
    pub user_id: Option<String>,
    pub content: Option<String>,
    pub image_key_list: Vec<String>,
    pub media_file_token: Option<String>,
    pub comment_count: Option<i64>,
    pub reaction_set: Option<ReactionSet>,
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub media_cover_image_key: Option<String>,
    pub cid: Option<String>,
    pub category_ids: Vec<String>,
    pub link: Option<String>,
    pub user_type: Option<MomentsUserType>,
    pub dislike_count: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReactionList {
    pub r#type: Option<String>,
    pub count: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReactionSet {
    pub reactions: Vec<ReactionList>,
    pub total_count: Option<i64>,
}

/// The values of `user_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MomentsUserType {
    #[lark(value = 1)]
    RealName,
    #[lark(value = 2)]
    Nickname,
    #[lark(value = 3)]
    Anonymous,
    /// An official account.
    #[lark(value = 4)]
    Official,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
