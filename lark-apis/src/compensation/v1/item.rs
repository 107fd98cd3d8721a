// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Items.
//!
//! `compensation.v1.item` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{I18nContent, PayOffFrequencyType, ValueType};

/// Lists the pay items, such as a base salary or an allowance.
///
/// - `GET /open-apis/compensation/v1/items` with a tenant token, for custom apps only
/// - Scope: `corehr:compensation_item:read`
/// - Rate limit: 10 a second
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
    /// How many items a page has; 1 to 500. Default: 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Lists only items of this type: parts of the salary, one-time or recurring payments.
    pub item_type: Option<ItemType>,
}

/// The answer to [`ListItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListItemResponse {
    /// The pay items of this page.
    pub items: Vec<CompensationItem>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A pay item, such as a base salary or an allowance.
#[doc(alias = "Item")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CompensationItem {
    /// Id of the item.
    pub id: Option<String>,
    /// Name of the item.
    pub name: Option<String>,
    /// What the item is for.
    pub description: Option<String>,
    /// Id of its category, see `compensation.v1.item_category.list`.
    pub category_id: Option<String>,
    /// Whether it is an amount of money, a number or a percentage.
    pub value_type: Option<ValueType>,
    /// How often it is paid.
    pub pay_off_frequency_type: Option<PayOffFrequencyType>,
    /// How many decimals its values have.
    pub decimal_places: Option<i64>,
    /// Whether the item is enabled.
    /// One of `0` (inactive), `1` (active).
    pub active_status: Option<i64>,
    /// Names of the item, language by language.
    pub i18n_names: Vec<I18nContent>,
    /// What the item is for, language by language.
    pub i18n_descriptions: Vec<I18nContent>,
    /// Whether it is a part of the salary, a one-time or a recurring payment.
    pub item_type: Option<ItemType>,
}

/// The values of `item_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ItemType {
    /// A one-time payment.
    Bonus,
    /// A recurring payment.
    RecurringPayment,
    /// A part of the salary.
    Salary,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
