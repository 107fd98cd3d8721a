// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Work cities.
//!
//! `contact.v3.work_city` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Fetches the names and the status of a city that users work in.
///
/// - `GET /open-apis/contact/v3/work_cities/:work_city_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/contact-v3/work_city/get)
#[lark_api(
    id = "contact.v3.work_city.get",
    method = "GET",
    path = "/open-apis/contact/v3/work_cities/:work_city_id",
    token = "tenant|user",
    response = GetWorkCityResponse,
    scopes = "contact:work_city:readonly|contact:contact:access_as_user|contact:contact:readonly_as_app",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWorkCity {
    /// City to fetch, by its id from `contact.v3.work_city.list`.
    pub work_city_id: String,
}

/// The answer to [`GetWorkCity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkCityResponse {
    /// The city that was asked for.
    pub work_city: Option<WorkCity>,
}

/// Lists the cities that users of a tenant work in.
///
/// - `GET /open-apis/contact/v3/work_cities` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/contact-v3/work_city/list)
#[lark_api(
    id = "contact.v3.work_city.list",
    method = "GET",
    path = "/open-apis/contact/v3/work_cities",
    token = "tenant|user",
    response = ListWorkCityResponse,
    paging(items = WorkCity),
    scopes = "contact:work_city:readonly|contact:contact:access_as_user|contact:contact:readonly_as_app",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWorkCity {
    /// How many cities a page has; 1 to 50. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListWorkCity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWorkCityResponse {
    /// Cities of this page.
    pub items: Vec<WorkCity>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A city that users work in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkCity {
    /// Id of the city, unique in the tenant.
    pub work_city_id: Option<String>,
    /// Name of the city, as users see it.
    pub name: Option<String>,
    /// Name of the city, by language.
    pub i18n_name: Vec<I18nContent>,
    /// Whether the city is turned on.
    pub status: Option<bool>,
}
