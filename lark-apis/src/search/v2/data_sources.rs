// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data sources.
//!
//! `search.v2.data_sources` in the platform's terms.

use lark_runtime::{Body, Model, UnixSeconds, lark_api};

use super::models::{AclAccess, AclType, ItemContentFormat};

/// Puts several items of one data source into the search index.
///
/// All items must belong to the same data source and the same tenant.
///
/// - `POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create` with a tenant token, for custom and
///   store apps
/// - Scope: `search:data_source`
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source-item/batch_create)
#[doc(alias = "BatchCreateSearchDataSourceItem")]
#[lark_api(
    id = "search.v2.data_sources.batch_create_search_data_source_item",
    method = "POST",
    path = "/open-apis/search/v2/data_sources/:data_source_id/items/batch_create",
    token = "tenant",
    response = BatchCreateDataSourceItemResponse,
    scopes = "search:data_source"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateDataSourceItem {
    /// Id of the data source, from `search.v2.data_source.create`.
    pub data_source_id: String,
    /// Items to put into the search index.
    pub items: Vec<BatchItem>,
}

/// How the indexing went, item by item.
#[doc(alias = "BatchCreateSearchDataSourceItemResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateDataSourceItemResponse {
    /// How it went, item by item.
    pub result: Vec<BatchItemResult>,
}

/// An item to put into the search index.
#[doc(alias = "BatchCreateSearchDataSourceItemRequestItem")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchItem {
    /// Id of the item, unique within its data source.
    pub id: String,
    /// Who may find the item; if empty, nobody. Everybody: `allow`, type `user`, value `everyone`.
    pub acl: Vec<BatchItemAcl>,
    /// Title, links and times of the item.
    pub metadata: BatchItemMetadata,
    /// What search results show of the item, as JSON text that fits the schema; without the title.
    pub structured_data: String,
    /// Long text of the item, by which it is found.
    pub content: Option<BatchItemContent>,
}

/// A rule about who may find an item.
#[doc(alias = "BatchCreateSearchDataSourceItemRequestItemACL")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchItemAcl {
    pub access: Option<AclAccess>,
    pub value: Option<String>,
    pub r#type: Option<AclType>,
}

/// The long text of an item.
#[doc(alias = "BatchCreateSearchDataSourceItemRequestItemContent")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchItemContent {
    pub format: Option<ItemContentFormat>,
    pub content_data: Option<String>,
}

/// Title, links and times of an item.
#[doc(alias = "BatchCreateSearchDataSourceItemRequestItemMetadata")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchItemMetadata {
    pub title: String,
    pub source_url: String,
    pub create_time: Option<UnixSeconds>,
    pub update_time: UnixSeconds,
    pub source_url_mobile: String,
}

/// How the indexing of an item went.
#[doc(alias = "BatchCreateSearchDataSourceItemResponseResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchItemResult {
    pub item_id: Option<String>,
    pub is_success: Option<bool>,
    pub err: Option<String>,
}
