// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Drafts.
//!
//! `baike.v1.draft` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::entity::Entity;
use crate::ids::UserIdType;

/// `baike.v1.draft.create`.
///
/// - `POST /open-apis/baike/v1/drafts` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1540001, 1540002
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/draft/create)
#[lark_api(
    id = "baike.v1.draft.create",
    method = "POST",
    path = "/open-apis/baike/v1/drafts",
    token = "tenant|user",
    response = DraftResponse,
    scopes = "baike:entity|baike:entity:exempt_review",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDraft {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub entity: Entity,
}

/// `baike.v1.draft.update`.
///
/// - `PUT /open-apis/baike/v1/drafts/:draft_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1540001, 1540002, 1540100
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/draft/update)
#[lark_api(
    id = "baike.v1.draft.update",
    method = "PUT",
    path = "/open-apis/baike/v1/drafts/:draft_id",
    token = "tenant|user",
    response = DraftResponse,
    scopes = "baike:entity|baike:entity:exempt_review",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDraft {
    pub draft_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub entity: Entity,
}

/// The answer to [`CreateDraft`] and [`UpdateDraft`].
#[doc(alias("CreateDraftResponse", "UpdateDraftResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DraftResponse {
    pub draft: Option<Draft>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Draft {
    pub draft_id: Option<String>,
    pub entity: Option<Entity>,
}
