// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data sources.
//!
//! `search.v2.data_source` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::I18nMeta;

/// `search.v2.data_source.create`.
///
/// - `POST /open-apis/search/v2/data_sources` with a tenant token, for custom and store apps
/// - Scope: `search:data_source`
/// - Error codes: 1270001, 1270002, 1270003, 1270005, 1271005, 1271006
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source/create)
#[lark_api(
    id = "search.v2.data_source.create",
    method = "POST",
    path = "/open-apis/search/v2/data_sources",
    token = "tenant",
    response = DataSourceResponse,
    scopes = "search:data_source"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDataSource {
    #[lark(body)]
    pub data_source: DataSource,
}

/// `search.v2.data_source.delete`.
///
/// - `DELETE /open-apis/search/v2/data_sources/:data_source_id` with a tenant token, for custom and store apps
/// - Scope: `search:data_source`
/// - Error codes: 1270001, 1270002, 1270003, 1270004, 1270005, 1272001, 1272002
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source/delete)
#[lark_api(
    id = "search.v2.data_source.delete",
    method = "DELETE",
    path = "/open-apis/search/v2/data_sources/:data_source_id",
    token = "tenant",
    scopes = "search:data_source"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDataSource {
    pub data_source_id: String,
}

/// `search.v2.data_source.get`.
///
/// - `GET /open-apis/search/v2/data_sources/:data_source_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
/// - Error codes: 1270001, 1270002, 1270004, 1270005, 1272001, 1272002
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source/get)
#[lark_api(
    id = "search.v2.data_source.get",
    method = "GET",
    path = "/open-apis/search/v2/data_sources/:data_source_id",
    token = "tenant",
    response = DataSourceResponse,
    scopes = "search:data_source|search:data_source:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDataSource {
    pub data_source_id: String,
}

/// `search.v2.data_source.list`.
///
/// - `GET /open-apis/search/v2/data_sources` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
/// - Error codes: 1270001, 1270002, 1270005, 1271001, 1271002
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source/list)
#[lark_api(
    id = "search.v2.data_source.list",
    method = "GET",
    path = "/open-apis/search/v2/data_sources",
    token = "tenant",
    response = ListDataSourceResponse,
    paging(items = DataSource),
    scopes = "search:data_source|search:data_source:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListDataSource {
    /// One of `0` (full), `1` (summary).
    pub view: Option<i64>,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListDataSource`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDataSourceResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<DataSource>,
}

/// `search.v2.data_source.patch`.
///
/// - `PATCH /open-apis/search/v2/data_sources/:data_source_id` with a tenant token, for custom and store apps
/// - Scope: `search:data_source`
/// - Error codes: 1270001, 1270002, 1270003, 1270004, 1270005, 1271003, 1272001, 1272002
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source/patch)
#[lark_api(
    id = "search.v2.data_source.patch",
    method = "PATCH",
    path = "/open-apis/search/v2/data_sources/:data_source_id",
    token = "tenant",
    response = DataSourceResponse,
    scopes = "search:data_source"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchDataSource {
    pub data_source_id: String,
    pub name: Option<String>,
    pub state: Option<DataSourceState>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub i18n_name: Option<I18nMeta>,
    pub i18n_description: Option<I18nMeta>,
    pub connector_param: Option<ConnectorParam>,
    pub enable_answer: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ConnectorParam {
    pub callback_user_id_type: Option<i64>,
    pub callback_endpoint: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateDataSource`], [`GetDataSource`] and [`PatchDataSource`].
#[doc(alias("CreateDataSourceResponse", "GetDataSourceResponse", "PatchDataSourceResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataSourceResponse {
    pub data_source: Option<DataSource>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataSource {
    pub id: Option<String>,
    /// Required in requests.
    pub name: Option<String>,
    pub state: Option<DataSourceState>,
    pub description: Option<String>,
    pub create_time: Option<Text<UnixSeconds>>,
    pub update_time: Option<Text<UnixSeconds>>,
    pub is_exceed_quota: Option<bool>,
    pub icon_url: Option<String>,
    pub template: Option<String>,
    pub searchable_fields: Clearable<Vec<String>>,
    pub i18n_name: Option<I18nMeta>,
    pub i18n_description: Option<I18nMeta>,
    pub schema_id: Option<String>,
    pub app_id: Option<String>,
    pub connect_type: Option<i64>,
    pub connector_param: Option<ConnectorParam>,
    pub enable_answer: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `state`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DataSourceState {
    #[lark(value = 0)]
    Online,
    #[lark(value = 1)]
    Offline,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
