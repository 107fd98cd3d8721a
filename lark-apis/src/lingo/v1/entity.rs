// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Entities.
//!
//! `lingo.v1.entity` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::{I18nEntryDesc, OuterInfo, RelatedMeta, Statistics, Term};
use crate::ids::UserIdType;

/// `lingo.v1.entity.create`.
///
/// - `POST /open-apis/lingo/v1/entities` with a tenant token, for custom apps only
/// - Scope: `baike:entity:exempt_review`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/entity/create)
#[lark_api(
    id = "lingo.v1.entity.create",
    method = "POST",
    path = "/open-apis/lingo/v1/entities",
    token = "tenant",
    response = EntityResponse,
    scopes = "baike:entity:exempt_review",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEntity {
    #[lark(query)]
    pub repo_id: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub entity: Entity,
}

/// `lingo.v1.entity.delete`.
///
/// - `DELETE /open-apis/lingo/v1/entities/:entity_id` with a tenant token, for custom apps only
/// - Scope: `baike:entity:exempt_delete`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/entity/delete)
#[lark_api(
    id = "lingo.v1.entity.delete",
    method = "DELETE",
    path = "/open-apis/lingo/v1/entities/:entity_id",
    token = "tenant",
    scopes = "baike:entity:exempt_delete",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteEntity {
    pub entity_id: String,
    pub provider: Option<String>,
    pub outer_id: Option<String>,
}

/// `lingo.v1.entity.get`.
///
/// - `GET /open-apis/lingo/v1/entities/:entity_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/entity/get)
#[lark_api(
    id = "lingo.v1.entity.get",
    method = "GET",
    path = "/open-apis/lingo/v1/entities/:entity_id",
    token = "tenant|user",
    response = EntityResponse,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEntity {
    pub entity_id: String,
    pub provider: Option<String>,
    pub outer_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub repo_id: Option<i64>,
}

/// `lingo.v1.entity.highlight`.
///
/// - `POST /open-apis/lingo/v1/entities/highlight` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/entity/highlight)
#[lark_api(
    id = "lingo.v1.entity.highlight",
    method = "POST",
    path = "/open-apis/lingo/v1/entities/highlight",
    token = "tenant|user",
    response = HighlightEntityResponse,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HighlightEntity {
    pub text: String,
}

/// The answer to [`HighlightEntity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct HighlightEntityResponse {
    pub phrases: Vec<Phrase>,
}

/// `lingo.v1.entity.list`.
///
/// - `GET /open-apis/lingo/v1/entities` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/entity/list)
#[lark_api(
    id = "lingo.v1.entity.list",
    method = "GET",
    path = "/open-apis/lingo/v1/entities",
    token = "tenant|user",
    response = EntityListResponse,
    paging(items = Entity, list = "entities"),
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListEntity {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub provider: Option<String>,
    pub repo_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// `lingo.v1.entity.match`.
///
/// - `POST /open-apis/lingo/v1/entities/match` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/entity/match)
#[lark_api(
    id = "lingo.v1.entity.match",
    method = "POST",
    path = "/open-apis/lingo/v1/entities/match",
    token = "tenant|user",
    response = MatchEntityResponse,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MatchEntity {
    #[lark(query)]
    pub repo_id: Option<String>,
    pub word: String,
}

/// The answer to [`MatchEntity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MatchEntityResponse {
    pub results: Vec<MatchInfo>,
}

/// `lingo.v1.entity.search`.
///
/// - `POST /open-apis/lingo/v1/entities/search` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/entity/search)
#[lark_api(
    id = "lingo.v1.entity.search",
    method = "POST",
    path = "/open-apis/lingo/v1/entities/search",
    token = "tenant|user",
    response = EntityListResponse,
    paging(items = Entity, list = "entities"),
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchEntity {
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub repo_id: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub query: Option<String>,
    pub classification_filter: Option<ClassificationFilter>,
    /// One of `1` (user), `2` (import), `3` (official), `4` (open api).
    pub sources: Option<Vec<i64>>,
    pub creators: Option<Vec<String>>,
}

/// `lingo.v1.entity.update`.
///
/// - `PUT /open-apis/lingo/v1/entities/:entity_id` with a tenant token, for custom apps only
/// - Scope: `baike:entity:exempt_review`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 2250001, 2250002
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/entity/update)
#[lark_api(
    id = "lingo.v1.entity.update",
    method = "PUT",
    path = "/open-apis/lingo/v1/entities/:entity_id",
    token = "tenant",
    response = EntityResponse,
    scopes = "baike:entity:exempt_review",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateEntity {
    pub entity_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub entity: Entity,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ClassificationFilter {
    pub include: Option<Vec<String>>,
    pub exclude: Option<Vec<String>>,
}

/// The answer to [`CreateEntity`], [`GetEntity`] and [`UpdateEntity`].
#[doc(alias("CreateEntityResponse", "GetEntityResponse", "UpdateEntityResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityResponse {
    pub entity: Option<Entity>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Entity {
    pub id: Option<String>,
    /// At most 1 elements.
    pub main_keys: Vec<Term>,
    pub full_names: Clearable<Vec<Term>>,
    /// At most 10 elements.
    pub aliases: Clearable<Vec<Term>>,
    pub description: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub updater: Option<String>,
    pub update_time: Option<Text<UnixSeconds>>,
    pub related_meta: Option<RelatedMeta>,
    pub statistics: Option<Statistics>,
    pub outer_info: Option<OuterInfo>,
    pub rich_text: Option<String>,
    /// One of `1` (user), `2` (import), `3` (official), `4` (open api).
    pub source: Option<i64>,
    /// At most 3 elements.
    pub i18n_descs: Clearable<Vec<I18nEntryDesc>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`ListEntity`] and [`SearchEntity`].
#[doc(alias("ListEntityResponse", "SearchEntityResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityListResponse {
    pub entities: Vec<Entity>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MatchInfo {
    pub entity_id: Option<String>,
    /// One of `0` (name), `1` (full name), `2` (alias).
    pub r#type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Phrase {
    pub name: Option<String>,
    pub entity_ids: Vec<String>,
    pub span: Option<Span>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Span {
    pub start: Option<i64>,
    pub end: Option<i64>,
}
