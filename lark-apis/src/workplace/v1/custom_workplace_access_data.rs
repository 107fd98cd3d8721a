// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Custom workplace access data.
//!
//! `workplace.v1.custom_workplace_access_data` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::AccessData;

/// Lists how often custom workplaces were opened, by day.
///
/// - `POST /open-apis/workplace/v1/custom_workplace_access_data/search` with a tenant token, for custom and store apps
/// - Scope: `workplace:workplace_using_data:read`
/// - Rate limit: 20 a second
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
    /// First day to report on, as `yyyy-MM-dd`.
    #[lark(query)]
    pub from_date: String,
    /// Last day to report on, as `yyyy-MM-dd`.
    #[lark(query)]
    pub to_date: String,
    /// How many rows a page has. Default: 20.
    /// At most 100 per page.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Id of the custom workplace, `tpl_...`, from its settings in the admin console. Default: all.
    #[lark(query)]
    pub custom_workplace_id: Option<String>,
}

/// The answer to [`SearchCustomWorkplaceAccessData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCustomWorkplaceAccessDataResponse {
    /// Figures by workplace and day.
    pub items: Vec<CustomWorkplaceAccessData>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomWorkplaceAccessData {
    /// Id of the custom workplace, `tpl_...`.
    pub custom_workplace_id: Option<String>,
    /// How often it was opened.
    pub access_data: Option<AccessData>,
    /// Day the figures are about, as `yyyy-MM-dd`.
    pub date: Option<String>,
    /// Name of the custom workplace, by language.
    pub custom_workplace_name: Vec<I18nName>,
}

/// A name in one language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18nName {
    /// Language by its ISO 639-1 code, such as `zh`.
    pub language: Option<String>,
    /// The name in this language.
    pub name: Option<String>,
}
