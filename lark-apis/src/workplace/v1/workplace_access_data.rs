// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Workplace access data.
//!
//! `workplace.v1.workplace_access_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::AccessData;

/// `workplace.v1.workplace_access_data.search`.
///
/// - `POST /open-apis/workplace/v1/workplace_access_data/search` with a tenant token, for custom and store apps
/// - Scope: `workplace:workplace_using_data:read`
/// - Rate limit: 20 a second
/// - Error codes: 1628001, 1628002, 1628003, 1628004
/// - [Documentation](https://open.feishu.cn/document/workplace-v1/workplace_access_data/search)
#[lark_api(
    id = "workplace.v1.workplace_access_data.search",
    method = "POST",
    path = "/open-apis/workplace/v1/workplace_access_data/search",
    token = "tenant",
    response = SearchWorkplaceAccessDataResponse,
    paging(items = WorkplaceAccessData),
    scopes = "workplace:workplace_using_data:read",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchWorkplaceAccessData {
    #[lark(query)]
    pub from_date: String,
    #[lark(query)]
    pub to_date: String,
    /// At most 200 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
}

/// The answer to [`SearchWorkplaceAccessData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchWorkplaceAccessDataResponse {
    pub items: Vec<WorkplaceAccessData>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkplaceAccessData {
    pub date: Option<String>,
    pub all_workplace: Option<AccessData>,
    pub default_workplace: Option<AccessData>,
}
