// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Categories.
//!
//! `helpdesk.v1.category` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::faq::FaqCategory;

/// `helpdesk.v1.category.create`.
///
/// - `POST /open-apis/helpdesk/v1/categories` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154001, 154003, 154004, 155000
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
    #[lark(body)]
    pub faq_category: FaqCategory,
}

/// The answer to [`CreateCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateCategoryResponse {
    pub category: Option<FaqCategory>,
}

/// `helpdesk.v1.category.delete`.
///
/// - `DELETE /open-apis/helpdesk/v1/categories/:id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154001, 154003, 155000
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
    pub id: String,
}

/// `helpdesk.v1.category.get`.
///
/// - `GET /open-apis/helpdesk/v1/categories/:id` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154001, 154004, 155000
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
    pub id: String,
}

/// The answer to [`GetCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCategoryResponse {
    pub category_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub helpdesk_id: Option<String>,
    pub language: Option<String>,
}

/// `helpdesk.v1.category.list`.
///
/// - `GET /open-apis/helpdesk/v1/categories` with a tenant token
/// - Needs the helpdesk credential of the client
/// - Error codes: 154001, 155000
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
    pub lang: Option<String>,
    pub order_by: Option<i64>,
    pub asc: Option<bool>,
}

/// The answer to [`ListCategory`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCategoryResponse {
    pub categories: Vec<FaqCategory>,
}

/// `helpdesk.v1.category.patch`.
///
/// - `PATCH /open-apis/helpdesk/v1/categories/:id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154001, 154003, 155000
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
    pub id: String,
    /// Required in requests.
    #[lark(body)]
    pub faq_category: Option<FaqCategory>,
}
