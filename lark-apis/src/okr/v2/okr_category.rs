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
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub owner_type: Option<OwnerType>,
}

/// The answer to [`ListOkrCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOkrCategoryResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<OkrCategory>,
}

/// A category of objectives.
#[doc(alias = "Category")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrCategory {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub category_type: Option<CategoryType>,
    pub enabled: Option<bool>,
    pub color: Option<OkrCategoryColor>,
    pub name: Option<CategoryName>,
}

/// The name of a category, by language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CategoryName {
    pub zh: Option<String>,
    pub en: Option<String>,
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
