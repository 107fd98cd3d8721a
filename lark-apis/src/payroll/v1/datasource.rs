// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Datasources.
//!
//! `payroll.v1.datasource` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::I18nContent;

/// `payroll.v1.datasource.list`.
///
/// - `GET /open-apis/payroll/v1/datasources` with a tenant or user token, for custom and store apps
/// - Scope: `payroll:external_datasource_configuration:read`
/// - Rate limit: 10 a second
/// - Error codes: 2500001, 2500002
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
    /// At most 100 per page.
    pub page_size: i64,
    pub page_token: Option<String>,
}

/// The answer to [`ListDatasource`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDatasourceResponse {
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub datasources: Vec<Datasource>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Datasource {
    pub code: Option<String>,
    pub i18n_names: Vec<I18nContent>,
    /// One of `1` (enabled), `2` (disabled).
    pub active_status: Option<i64>,
    pub fields: Vec<DatasourceField>,
    pub i18n_description: Vec<I18nContent>,
    /// One of `1` (payroll period), `2` (occurrence date), `3` (custom).
    pub data_period_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DatasourceField {
    pub code: Option<String>,
    pub i18n_names: Vec<I18nContent>,
    /// One of `1` (amount), `2` (number), `3` (text), `4` (date), `5` (percentage).
    pub field_type: Option<i64>,
    /// One of `1` (enabled), `2` (disabled).
    pub active_status: Option<i64>,
    pub i18n_description: Vec<I18nContent>,
    pub decimal_places: Option<i64>,
}
