// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comment reactions.
//!
//! `drive.v2.comment_reaction` in the platform's terms.

use lark_runtime::{StringEnum, lark_api};

use super::models::FileType;

/// Updates a reaction of a comment reaction.
///
/// - `POST /open-apis/drive/v2/files/:file_token/comments/reaction` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docs:document.comment:create`, `docs:document.comment:write_only`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1061001, 1061002, 1061003, 1061004
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction)
#[doc(alias = "UpdateReactionCommentReaction")]
#[lark_api(
    id = "drive.v2.comment_reaction.update_reaction",
    method = "POST",
    path = "/open-apis/drive/v2/files/:file_token/comments/reaction",
    token = "tenant|user",
    scopes = "docs:document.comment:create|docs:document.comment:write_only",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCommentReaction {
    pub file_token: String,
    #[lark(query)]
    pub file_type: FileType,
    pub action: CommentReactionAction,
    pub reply_id: String,
    pub reaction_type: String,
}

/// The values of `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CommentReactionAction {
    Add,
    Delete,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
