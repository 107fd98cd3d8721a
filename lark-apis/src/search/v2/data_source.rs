// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data sources.
//!
//! `search.v2.data_source` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Text, UnixSeconds, Unknown, lark_api};

use super::models::I18nMeta;

/// Creates a data source, whose items can then be found in Lark's search.
///
/// - `POST /open-apis/search/v2/data_sources` with a tenant token, for custom and store apps
/// - Scope: `search:data_source`
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
    /// A source of items for Lark's search.
    #[lark(body)]
    pub data_source: DataSource,
}

/// Deletes a data source of Lark's search.
///
/// - `DELETE /open-apis/search/v2/data_sources/:data_source_id` with a tenant token, for custom and store apps
/// - Scope: `search:data_source`
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
    /// Id of the data source, from `search.v2.data_source.create`.
    pub data_source_id: String,
}

/// Fetches the name, state and other details of a data source.
///
/// - `GET /open-apis/search/v2/data_sources/:data_source_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
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
    /// Id of the data source, from `search.v2.data_source.create`.
    pub data_source_id: String,
}

/// Lists the data sources that were created.
///
/// - `GET /open-apis/search/v2/data_sources` with a tenant token, for custom and store apps
/// - Scopes, any one of: `search:data_source`, `search:data_source:readonly`
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
    /// How much to return: `0` everything, `1` only id, name and state.
    pub view: Option<i64>,
    /// How many data sources a page has; at most 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListDataSource`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListDataSourceResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Data sources of this page.
    pub items: Vec<DataSource>,
}

/// Changes the given fields of a data source.
///
/// - `PATCH /open-apis/search/v2/data_sources/:data_source_id` with a tenant token, for custom and store apps
/// - Scope: `search:data_source`
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
    /// Id of the data source, from `search.v2.data_source.create`.
    pub data_source_id: String,
    /// New name shown in the search.
    pub name: Option<String>,
    /// Whether it is online.
    pub state: Option<DataSourceState>,
    /// What the data source holds.
    pub description: Option<String>,
    /// URL of the icon on its search tab.
    pub icon_url: Option<String>,
    /// New name as JSON text, by language: `{"zh_cn": ..., "en_us": ...}`.
    pub i18n_name: Option<I18nMeta>,
    /// What it holds, as JSON text by language: `{"zh_cn": ..., "en_us": ...}`.
    pub i18n_description: Option<I18nMeta>,
    pub connector_param: Option<ConnectorParam>,
    pub enable_answer: Option<bool>,
}

/// Where a connector asks for results, and with what kind of user ids.
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
    /// The new data source.
    pub data_source: Option<DataSource>,
}

/// A source of items for Lark's search.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataSource {
    /// Id of the data source, made by the system.
    pub id: Option<String>,
    /// Name shown in the search.
    /// Required in requests.
    pub name: Option<String>,
    /// Whether it is online. Default: offline.
    pub state: Option<DataSourceState>,
    /// What the data source holds.
    pub description: Option<String>,
    /// When the data source was created.
    pub create_time: Option<Text<UnixSeconds>>,
    /// When the data source was last changed.
    pub update_time: Option<Text<UnixSeconds>>,
    /// Whether it holds more than allowed.
    pub is_exceed_quota: Option<bool>,
    /// URL of the icon on its search tab; PNG or JPEG.
    pub icon_url: Option<String>,
    /// Card its results are shown with. Default: `search_common_card`.
    pub template: Option<String>,
    /// Fields that can be searched; out of use, a schema says it now.
    pub searchable_fields: Clearable<Vec<String>>,
    /// Name by language.
    pub i18n_name: Option<I18nMeta>,
    /// What it holds, by language.
    pub i18n_description: Option<I18nMeta>,
    /// Id of the schema its items follow.
    pub schema_id: Option<String>,
    /// Id of the app it belongs to, `cli_...`.
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
    /// Online.
    #[lark(value = 0)]
    Online,
    /// Offline.
    #[lark(value = 1)]
    Offline,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
