// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Websites.
//!
//! `hire.v1.website` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{I18n, ProcessType};

/// Lists websites.
///
/// - `GET /open-apis/hire/v1/websites` with a tenant token, for custom and store apps
/// - Scopes, any one of: `hire:site:readonly`, `hire:site`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
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
pub struct ListWebsite {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListWebsite`].
#[derive(Clone, Default, Model)]
pub struct ListWebsiteResponse {
    pub items: Vec<Website>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Website {
    pub id: Option<String>,
    pub name: Option<I18n>,
    pub process_type_list: Vec<ProcessType>,
    pub job_channel_id: Option<String>,
}
