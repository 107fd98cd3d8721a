// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Categories of an OKR.
//!
//! `okr.v2.okr.category` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::OwnerType;

/// Lists the categories that objectives can have.
///
/// - `GET /open-apis/okr/v2/categories` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-category/list)
#[lark_api(
    id = "okr.v2.okr.category.list",
    method = "GET",
    path = "/open-apis/okr/v2/categories",
    token = "tenant|user",
    response = ListOkrCategoryResponse,
    paging(items = OkrCategory)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOkrCategory {
    /// How many items a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Whether to list the categories for users or for departments.
    pub owner_type: Option<OwnerType>,
}

/// The answer to [`ListOkrCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrCategoryResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Categories of this page.
    pub items: Vec<OkrCategory>,
}

/// A category of objectives.
#[doc(alias = "Category")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrCategory {
    /// Id of the category, as objectives refer to it.
    pub id: Option<String>,
    /// When the category was created.
    pub create_time: Option<String>,
    /// When the category was last changed.
    pub update_time: Option<String>,
    /// Whether it is for the objectives of people or of teams.
    pub category_type: Option<CategoryType>,
    /// Whether the category can be chosen.
    pub enabled: Option<bool>,
    /// Colour that marks the category.
    pub color: Option<OkrCategoryColor>,
    /// Name of the category, by language.
    pub name: Option<CategoryName>,
}

/// The name of a category, by language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CategoryName {
    /// The name in Chinese.
    pub zh: Option<String>,
    /// The name in English.
    pub en: Option<String>,
    /// The name in Japanese.
    pub ja: Option<String>,
}

/// The values of `category_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CategoryType {
    /// For the objectives of people.
    Person,
    /// For the objectives of teams.
    Team,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `color`.
#[doc(alias = "CategoryColor")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OkrCategoryColor {
    /// Blue.
    Blue,
    /// Indigo.
    Indigo,
    /// Orange.
    Orange,
    /// Purple.
    Purple,
    /// Turquoise.
    Turquoise,
    /// Light blue.
    Wathet,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
