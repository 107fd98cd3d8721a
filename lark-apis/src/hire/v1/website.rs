// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Websites.
//!
//! `hire.v1.website` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, ProcessType};

/// Lists the careers sites with their names, ids and recruiting channels.
///
/// - `GET /open-apis/hire/v1/websites` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:site:readonly`, `hire:site`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/list)
#[lark_api(
    id = "hire.v1.website.list",
    method = "GET",
    path = "/open-apis/hire/v1/websites",
    token = "tenant",
    response = ListWebsiteResponse,
    paging(items = Website),
    scopes = "hire:site:readonly|hire:site",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWebsite {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 10. Default: 10.
    pub page_size: Option<i64>,
}

/// The answer to [`ListWebsite`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWebsiteResponse {
    /// The careers sites on this page.
    pub items: Vec<Website>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A careers site.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Website {
    /// Id of the careers site.
    pub id: Option<String>,
    /// Name of the careers site, by language.
    pub name: Option<I18n>,
    /// Whether it is for experienced hiring, campus hiring or both.
    pub process_type_list: Vec<ProcessType>,
    /// Channel of the site, for publishing with `hire.v1.advertisement.publish`; each site has its own.
    pub job_channel_id: Option<String>,
}
