// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data sources.
//!
//! `search.v2.data_sources` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Creates a search data source item.
///
/// - `POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create` with a tenant token, for custom and
///   store apps
/// - Scope: `search:data_source`
/// - Error codes: 1270001, 1270002, 1270004, 1270005, 1271004, 1272001, 1272002, 1272004
/// - [Documentation](https://open.feishu.cn/document/server-docs/search-v2/open-search/data_source-item/batch_create)
#[lark_api(
    id = "search.v2.data_sources.batch_create_search_data_source_item",
    method = "POST",
    path = "/open-apis/search/v2/data_sources/:data_source_id/items/batch_create",
    token = "tenant",
    response = BatchCreateSearchDataSourceItemResponse,
    scopes = "search:data_source"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateSearchDataSourceItem {
    pub data_source_id: String,
    pub items: Vec<BatchCreateSearchDataSourceItemRequestItem>,
}

/// The answer to [`BatchCreateSearchDataSourceItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateSearchDataSourceItemResponse {
    pub result: Vec<BatchCreateSearchDataSourceItemResponseResult>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchCreateSearchDataSourceItemRequestItem {
    pub id: String,
    pub acl: Vec<BatchCreateSearchDataSourceItemRequestItemACL>,
    pub metadata: BatchCreateSearchDataSourceItemRequestItemMetadata,
    pub structured_data: String,
    pub content: Option<BatchCreateSearchDataSourceItemRequestItemContent>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchCreateSearchDataSourceItemRequestItemACL {
    pub access: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchCreateSearchDataSourceItemRequestItemContent {
    pub format: Option<String>,
    pub content_data: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchCreateSearchDataSourceItemRequestItemMetadata {
    pub title: String,
    pub source_url: String,
    pub create_time: Option<i64>,
    pub update_time: i64,
    pub source_url_mobile: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchCreateSearchDataSourceItemResponseResult {
    pub item_id: Option<String>,
    pub is_success: Option<bool>,
    pub err: Option<String>,
}
