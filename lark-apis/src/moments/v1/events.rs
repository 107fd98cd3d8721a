// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `moments`.

use lark_runtime::{Model, lark_event};

use super::post::MomentsUserType;
use crate::ids::UserId;

/// Somebody commented on a post in Moments.
///
/// - Event `moments.comment.created_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/created)
#[lark_event(type = "moments.comment.created_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct CommentCreated {
    /// User who commented; only if they use their real name.
    pub user_id: Option<UserId>,
    /// Id of the new comment.
    pub id: Option<String>,
    /// When the comment was created.
    pub create_time: Option<String>,
    /// Id of the post it belongs to.
    pub post_id: Option<String>,
    /// Comment that this one answers, by its id; missing for one that answers the post itself.
    pub reply_comment_id: Option<String>,
    /// Id of the comment the thread began with.
    pub root_comment_id: Option<String>,
    /// Under what name: real, nickname, anonymous or an official account.
    pub user_type: Option<MomentsUserType>,
}

/// A comment on a post in Moments was deleted.
///
/// - Event `moments.comment.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/deleted)
#[lark_event(type = "moments.comment.deleted_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct CommentDeleted {
    /// Id of the comment that was deleted.
    pub id: Option<String>,
    /// Id of the post it belonged to.
    pub post_id: Option<String>,
}

/// Somebody published a post in Moments.
///
/// - Event `moments.post.created_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/created)
#[lark_event(type = "moments.post.created_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct PostCreated {
    /// Id of the new post.
    pub id: Option<String>,
    /// User who published it; only if they use their real name.
    pub user_id: Option<UserId>,
    /// When the post was created.
    pub create_time: Option<String>,
    /// Ids of the categories the post is in.
    pub category_ids: Vec<String>,
    /// URL that opens the post.
    pub link: Option<String>,
    /// Under what name: real, nickname, anonymous or an official account.
    pub user_type: Option<MomentsUserType>,
}

/// A post in Moments was deleted.
///
/// - Event `moments.post.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/deleted)
#[lark_event(type = "moments.post.deleted_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct PostDeleted {
    /// Id of the post that was deleted.
    pub id: Option<String>,
}

/// The figures of a post in Moments changed, such as how often it was shared.
///
/// - Event `moments.post_statistics.updated_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post_statistics/events/updated)
#[lark_event(
    type = "moments.post_statistics.updated_v1",
    scopes = "moments:moments:readonly|moments:moments:access_all"
)]
#[non_exhaustive]
pub struct PostStatisticsUpdated {
    /// Id of the post whose figures changed.
    pub post_id: Option<String>,
    /// Which figure changed: `1` how often it was shared.
    pub statistics_type: Option<i64>,
    /// Figures after the change.
    pub statistics: Option<PostStatistics>,
}

/// Somebody reacted to a post or comment in Moments.
///
/// - Event `moments.reaction.created_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/created)
#[lark_event(type = "moments.reaction.created_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct ReactionCreated {
    /// Kind of reaction, the key of its emoji.
    pub r#type: Option<String>,
    /// User who reacted; only if they use their real name.
    pub user_id: Option<UserId>,
    /// Id of the post or comment reacted to.
    pub entity_id: Option<String>,
    /// Id of the reaction.
    pub id: Option<String>,
    /// What was reacted to: `1` a post, `2` a comment.
    pub entity_type: Option<i64>,
    /// Under what name: real, nickname, anonymous or an official account.
    pub user_type: Option<MomentsUserType>,
    /// When the reaction was made.
    pub create_time: Option<String>,
}

/// Somebody took back a reaction in Moments.
///
/// - Event `moments.reaction.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/deleted)
#[lark_event(type = "moments.reaction.deleted_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct ReactionDeleted {
    /// Kind of reaction, the key of its emoji.
    pub r#type: Option<String>,
    /// User who reacted; only if they use their real name.
    pub user_id: Option<UserId>,
    /// Id of the post or comment reacted to.
    pub entity_id: Option<String>,
    /// Id of the reaction.
    pub id: Option<String>,
    /// What was reacted to: `1` a post, `2` a comment.
    pub entity_type: Option<i64>,
    /// Under what name: real, nickname, anonymous or an official account.
    pub user_type: Option<MomentsUserType>,
}

/// Figures of a post.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PostStatistics {
    /// How often the post was shared.
    pub share_count: Option<i64>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<CommentCreated>();
    visitor.visit::<CommentDeleted>();
    visitor.visit::<PostCreated>();
    visitor.visit::<PostDeleted>();
    visitor.visit::<PostStatisticsUpdated>();
    visitor.visit::<ReactionCreated>();
    visitor.visit::<ReactionDeleted>();
}
