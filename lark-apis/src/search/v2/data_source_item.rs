// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Items of a data source.
//!
//! `search.v2.data_source.item` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, Unknown, lark_api};

use super::models::{AclAccess, AclType, ItemContentFormat};

/// Puts an item of a data source into the search index.
///
/// For many items, `search.v2.data_sources.batch_create_search_data_source_item` is faster.
///
/// - `POST /open-apis/search/v2/data_sources/:data_source_id/items` with a tenant token, for custom and store apps
/// - Scope: `search:data_source`
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
    /// Id of the data source, from `search.v2.data_source.create`.
    pub data_source_id: String,
    /// An item of a data source in the search index.
    #[lark(body)]
    pub data_source_item: DataSourceItem,
}

/// Takes an item of a data source out of the search index.
///
/// - `DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id` with a tenant token, for custom and
///   store apps
/// - Scope: `search:data_source`
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
    /// Id of the data source, from `search.v2.data_source.create`.
    pub data_source_id: String,
    /// Id of the item within its data source.
    pub item_id: String,
}

/// Fetches an item of a data source from the search index.
///
/// An empty answer means that there is no such item; check the id.
///
/// - `GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id` with a tenant token, for custom and store
///   apps
/// - Scopes, any one of: `search:data_item:readonly`, `search:data_source`, `search:data_source:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the data source, from `search.v2.data_source.create`.
    pub data_source_id: String,
    /// Id of the item within its data source; capital letters matter.
    pub item_id: String,
}

/// The answer to [`GetDataSourceItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDataSourceItemResponse {
    /// The item asked for.
    pub item: Option<DataSourceItem>,
}

/// A rule about who may find an item.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Acl {
    /// Whether the rule allows or denies; a denial goes before.
    pub access: Option<AclAccess>,
    /// Id of whom the rule is about, in the kind of `type`; `everyone` with type `user` and `allow` means all members.
    pub value: Option<String>,
    /// Kind of id in `value`.
    pub r#type: Option<AclType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An item of a data source in the search index.
#[doc(alias = "Item")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataSourceItem {
    /// Id of the item, unique within its data source: letters, digits and underscores, at most 128.
    /// Required in requests.
    pub id: Option<String>,
    /// Who may find the item; if empty, nobody. Everybody: `allow`, type `user`, value `everyone`.
    pub acl: Vec<Acl>,
    /// Title, links and times of the item.
    /// Required in requests.
    pub metadata: Option<DataSourceItemMetadata>,
    /// What search results show of the item, as JSON text that fits the schema; without the title.
    /// Required in requests.
    pub structured_data: Option<String>,
    /// Long text of the item, by which it is found.
    pub content: Option<ItemContent>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The long text of an item.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ItemContent {
    /// Whether the text is HTML or plain.
    pub format: Option<ItemContentFormat>,
    /// The whole text of the item.
    pub content_data: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Title, links and times of an item.
#[doc(alias = "ItemMetadata")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DataSourceItemMetadata {
    /// Title of the item, shown in results.
    /// Required in requests.
    pub title: Option<String>,
    /// URL that a result opens.
    /// Required in requests.
    pub source_url: Option<String>,
    /// When the item was created.
    pub create_time: Option<UnixSeconds>,
    /// When the item was last changed.
    pub update_time: Option<UnixSeconds>,
    /// URL that a result opens on phones, if it differs.
    pub source_url_mobile: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
