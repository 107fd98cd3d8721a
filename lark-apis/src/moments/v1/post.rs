// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Posts.
//!
//! `moments.v1.post` in the platform's terms.

use lark_runtime::{IntegerEnum, Model, lark_api};

use crate::ids::UserIdType;

/// Fetches a post of the company's Moments, with its text, reactions and comment count.
///
/// - `GET /open-apis/moments/v1/posts/:post_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 20 a second
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
    /// Id of the post, from its creation or the event about it.
    pub post_id: String,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetPost`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetPostResponse {
    /// The post asked for.
    pub post: Option<Post>,
}

/// A post in Moments.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Post {
    /// User who published it, in the kind of `user_id_type`; only if they use their real name.
    pub user_id: Option<String>,
    /// What the post says.
    pub content: Option<String>,
    /// Keys of its pictures, which cannot be downloaded yet.
    pub image_key_list: Vec<String>,
    /// Token of its video; not used yet.
    pub media_file_token: Option<String>,
    /// How many comments it has.
    pub comment_count: Option<i64>,
    /// Reactions to it, with their numbers.
    pub reaction_set: Option<ReactionSet>,
    /// Id of the post.
    pub id: Option<String>,
    /// When the post was created, in RFC 3339.
    pub create_time: Option<String>,
    /// Picture shown for its video; not used yet.
    pub media_cover_image_key: Option<String>,
    pub cid: Option<String>,
    /// Ids of the categories the post is in.
    pub category_ids: Vec<String>,
    /// URL that opens the post.
    pub link: Option<String>,
    /// Under what name: real, nickname, anonymous or an official account.
    pub user_type: Option<MomentsUserType>,
    /// How many people disliked it.
    pub dislike_count: Option<i64>,
}

/// A kind of reaction, and how often it was made.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReactionList {
    /// Kind of reaction, the key of its emoji.
    pub r#type: Option<String>,
    /// How often this reaction was made.
    pub count: Option<i64>,
}

/// All reactions to a post.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ReactionSet {
    /// Reactions by kind.
    pub reactions: Vec<ReactionList>,
    /// How many reactions there are in all.
    pub total_count: Option<i64>,
}

/// The values of `user_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MomentsUserType {
    /// Under the real name.
    #[lark(value = 1)]
    RealName,
    /// Under a nickname.
    #[lark(value = 2)]
    Nickname,
    /// Anonymous.
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
