// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! FAQs.
//!
//! `helpdesk.v1.faq` in the platform's terms.

use lark_runtime::{Body, Clearable, Download, Model, Unknown, lark_api};

use super::ticket::TicketUser;

/// Creates an entry of the knowledge base: a question with its answer.
///
/// A user who calls this must be an agent, an administrator or the owner of the help desk.
///
/// - `POST /open-apis/helpdesk/v1/faqs` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
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
    /// The question and its answer.
    pub faq: Option<FaqCreateInfo>,
}

/// Deletes an entry of the knowledge base.
///
/// A user who calls this must be an agent, an administrator or the owner of the help desk.
///
/// - `DELETE /open-apis/helpdesk/v1/faqs/:id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
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
    /// Id of the entry to delete.
    pub id: String,
}

/// Downloads an image of an entry of the knowledge base.
///
/// - `GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
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
    /// Id of the entry.
    pub id: String,
    /// Key of the image, from the rich text of the answer.
    pub image_key: String,
}

/// Fetches an entry of the knowledge base.
///
/// - `GET /open-apis/helpdesk/v1/faqs/:id` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
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
    /// Id of the entry to fetch.
    pub id: String,
}

/// Lists the entries of the knowledge base.
///
/// - `GET /open-apis/helpdesk/v1/faqs` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
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
    /// Lists only entries of this category.
    pub category_id: Option<String>,
    /// Lists only entries in this state: `1` online, `0` deleted but recoverable, `2` deleted for good.
    pub status: Option<String>,
    /// Words to find in the question, its keywords or the name of a user.
    pub search: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many entries a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`ListFaq`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFaqResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// How many entries this page has.
    pub page_size: Option<i64>,
    /// How many entries there are in all.
    pub total: Option<i64>,
    /// The entries of this page.
    pub items: Vec<Faq>,
}

/// Changes an entry of the knowledge base.
///
/// A user who calls this must be an agent, an administrator or the owner of the help desk.
///
/// - `PATCH /open-apis/helpdesk/v1/faqs/:id` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
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
    /// Id of the entry to change.
    pub id: String,
    /// What the entry becomes.
    pub faq: Option<FaqUpdateInfo>,
}

/// Searches the knowledge base by words.
///
/// - `GET /open-apis/helpdesk/v1/faqs/search` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
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
    /// Words to search for. When not plain English, URL-encode them, or encode them as Base64 and set `base64`.
    pub query: String,
    /// `true` when `query` is encoded as Base64; leave it out otherwise.
    pub base64: Option<String>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many entries a page has; at most 100. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`SearchFaq`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchFaqResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// The entries of this page.
    pub items: Vec<Faq>,
}

/// A category of the knowledge base.
#[doc(alias = "Category")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FaqCategory {
    /// Id of the category, which entries of the knowledge base name.
    pub category_id: Option<String>,
    /// The old id of the category; use `category_id`.
    pub id: Option<String>,
    /// Name of the category.
    /// Required in some requests.
    pub name: Option<String>,
    /// Id of the category above.
    /// Required in some requests.
    pub parent_id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// Language of the category.
    pub language: Option<String>,
    /// Categories below this one.
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
    /// The new entry.
    pub faq: Option<Faq>,
}

/// An entry of the knowledge base.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Faq {
    /// Id of the entry.
    pub faq_id: Option<String>,
    /// The old id of the entry; use `faq_id`.
    pub id: Option<String>,
    /// Id of the help desk.
    pub helpdesk_id: Option<String>,
    /// Question that it answers.
    pub question: Option<String>,
    /// The answer as plain text.
    pub answer: Option<String>,
    /// The answer as rich text.
    pub answer_richtext: Vec<Richtext>,
    /// When the entry was created.
    pub create_time: Option<i64>,
    /// When the entry was last changed.
    pub update_time: Option<i64>,
    /// Categories of the entry.
    pub categories: Vec<FaqCategory>,
    /// Other ways to ask the question.
    pub tags: Vec<String>,
    /// When the entry stops being valid.
    pub expire_time: Option<i64>,
    /// Who last changed the entry.
    pub update_user: Option<TicketUser>,
    /// Who created the entry.
    pub create_user: Option<TicketUser>,
}

/// An entry of the knowledge base to create.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FaqCreateInfo {
    /// Id of the category it goes into.
    pub category_id: Option<String>,
    /// Question that it answers.
    pub question: String,
    /// The answer as plain text; this or `answer_richtext` is needed.
    pub answer: Option<String>,
    /// The answer as rich text, a JSON list; this or `answer` is needed.
    pub answer_richtext: Option<String>,
    /// Other ways to ask the question.
    pub tags: Option<Vec<String>>,
}

/// What an entry of the knowledge base becomes.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FaqUpdateInfo {
    /// Id of the category it goes into.
    pub category_id: Option<String>,
    /// Question that it answers.
    pub question: String,
    /// The answer as plain text; this or `answer_richtext` is needed.
    pub answer: Option<String>,
    /// The answer as rich text; this or `answer` is needed.
    pub answer_richtext: Option<Vec<Richtext>>,
    /// Other ways to ask the question.
    pub tags: Option<Vec<String>>,
}

/// A piece of rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Richtext {
    /// Content of the piece.
    pub content: Option<String>,
    /// Whether it is `text`, `hyperlink`, `img` or `line break`.
    pub r#type: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
