// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Items.
//!
//! `compensation.v1.item` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{I18nContent, PayOffFrequencyType, ValueType};

/// `compensation.v1.item.list`.
///
/// - `GET /open-apis/compensation/v1/items` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_item:read`
/// - Rate limit: 10 a second
/// - Error codes: 2290001, 2290002, 2290003
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-compensation/compensation-component-and-metric/list-2)
#[lark_api(
    id = "compensation.v1.item.list",
    method = "GET",
    path = "/open-apis/compensation/v1/items",
    token = "tenant",
    response = ListItemResponse,
    paging(items = CompensationItem),
    scopes = "corehr:compensation_item:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListItem {
    /// At most 500 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
    pub item_type: Option<ItemType>,
}

/// The answer to [`ListItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListItemResponse {
    pub items: Vec<CompensationItem>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[doc(alias = "Item")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompensationItem {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub category_id: Option<String>,
    pub value_type: Option<ValueType>,
    pub pay_off_frequency_type: Option<PayOffFrequencyType>,
    pub decimal_places: Option<i64>,
    /// One of `0` (inactive), `1` (active).
    pub active_status: Option<i64>,
    pub i18n_names: Vec<I18nContent>,
    pub i18n_descriptions: Vec<I18nContent>,
    pub item_type: Option<ItemType>,
}

/// The values of `item_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ItemType {
    Bonus,
    RecurringPayment,
    Salary,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
