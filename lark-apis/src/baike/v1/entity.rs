// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Entities.
//!
//! `baike.v1.entity` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, Unknown, lark_api};

use super::models::{OuterInfo, RelatedMeta, Statistics, Term};
use crate::ids::UserIdType;

/// Creates an entry at once, without review.
///
/// `baike.v1.draft.create` lets an administrator review it first. The service `lingo` has a newer version of this call.
///
/// - `POST /open-apis/baike/v1/entities` with a tenant or user token, for custom apps only
/// - Scope: `baike:entity:exempt_review`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/entity/create)
#[lark_api(
    id = "baike.v1.entity.create",
    method = "POST",
    path = "/open-apis/baike/v1/entities",
    token = "tenant|user",
    response = EntityResponse,
    scopes = "baike:entity:exempt_review",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateEntity {
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// An entry of the dictionary.
    #[lark(body)]
    pub entity: Entity,
}

/// Finds words in a text that could become entries, with other names for them.
///
/// Words that already have entries are not left out. The service `lingo` has a newer version of this call.
///
/// - `POST /open-apis/baike/v1/entities/extract` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/entity/extract)
#[lark_api(
    id = "baike.v1.entity.extract",
    method = "POST",
    path = "/open-apis/baike/v1/entities/extract",
    token = "tenant|user",
    response = ExtractEntityResponse,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtractEntity {
    /// Text to look for words in; at most 128 characters.
    pub text: Option<String>,
}

/// The answer to [`ExtractEntity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractEntityResponse {
    /// Words that could become entries.
    pub entity_word: Vec<EntityWord>,
}

/// Fetches an entry of the dictionary.
///
/// An entry can also be named by `provider` and `outer_id`; its id is then `enterprise_0`. The service `lingo` has a
/// newer version of this call.
///
/// - `GET /open-apis/baike/v1/entities/:entity_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/entity/get)
#[lark_api(
    id = "baike.v1.entity.get",
    method = "GET",
    path = "/open-apis/baike/v1/entities/:entity_id",
    token = "tenant|user",
    response = EntityResponse,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEntity {
    /// Id of the entry, `enterprise_...`; `enterprise_0` to find it by `provider` and `outer_id`.
    pub entity_id: String,
    /// Name of the other system; 2 to 32 characters. Goes with `outer_id` and the entry id `enterprise_0`.
    pub provider: Option<String>,
    /// Id of the entry in the other system; 1 to 64 characters. Goes with `provider` and the entry id `enterprise_0`.
    pub outer_id: Option<String>,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Finds the words in a text for which there are entries, with their places.
///
/// The service `lingo` has a newer version of this call.
///
/// - `POST /open-apis/baike/v1/entities/highlight` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/entity/highlight)
#[lark_api(
    id = "baike.v1.entity.highlight",
    method = "POST",
    path = "/open-apis/baike/v1/entities/highlight",
    token = "tenant|user",
    response = HighlightEntityResponse,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HighlightEntity {
    /// Text to look for entries in; 1 to 1000 characters.
    pub text: String,
}

/// The answer to [`HighlightEntity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct HighlightEntityResponse {
    /// Words that were found, with their entries and places.
    pub phrases: Vec<Phrase>,
}

/// Lists the entries of the tenant's dictionary.
///
/// The service `lingo` has a newer version of this call.
///
/// - `GET /open-apis/baike/v1/entities` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/entity/list)
#[lark_api(
    id = "baike.v1.entity.list",
    method = "GET",
    path = "/open-apis/baike/v1/entities",
    token = "tenant|user",
    response = EntityListResponse,
    paging(items = Entity, list = "entities"),
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListEntity {
    /// How many entries a page has; 1 to 100. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Name of the other system whose entries to list; 2 to 32 characters.
    pub provider: Option<String>,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Finds entries whose name or alias is exactly the given word.
///
/// The service `lingo` has a newer version of this call.
///
/// - `POST /open-apis/baike/v1/entities/match` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/entity/match)
#[lark_api(
    id = "baike.v1.entity.match",
    method = "POST",
    path = "/open-apis/baike/v1/entities/match",
    token = "tenant|user",
    response = MatchEntityResponse,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MatchEntity {
    /// Word to look for, which must be exactly a name or alias; 1 to 100 characters.
    pub word: String,
}

/// The answer to [`MatchEntity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MatchEntityResponse {
    /// Entries that match.
    pub results: Vec<MatchInfo>,
}

/// Searches entries by name, alias and meaning.
///
/// The service `lingo` has a newer version of this call.
///
/// - `POST /open-apis/baike/v1/entities/search` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/entity/search)
#[lark_api(
    id = "baike.v1.entity.search",
    method = "POST",
    path = "/open-apis/baike/v1/entities/search",
    token = "tenant|user",
    response = EntityListResponse,
    paging(items = Entity, list = "entities"),
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchEntity {
    /// How many entries a page has; 1 to 100. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Words to look for; 1 to 100 characters.
    pub query: Option<String>,
    /// Categories to search in or to leave out.
    pub classification_filter: Option<ClassificationFilter>,
    /// How the entries came about: `1` by a user, `2` by import, `3` official, `4` by the API.
    pub sources: Option<Vec<i64>>,
    /// Who created the entries, in the kind of `user_id_type`.
    pub creators: Option<Vec<String>>,
}

/// Replaces an entry at once, without review.
///
/// `baike.v1.draft.create` lets an administrator review the change first. The service `lingo` has a newer version of
/// this call.
///
/// - `PUT /open-apis/baike/v1/entities/:entity_id` with a tenant or user token, for custom apps only
/// - Scope: `baike:entity:exempt_review`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/entity/update)
#[lark_api(
    id = "baike.v1.entity.update",
    method = "PUT",
    path = "/open-apis/baike/v1/entities/:entity_id",
    token = "tenant|user",
    response = EntityResponse,
    scopes = "baike:entity:exempt_review",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateEntity {
    /// Id of the entry, `enterprise_...`.
    pub entity_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// An entry of the dictionary.
    #[lark(body)]
    pub entity: Entity,
}

/// Which categories to search in.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ClassificationFilter {
    /// Ids of the categories to search in.
    pub include: Option<Vec<String>>,
    /// Ids of the categories to leave out.
    pub exclude: Option<Vec<String>>,
}

/// The answer to [`CreateEntity`], [`GetEntity`] and [`UpdateEntity`].
#[doc(alias("CreateEntityResponse", "GetEntityResponse", "UpdateEntityResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityResponse {
    /// The new entry.
    pub entity: Option<Entity>,
}

/// An entry of the dictionary.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Entity {
    /// Id of the entry, `enterprise_...`; leave it out for a new one.
    pub id: Option<String>,
    /// Name of the entry; only one.
    /// At most 1 elements.
    pub main_keys: Vec<Term>,
    pub full_names: Clearable<Vec<Term>>,
    /// Other names of the entry; at most 10.
    pub aliases: Clearable<Vec<Term>>,
    /// Meaning as plain text, at most 5000 characters; this or `rich_text` is required.
    pub description: Option<String>,
    /// Who created the entry.
    pub creator: Option<String>,
    /// When the entry was created.
    pub create_time: Option<String>,
    /// Who changed the entry last.
    pub updater: Option<String>,
    /// When the entry was last changed.
    pub update_time: Option<String>,
    /// People, chats, documents and more that belong to the entry.
    pub related_meta: Option<RelatedMeta>,
    /// How often readers liked or disliked it.
    pub statistics: Option<Statistics>,
    /// Id of the entry in another system.
    pub outer_info: Option<OuterInfo>,
    /// Meaning as rich text, at most 5000 characters; goes before `description`.
    pub rich_text: Option<String>,
    /// How it came about: `1` by a user, `2` by import, `3` official, `4` by the API.
    pub source: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A word that could become an entry.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityWord {
    /// The word that was found in the text.
    pub name: Option<String>,
    /// Other names it may have.
    pub aliases: Vec<String>,
}

/// The answer to [`ListEntity`] and [`SearchEntity`].
#[doc(alias("ListEntityResponse", "SearchEntityResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityListResponse {
    /// Entries of this page.
    pub entities: Vec<Entity>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// An entry that matches a word.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MatchInfo {
    /// Id of the entry, `enterprise_...`.
    pub entity_id: Option<String>,
    /// What matched: `0` the name, `1` the full name, `2` an alias.
    pub r#type: Option<i64>,
}

/// A word in a text for which there are entries.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Phrase {
    /// The word that was found.
    pub name: Option<String>,
    /// Ids of its entries, `enterprise_...`.
    pub entity_ids: Vec<String>,
    /// Where in the text the word is.
    pub span: Option<Span>,
}

/// Where a word is in a text.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Span {
    /// Where the word begins, counted from 0 in UTF-8.
    pub start: Option<i64>,
    /// Where the word ends, counted from 0 in UTF-8.
    pub end: Option<i64>,
}
