// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `moments`.

use lark_runtime::{Model, lark_event};

use super::post::MomentsUserType;
use crate::ids::UserId;

/// A comment was posted in Moments.
///
/// - Event `moments.comment.created_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/created)
#[lark_event(type = "moments.comment.created_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct CommentCreated {
    pub user_id: Option<UserId>,
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub post_id: Option<String>,
    pub reply_comment_id: Option<String>,
    pub root_comment_id: Option<String>,
    pub user_type: Option<MomentsUserType>,
}

/// A comment was deleted in Moments.
///
/// - Event `moments.comment.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/deleted)
#[lark_event(type = "moments.comment.deleted_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct CommentDeleted {
    pub id: Option<String>,
    pub post_id: Option<String>,
}

/// A post was published in Moments.
///
/// - Event `moments.post.created_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - Scopes that unlock single fields: `contact:user.employee_id:readonly`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/created)
#[lark_event(type = "moments.post.created_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct PostCreated {
    pub id: Option<String>,
    pub user_id: Option<UserId>,
    pub create_time: Option<String>,
    pub category_ids: Vec<String>,
    pub link: Option<String>,
    pub user_type: Option<MomentsUserType>,
}

/// A post was deleted in Moments.
///
/// - Event `moments.post.deleted_v1`, for custom and store apps
/// - Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/deleted)
#[lark_event(type = "moments.post.deleted_v1", scopes = "moments:moments:readonly|moments:moments:access_all")]
#[non_exhaustive]
pub struct PostDeleted {
    pub id: Option<String>,
}

/// The statistics of a post in Moments changed.
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
    pub post_id: Option<String>,
    /// Always `1` (shares).
    pub statistics_type: Option<i64>,
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
    pub r#type: Option<String>,
    pub user_id: Option<UserId>,
    pub entity_id: Option<String>,
    pub id: Option<String>,
    /// One of `1` (post), `2` (comment).
    pub entity_type: Option<i64>,
    pub user_type: Option<MomentsUserType>,
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
    pub r#type: Option<String>,
    pub user_id: Option<UserId>,
    pub entity_id: Option<String>,
    pub id: Option<String>,
    /// One of `1` (post), `2` (comment).
    pub entity_type: Option<i64>,
    pub user_type: Option<MomentsUserType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PostStatistics {
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
