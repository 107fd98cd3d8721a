// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Items of a data source.
//!
//! `search.v2.data_source.item` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, Unknown, lark_api};

use super::models::{AclAccess, AclType, ItemContentFormat};

/// `search.v2.data_source.item.create`.
///
/// - `POST /open-apis/search/v2/data_sources/:data_source_id/items` with a tenant token, for custom and store apps
/// - Scope: `search:data_source`
/// - Error codes: 1270001, 1270002, 1270004, 1270005, 1271004, 1272001, 1272002
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source-item/create)
#[lark_api(
    id = "search.v2.data_source.item.create",
    method = "POST",
    path = "/open-apis/search/v2/data_sources/:data_source_id/items",
    token = "tenant",
    scopes = "search:data_source"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDataSourceItem {
    pub data_source_id: String,
    #[lark(body)]
    pub data_source_item: DataSourceItem,
}

/// `search.v2.data_source.item.delete`.
///
/// - `DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id` with a tenant token, for custom and
///   store apps
/// - Scope: `search:data_source`
/// - Error codes: 1270001, 1270002, 1270004, 1270005, 1272001, 1272002
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source-item/delete)
#[lark_api(
    id = "search.v2.data_source.item.delete",
    method = "DELETE",
    path = "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id",
    token = "tenant",
    scopes = "search:data_source"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteDataSourceItem {
    pub data_source_id: String,
    pub item_id: String,
}

/// `search.v2.data_source.item.get`.
///
/// - `GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `search:data_item:readonly`, `search:data_source`, `search:data_source:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1270001, 1270002, 1270004, 1270005, 1272001, 1272002
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source-item/get)
#[lark_api(
    id = "search.v2.data_source.item.get",
    method = "GET",
    path = "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id",
    token = "tenant",
    response = GetDataSourceItemResponse,
    scopes = "search:data_item:readonly|search:data_source|search:data_source:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDataSourceItem {
    pub data_source_id: String,
    pub item_id: String,
}

/// The answer to [`GetDataSourceItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDataSourceItemResponse {
    pub item: Option<DataSourceItem>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Acl {
    pub access: Option<AclAccess>,
    pub value: Option<String>,
    pub r#type: Option<AclType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "Item")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataSourceItem {
    /// Required in requests.
    pub id: Option<String>,
    pub acl: Vec<Acl>,
    /// Required in requests.
    pub metadata: Option<DataSourceItemMetadata>,
    /// Required in requests.
    pub structured_data: Option<String>,
    pub content: Option<ItemContent>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ItemContent {
    pub format: Option<ItemContentFormat>,
    pub content_data: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "ItemMetadata")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataSourceItemMetadata {
    /// Required in requests.
    pub title: Option<String>,
    /// Required in requests.
    pub source_url: Option<String>,
    pub create_time: Option<UnixSeconds>,
    pub update_time: Option<UnixSeconds>,
    pub source_url_mobile: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
