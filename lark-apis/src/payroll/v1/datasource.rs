// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Datasources.
//!
//! `payroll.v1.datasource` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// Lists the external data sources set up for payroll, with their fields.
///
/// Data cannot be saved into data sources and fields that are disabled.
///
/// - `GET /open-apis/payroll/v1/datasources` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:external_datasource_configuration:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/payroll-v1/datasource/list)
#[lark_api(
    id = "payroll.v1.datasource.list",
    method = "GET",
    path = "/open-apis/payroll/v1/datasources",
    token = "tenant|user",
    response = ListDatasourceResponse,
    paging(items = Datasource, list = "datasources"),
    scopes = "payroll:external_datasource_configuration:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDatasource {
    /// How many data sources a page has; 1 to 100.
    pub page_size: i64,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListDatasource`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDatasourceResponse {
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Data sources of this page.
    pub datasources: Vec<Datasource>,
}

/// An external source of data for payroll.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Datasource {
    /// Code of the data source, as records refer to it.
    pub code: Option<String>,
    /// Name of the data source, by language.
    pub i18n_names: Vec<I18nContent>,
    /// Whether it is enabled (`1`) or disabled (`2`).
    pub active_status: Option<i64>,
    /// Fields the data source has.
    pub fields: Vec<DatasourceField>,
    /// What the data source holds, by language.
    pub i18n_description: Vec<I18nContent>,
    /// What a record is about: `1` a pay period, `2` a day, `3` a span of days; the last two must be applied for.
    pub data_period_type: Option<i64>,
}

/// A field of a data source.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DatasourceField {
    /// Code of the field, as records refer to it.
    pub code: Option<String>,
    /// Name of the field, by language.
    pub i18n_names: Vec<I18nContent>,
    /// Kind of value: `1` money, `2` number, `3` text, `4` date, `5` percentage.
    pub field_type: Option<i64>,
    /// Whether it is enabled (`1`) or disabled (`2`).
    pub active_status: Option<i64>,
    /// What the field holds, by language.
    pub i18n_description: Vec<I18nContent>,
    /// How many decimal places are kept, for money and numbers.
    pub decimal_places: Option<i64>,
}
