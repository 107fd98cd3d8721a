// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Languages of basic information.
//!
//! `corehr.v2.basic_info.language` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ActiveStatus, I18n};

/// Searches languages by id or status.
///
/// - `POST /open-apis/corehr/v2/basic_info/languages/search` with a tenant token, for custom and store apps
/// - Scope: `corehr:common_data.basic_data:read`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/basic-infomation/basic_info-language/search)
#[lark_api(
    id = "corehr.v2.basic_info.language.search",
    method = "POST",
    path = "/open-apis/corehr/v2/basic_info/languages/search",
    token = "tenant",
    response = SearchBasicInfoLanguageResponse,
    paging(items = Language),
    scopes = "corehr:common_data.basic_data:read",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchBasicInfoLanguage {
    /// How many items a page has at most; 1 to 100.
    #[lark(query)]
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// Ids of the languages to list, at most 100; all if empty.
    pub language_id_list: Option<Vec<String>>,
    /// Lists only languages with these statuses. Default: in force.
    /// At most 2 elements.
    pub status_list: Option<Vec<ActiveStatus>>,
}

/// The answer to [`SearchBasicInfoLanguage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchBasicInfoLanguageResponse {
    /// Languages that were found.
    pub items: Vec<Language>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A language that can be chosen in settings.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Language {
    /// Id of the language, as used for locations.
    pub language_id: Option<String>,
    /// Name of the language, by language.
    pub name: Vec<I18n>,
    /// Language tag as of IETF, such as that of BCP 47.
    pub ietf_language_tag: Option<String>,
    /// Whether the language is in force.
    pub status: Option<ActiveStatus>,
}
