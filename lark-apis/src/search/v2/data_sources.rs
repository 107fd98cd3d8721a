// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data sources.
//!
//! `search.v2.data_sources` in the platform's terms.

use lark_runtime::{Body, Model, UnixSeconds, lark_api};

use super::models::{AclAccess, AclType, ItemContentFormat};

/// `search.v2.data_sources.batch_create_search_data_source_item`.
///
/// - `POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create` with a tenant token, for custom and
///   store apps
/// - Scope: `search:data_source`
/// - Error codes: 1270001, 1270002, 1270004, 1270005, 1271004, 1272001, 1272002, 1272004
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
    pub data_source_id: String,
    pub items: Vec<BatchItem>,
}

/// The answer to [`BatchCreateDataSourceItem`].
#[doc(alias = "BatchCreateSearchDataSourceItemResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateDataSourceItemResponse {
    pub result: Vec<BatchItemResult>,
}

#[doc(alias = "BatchCreateSearchDataSourceItemRequestItem")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchItem {
    pub id: String,
    pub acl: Vec<BatchItemAcl>,
    pub metadata: BatchItemMetadata,
    pub structured_data: String,
    pub content: Option<BatchItemContent>,
}

#[doc(alias = "BatchCreateSearchDataSourceItemRequestItemACL")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchItemAcl {
    pub access: Option<AclAccess>,
    pub value: Option<String>,
    pub r#type: Option<AclType>,
}

#[doc(alias = "BatchCreateSearchDataSourceItemRequestItemContent")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchItemContent {
    pub format: Option<ItemContentFormat>,
    pub content_data: Option<String>,
}

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

#[doc(alias = "BatchCreateSearchDataSourceItemResponseResult")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchItemResult {
    pub item_id: Option<String>,
    pub is_success: Option<bool>,
    pub err: Option<String>,
}
