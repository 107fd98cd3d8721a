// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Classifications.
//!
//! `lingo.v1.classification` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18nClsName;

/// Lists the categories of a dictionary.
///
/// Categories have two levels. An entry can be in several of the second level, if each belongs to another of the first.
///
/// - `GET /open-apis/lingo/v1/classifications` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/lingo-v1/classification/list)
#[lark_api(
    id = "lingo.v1.classification.list",
    method = "GET",
    path = "/open-apis/lingo/v1/classifications",
    token = "tenant|user",
    response = ListClassificationResponse,
    paging(items = Classification),
    scopes = "baike:entity|baike:entity:exempt_review|baike:entity:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListClassification {
    /// How many categories a page has; 1 to 500. Default: 20.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Id of the dictionary. Default: the one for all members. An app must have been added to other dictionaries; a user
    /// must see them.
    pub repo_id: Option<String>,
}

/// The answer to [`ListClassification`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListClassificationResponse {
    /// Categories of this page.
    pub items: Vec<Classification>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A category of a dictionary.
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
    /// Names of the category, by language.
    pub i18n_names: Clearable<Vec<I18nClsName>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
