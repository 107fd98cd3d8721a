// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Currencies.
//!
//! `corehr.v1.currency` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18n;

/// Reads the name, the codes and the countries of a currency.
///
/// - `GET /open-apis/corehr/v1/currencies/:currency_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/currency/get)
#[lark_api(
    id = "corehr.v1.currency.get",
    method = "GET",
    path = "/open-apis/corehr/v1/currencies/:currency_id",
    token = "tenant",
    response = GetCurrencyResponse,
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCurrency {
    /// Id of the currency to read.
    pub currency_id: String,
}

/// The answer to [`GetCurrency`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCurrencyResponse {
    /// Currency that was asked for.
    pub currency: Option<Currency>,
}

/// Lists the currencies with their names and codes, page by page.
///
/// - `GET /open-apis/corehr/v1/currencies` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/basic-infomation/currency/list)
#[lark_api(
    id = "corehr.v1.currency.list",
    method = "GET",
    path = "/open-apis/corehr/v1/currencies",
    token = "tenant",
    response = ListCurrencyResponse,
    paging(items = Currency),
    scopes = "corehr:common_data.basic_data:read|corehr:corehr:readonly|corehr:corehr",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCurrency {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most.
    pub page_size: String,
}

/// The answer to [`ListCurrency`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListCurrencyResponse {
    /// Currencies on this page.
    pub items: Vec<Currency>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// A currency with its codes.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Currency {
    /// Id of the currency, as used in bank accounts and companies.
    pub id: Option<String>,
    /// Id of the country or region the currency belongs to.
    pub country_region_id: Option<String>,
    /// Name of the currency by language.
    pub currency_name: Clearable<Vec<I18n>>,
    /// Numeric code of the currency as of ISO 4217.
    pub numeric_code: Option<i64>,
    /// Three-letter code of the currency, such as `CNY`.
    pub currency_alpha_3_code: Option<String>,
    /// Ids of the countries and regions that use the currency.
    pub country_region_id_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
