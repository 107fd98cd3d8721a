// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workplace block access data.
//!
//! `workplace.v1.workplace_block_access_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::AccessData;

/// Lists how often widgets of custom workplaces were used, by day.
///
/// - `POST /open-apis/workplace/v1/workplace_block_access_data/search` with a tenant token, for custom and store apps
/// - Scope: `workplace:workplace_using_data:read`
/// - Rate limit: 20 a second
/// - [Documentation](https://open.feishu.cn/document/workplace-v1/workplace_access_data/search-2)
#[lark_api(
    id = "workplace.v1.workplace_block_access_data.search",
    method = "POST",
    path = "/open-apis/workplace/v1/workplace_block_access_data/search",
    token = "tenant",
    response = SearchWorkplaceBlockAccessDataResponse,
    paging(items = BlockAccessData),
    scopes = "workplace:workplace_using_data:read",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchWorkplaceBlockAccessData {
    /// First day to report on, as `yyyy-MM-dd`.
    #[lark(query)]
    pub from_date: String,
    /// Last day to report on, as `yyyy-MM-dd`.
    #[lark(query)]
    pub to_date: String,
    /// How many rows a page has; 1 to 200. Default: 20.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Id of the widget, from the editor of the workplace in the admin console.
    #[lark(query)]
    pub block_id: Option<String>,
}

/// The answer to [`SearchWorkplaceBlockAccessData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchWorkplaceBlockAccessDataResponse {
    /// Figures by widget and day.
    pub items: Vec<BlockAccessData>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockAccessData {
    /// Day the figures are about, as `yyyy-MM-dd`.
    pub date: Option<String>,
    /// Id of the widget, as the workplace editor of the admin console shows it under its name.
    pub block_id: Option<String>,
    /// How often the widget was used.
    pub access_data: Option<AccessData>,
}
