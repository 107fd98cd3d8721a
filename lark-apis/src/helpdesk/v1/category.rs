// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Categories.
//!
//! `helpdesk.v1.category` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::faq::FaqCategory;

/// Creates a category of the knowledge base.
///
/// A user who calls this must be an agent, an administrator or the owner of the help desk.
///
/// - `POST /open-apis/helpdesk/v1/categories` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/category/create)
#[lark_api(
    id = "helpdesk.v1.category.create",
    method = "POST",
    path = "/open-apis/helpdesk/v1/categories",
    token = "user",
    response = CreateCategoryResponse,
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCategory {
    /// A category of the knowledge base.
    #[lark(body)]
    pub faq_category: FaqCategory,
}

/// The answer to [`CreateCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCategoryResponse {
    /// The new category.
    pub category: Option<FaqCategory>,
}

/// Deletes a category of the knowledge base.
///
/// A user who calls this must be an agent, an administrator or the owner of the help desk.
///
/// - `DELETE /open-apis/helpdesk/v1/categories/:id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/category/delete)
#[lark_api(
    id = "helpdesk.v1.category.delete",
    method = "DELETE",
    path = "/open-apis/helpdesk/v1/categories/:id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteCategory {
    /// Id of the category to delete.
    pub id: String,
}

/// Fetches a category of the knowledge base.
///
/// - `GET /open-apis/helpdesk/v1/categories/:id` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/category/get)
#[lark_api(
    id = "helpdesk.v1.category.get",
    method = "GET",
    path = "/open-apis/helpdesk/v1/categories/:id",
    token = "tenant",
    response = GetCategoryResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCategory {
    /// Id of the category to fetch.
    pub id: String,
}

/// The answer to [`GetCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCategoryResponse {
    /// Id of the category, which entries name.
    pub category_id: Option<String>,
    /// The old id of the category; use `category_id`.
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// Language of the category.
    pub language: Option<String>,
}

/// Lists all categories of the knowledge base.
///
/// - `GET /open-apis/helpdesk/v1/categories` with a tenant token
/// - Needs the helpdesk credential of the client
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/category/list-categories)
#[lark_api(
    id = "helpdesk.v1.category.list",
    method = "GET",
    path = "/open-apis/helpdesk/v1/categories",
    token = "tenant",
    response = ListCategoryResponse,
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCategory {
    /// Language of the categories.
    pub lang: Option<String>,
    /// What to sort by; `1`: when the categories were changed.
    pub order_by: Option<i64>,
    /// Whether the order rises.
    pub asc: Option<bool>,
}

/// The answer to [`ListCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCategoryResponse {
    /// The categories found.
    pub categories: Vec<FaqCategory>,
}

/// Changes a category of the knowledge base.
///
/// A user who calls this must be an agent, an administrator or the owner of the help desk.
///
/// - `PATCH /open-apis/helpdesk/v1/categories/:id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/category/patch)
#[lark_api(
    id = "helpdesk.v1.category.patch",
    method = "PATCH",
    path = "/open-apis/helpdesk/v1/categories/:id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchCategory {
    /// Id of the category to change.
    pub id: String,
    /// A category of the knowledge base.
    /// Required in requests.
    #[lark(body)]
    pub faq_category: Option<FaqCategory>,
}
