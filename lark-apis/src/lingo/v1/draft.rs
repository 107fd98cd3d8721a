// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Drafts.
//!
//! `lingo.v1.draft` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::entity::Entity;
use crate::ids::UserIdType;

/// Asks for a new entry or a change of one, which an administrator then reviews.
///
/// To change an entry, give its id or `outer_info`. With a user token, the user is told the result by the dictionary
/// bot; with an app token, nobody is told.
///
/// - `POST /open-apis/lingo/v1/drafts` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/draft/create)
#[lark_api(
    id = "lingo.v1.draft.create",
    method = "POST",
    path = "/open-apis/lingo/v1/drafts",
    token = "tenant|user",
    response = DraftResponse,
    scopes = "baike:entity|baike:entity:exempt_review",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDraft {
    /// Id of the dictionary. Default: the one for all members. An app must have been added to other dictionaries; a user
    /// must see them.
    #[lark(query)]
    pub repo_id: Option<String>,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// An entry of a dictionary.
    #[lark(body)]
    pub entity: Entity,
}

/// Changes a draft that has not been reviewed yet.
///
/// - `PUT /open-apis/lingo/v1/drafts/:draft_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/draft/update)
#[lark_api(
    id = "lingo.v1.draft.update",
    method = "PUT",
    path = "/open-apis/lingo/v1/drafts/:draft_id",
    token = "tenant|user",
    response = DraftResponse,
    scopes = "baike:entity|baike:entity:exempt_review",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDraft {
    /// Id of the draft, from `lingo.v1.draft.create`.
    pub draft_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// An entry of a dictionary.
    #[lark(body)]
    pub entity: Entity,
}

/// The answer to [`CreateDraft`] and [`UpdateDraft`].
#[doc(alias("CreateDraftResponse", "UpdateDraftResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DraftResponse {
    /// The new draft.
    pub draft: Option<Draft>,
}

/// An entry that waits for review.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Draft {
    /// Id of the draft, to change it.
    pub draft_id: Option<String>,
    /// The entry as it would become.
    pub entity: Option<Entity>,
}
