// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom workplace access data.
//!
//! `workplace.v1.custom_workplace_access_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::AccessData;

/// `workplace.v1.custom_workplace_access_data.search`.
///
/// - `POST /open-apis/workplace/v1/custom_workplace_access_data/search` with a tenant token, for custom and store apps
/// - Scope: `workplace:workplace_using_data:read`
/// - Rate limit: 20 a second
/// - Error codes: 1621001, 1621002, 1621003, 1621004
/// - [Documentation](https://open.feishu.cn/document/workplace-v1/workplace_access_data/search-3)
#[lark_api(
    id = "workplace.v1.custom_workplace_access_data.search",
    method = "POST",
    path = "/open-apis/workplace/v1/custom_workplace_access_data/search",
    token = "tenant",
    response = SearchCustomWorkplaceAccessDataResponse,
    paging(items = CustomWorkplaceAccessData),
    scopes = "workplace:workplace_using_data:read",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCustomWorkplaceAccessData {
    #[lark(query)]
    pub from_date: String,
    #[lark(query)]
    pub to_date: String,
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub custom_workplace_id: Option<String>,
}

/// The answer to [`SearchCustomWorkplaceAccessData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCustomWorkplaceAccessDataResponse {
    pub items: Vec<CustomWorkplaceAccessData>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomWorkplaceAccessData {
    pub custom_workplace_id: Option<String>,
    pub access_data: Option<AccessData>,
    pub date: Option<String>,
    pub custom_workplace_name: Vec<I18nName>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nName {
    pub language: Option<String>,
    pub name: Option<String>,
}
