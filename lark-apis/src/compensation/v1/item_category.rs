// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Item categories.
//!
//! `compensation.v1.item_category` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Lists the categories of pay items.
///
/// - `GET /open-apis/compensation/v1/item_categories` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_item_category:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/compensation-component-and-metric/list)
#[lark_api(
    id = "compensation.v1.item_category.list",
    method = "GET",
    path = "/open-apis/compensation/v1/item_categories",
    token = "tenant",
    response = ListItemCategoryResponse,
    paging(items = ItemCategory),
    scopes = "corehr:compensation_item_category:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListItemCategory {
    /// How many categories a page has; 1 to 500. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListItemCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListItemCategoryResponse {
    /// The categories of this page.
    pub items: Vec<ItemCategory>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A category of pay items.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ItemCategory {
    /// Id of the category.
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// Names of the category, language by language.
    pub i18n_names: Vec<I18nContent>,
}
