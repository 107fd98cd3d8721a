// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Classifications.
//!
//! `baike.v1.classification` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Lists the categories of the dictionary.
///
/// Categories have two levels. An entry can be in several of the second level, if each belongs to another of the first.
/// The service `lingo` has a newer version of this call.
///
/// - `GET /open-apis/baike/v1/classifications` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/baike-v1/classification/list)
#[lark_api(
    id = "baike.v1.classification.list",
    method = "GET",
    path = "/open-apis/baike/v1/classifications",
    token = "tenant|user",
    response = ListClassificationResponse,
    paging(items = Classification),
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListClassification {
    /// How many categories a page has; 1 to 500. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListClassification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListClassificationResponse {
    /// Categories of this page.
    pub items: Vec<Classification>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A category of the dictionary.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Classification {
    /// Id of the category, of the second level.
    /// Required in requests.
    pub id: Option<String>,
    /// Name of the category, shown to people.
    pub name: Option<String>,
    /// Id of the first-level category above it.
    pub father_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
