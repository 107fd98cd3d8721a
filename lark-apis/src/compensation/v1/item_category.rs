// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Item categories.
//!
//! `compensation.v1.item_category` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// `compensation.v1.item_category.list`.
///
/// - `GET /open-apis/compensation/v1/item_categories` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_item_category:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002, 2290003
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
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListItemCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListItemCategoryResponse {
    pub items: Vec<ItemCategory>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ItemCategory {
    pub id: Option<String>,
    pub name: Option<String>,
    pub i18n_names: Vec<I18nContent>,
}
