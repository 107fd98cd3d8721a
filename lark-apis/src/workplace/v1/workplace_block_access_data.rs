// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workplace block access data.
//!
//! `workplace.v1.workplace_block_access_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::AccessData;

/// `workplace.v1.workplace_block_access_data.search`.
///
/// - `POST /open-apis/workplace/v1/workplace_block_access_data/search` with a tenant token, for custom and store apps
/// - Scope: `workplace:workplace_using_data:read`
/// - Rate limit: 20 a second
/// - Error codes: 1629001, 1629002, 1629004, 1629005, 1629006
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
    #[lark(query)]
    pub from_date: String,
    #[lark(query)]
    pub to_date: String,
    /// At most 200 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub block_id: Option<String>,
}

/// The answer to [`SearchWorkplaceBlockAccessData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchWorkplaceBlockAccessDataResponse {
    pub items: Vec<BlockAccessData>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockAccessData {
    pub date: Option<String>,
    pub block_id: Option<String>,
    pub access_data: Option<AccessData>,
}
