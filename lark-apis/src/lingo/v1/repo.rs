// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Repos.
//!
//! `lingo.v1.repo` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the dictionaries the caller can read.
///
/// An app must have been added to a dictionary; a user must be able to see it.
///
/// - `GET /open-apis/lingo/v1/repos` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/repo/list)
#[lark_api(
    id = "lingo.v1.repo.list",
    method = "GET",
    path = "/open-apis/lingo/v1/repos",
    token = "tenant|user",
    response = ListRepoResponse,
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRepo {}

/// The answer to [`ListRepo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRepoResponse {
    /// Dictionaries the caller can read.
    pub items: Vec<Repo>,
}

/// A dictionary with its id and name.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Repo {
    /// Id of the dictionary.
    pub id: Option<String>,
    /// Name of the dictionary, shown to people.
    pub name: Option<String>,
}
