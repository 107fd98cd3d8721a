// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Work cities.
//!
//! `contact.v3.work_city` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Fetches a work city.
///
/// - `GET /open-apis/contact/v3/work_cities/:work_city_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
/// - Error codes: 40001
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
    pub work_city_id: String,
}

/// The answer to [`GetWorkCity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWorkCityResponse {
    pub work_city: Option<WorkCity>,
}

/// Lists work cities.
///
/// - `GET /open-apis/contact/v3/work_cities` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `contact:work_city:readonly`, `contact:contact:access_as_user`,
///   `contact:contact:readonly_as_app`
/// - Rate limit: 10 a minute
/// - Error codes: 40001
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
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListWorkCity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListWorkCityResponse {
    pub items: Vec<WorkCity>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct WorkCity {
    pub work_city_id: Option<String>,
    pub name: Option<String>,
    pub i18n_name: Vec<I18nContent>,
    pub status: Option<bool>,
}
