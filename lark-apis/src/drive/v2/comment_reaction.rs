// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Comment reactions.
//!
//! `drive.v2.comment_reaction` in the platform's terms.

use lark_runtime::{StringEnum, lark_api};

use super::models::FileType;

/// Adds an emoji reaction to a comment on a document, or takes one back.
///
/// - `POST /open-apis/drive/v2/files/:file_token/comments/reaction` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `docs:document.comment:create`, `docs:document.comment:write_only`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Document that the comment is on, by its token; 1 to 100 characters.
    pub file_token: String,
    /// Kind of the document that the token names; 1 to 100 characters.
    #[lark(query)]
    pub file_type: FileType,
    /// Whether the reaction is added or taken back.
    pub action: CommentReactionAction,
    /// Reply that is reacted to, by its id; 1 to 100 characters.
    pub reply_id: String,
    /// Kind of the reaction, such as `ANGRY`; 1 to 100 characters.
    pub reaction_type: String,
}

/// The values of `action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CommentReactionAction {
    /// Adds the reaction.
    Add,
    /// Takes the reaction back.
    Delete,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
