// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! FAQs.
//!
//! `helpdesk.v1.faq` in the platform's terms.

use lark_runtime::{Body, Clearable, Download, Model, Unknown, lark_api};

use super::ticket::TicketUser;

/// `helpdesk.v1.faq.create`.
///
/// - `POST /open-apis/helpdesk/v1/faqs` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/faq/create)
#[lark_api(
    id = "helpdesk.v1.faq.create",
    method = "POST",
    path = "/open-apis/helpdesk/v1/faqs",
    token = "user",
    response = FaqResponse,
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFaq {
    pub faq: Option<FaqCreateInfo>,
}

/// `helpdesk.v1.faq.delete`.
///
/// - `DELETE /open-apis/helpdesk/v1/faqs/:id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/faq/delete)
#[lark_api(
    id = "helpdesk.v1.faq.delete",
    method = "DELETE",
    path = "/open-apis/helpdesk/v1/faqs/:id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteFaq {
    pub id: String,
}

/// `helpdesk.v1.faq.faq_image`.
///
/// - `GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/faq/faq_image)
#[doc(alias = "FaqImageFaq")]
#[lark_api(
    id = "helpdesk.v1.faq.faq_image",
    method = "GET",
    path = "/open-apis/helpdesk/v1/faqs/:id/image/:image_key",
    token = "tenant",
    response = Download,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFaqImage {
    pub id: String,
    pub image_key: String,
}

/// `helpdesk.v1.faq.get`.
///
/// - `GET /open-apis/helpdesk/v1/faqs/:id` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/faq/get)
#[lark_api(
    id = "helpdesk.v1.faq.get",
    method = "GET",
    path = "/open-apis/helpdesk/v1/faqs/:id",
    token = "tenant",
    response = FaqResponse,
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFaq {
    pub id: String,
}

/// `helpdesk.v1.faq.list`.
///
/// - `GET /open-apis/helpdesk/v1/faqs` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/faq/list)
#[lark_api(
    id = "helpdesk.v1.faq.list",
    method = "GET",
    path = "/open-apis/helpdesk/v1/faqs",
    token = "tenant",
    response = ListFaqResponse,
    paging(items = Faq),
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListFaq {
    pub category_id: Option<String>,
    /// One of `0` (deleted), `1` (online), `2` (deleted forever).
    pub status: Option<String>,
    pub search: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListFaq`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFaqResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub items: Vec<Faq>,
}

/// `helpdesk.v1.faq.patch`.
///
/// - `PATCH /open-apis/helpdesk/v1/faqs/:id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154003, 154004, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/faq/patch)
#[lark_api(
    id = "helpdesk.v1.faq.patch",
    method = "PATCH",
    path = "/open-apis/helpdesk/v1/faqs/:id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchFaq {
    pub id: String,
    pub faq: Option<FaqUpdateInfo>,
}

/// `helpdesk.v1.faq.search`.
///
/// - `GET /open-apis/helpdesk/v1/faqs/search` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154001, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/faq-management/faq/search)
#[lark_api(
    id = "helpdesk.v1.faq.search",
    method = "GET",
    path = "/open-apis/helpdesk/v1/faqs/search",
    token = "tenant",
    response = SearchFaqResponse,
    paging(items = Faq),
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchFaq {
    pub query: String,
    pub base64: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`SearchFaq`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchFaqResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Faq>,
}

#[doc(alias = "Category")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FaqCategory {
    pub category_id: Option<String>,
    pub id: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    /// Required in some requests.
    pub parent_id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub language: Option<String>,
    pub children: Clearable<Vec<FaqCategory>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateFaq`] and [`GetFaq`].
#[doc(alias("CreateFaqResponse", "GetFaqResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FaqResponse {
    pub faq: Option<Faq>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Faq {
    pub faq_id: Option<String>,
    pub id: Option<String>,
    pub helpdesk_id: Option<String>,
    pub question: Option<String>,
    pub answer: Option<String>,
    pub answer_richtext: Vec<Richtext>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub categories: Vec<FaqCategory>,
    pub tags: Vec<String>,
    pub expire_time: Option<i64>,
    pub update_user: Option<TicketUser>,
    pub create_user: Option<TicketUser>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FaqCreateInfo {
    pub category_id: Option<String>,
    pub question: String,
    pub answer: Option<String>,
    pub answer_richtext: Option<String>,
    pub tags: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FaqUpdateInfo {
    pub category_id: Option<String>,
    pub question: String,
    pub answer: Option<String>,
    pub answer_richtext: Option<Vec<Richtext>>,
    pub tags: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Richtext {
    pub content: Option<String>,
    pub r#type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
