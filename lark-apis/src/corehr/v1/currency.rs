// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Currencies.
//!
//! `corehr.v1.currency` in the platform's terms.

use lark_runtime::{Clearable, Model, Unknown, lark_api};

use super::models::I18n;

/// Fetches a currency.
///
/// - `GET /open-apis/corehr/v1/currencies/:currency_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107
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
pub struct GetCurrency {
    pub currency_id: String,
}

/// The answer to [`GetCurrency`].
#[derive(Clone, Default, Model)]
pub struct GetCurrencyResponse {
    pub currency: Option<Currency>,
}

/// Lists currencies.
///
/// - `GET /open-apis/corehr/v1/currencies` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:common_data.basic_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1160101, 1160102, 1160103, 1160104, 1160105, 1160106, 1160107
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
pub struct ListCurrency {
    pub page_token: Option<String>,
    pub page_size: String,
}

/// The answer to [`ListCurrency`].
#[derive(Clone, Default, Model)]
pub struct ListCurrencyResponse {
    pub items: Vec<Currency>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Currency {
    pub id: Option<String>,
    pub country_region_id: Option<String>,
    pub currency_name: Clearable<Vec<I18n>>,
    pub numeric_code: Option<i64>,
    pub currency_alpha_3_code: Option<String>,
    pub country_region_id_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
