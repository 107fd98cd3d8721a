// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Apps.
//!
//! `search.v2.app` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// Searches the apps that the calling user can see and returns their ids.
///
/// - `POST /open-apis/search/v2/app` with a user token, for custom and store apps
/// - Scope: `search:app`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/suite-search/create-2)
#[doc(alias = "CreateApp")]
#[lark_api(
    id = "search.v2.app.create",
    method = "POST",
    path = "/open-apis/search/v2/app",
    token = "user",
    response = SearchAppResponse,
    paging(items = String),
    scopes = "search:app",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchApp {
    /// Kind of the user ids in this call. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// How many apps a page has; 1 to 100. Default: 20.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Words to look for in the names of apps.
    pub query: String,
}

/// The answer to [`SearchApp`].
#[doc(alias = "CreateAppResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchAppResponse {
    /// Ids of the apps that were found, `cli_...`.
    pub items: Vec<String>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}
