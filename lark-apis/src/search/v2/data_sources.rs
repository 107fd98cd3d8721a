// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Data sources.
//!
//! `search.v2.data_sources` in the platform's terms.

use lark_runtime::{Model, UnixSeconds, lark_api};

use super::models::{AclAccess, AclType, ItemContentFormat};

/// Creates a search data source item.
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
pub struct BatchCreateDataSourceItem {
    pub data_source_id: String,
    pub items: Vec<BatchItem>,
}

/// The answer to [`BatchCreateDataSourceItem`].
#[doc(alias = "BatchCreateSearchDataSourceItemResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchCreateDataSourceItemResponse {
    pub result: Vec<BatchItemResult>,
}

#[doc(alias = "BatchCreateSearchDataSourceItemRequestItem")]
#[derive(Clone, Default, Model)]
pub struct BatchItem {
    /// Required in requests.
    pub id: Option<String>,
    /// Required in requests.
    pub acl: Option<Vec<BatchItemAcl>>,
    /// Required in requests.
    pub metadata: Option<BatchItemMetadata>,
    /// Required in requests.
    pub structured_data: Option<String>,
    pub content: Option<BatchItemContent>,
}

#[doc(alias = "BatchCreateSearchDataSourceItemRequestItemACL")]
#[derive(Clone, Default, Model)]
pub struct BatchItemAcl {
    pub access: Option<AclAccess>,
    pub value: Option<String>,
    pub r#type: Option<AclType>,
}

#[doc(alias = "BatchCreateSearchDataSourceItemRequestItemContent")]
#[derive(Clone, Default, Model)]
pub struct BatchItemContent {
    pub format: Option<ItemContentFormat>,
    pub content_data: Option<String>,
}

#[doc(alias = "BatchCreateSearchDataSourceItemRequestItemMetadata")]
#[derive(Clone, Default, Model)]
pub struct BatchItemMetadata {
    /// Required in requests.
    pub title: Option<String>,
    /// Required in requests.
    pub source_url: Option<String>,
    pub create_time: Option<UnixSeconds>,
    /// Required in requests.
    pub update_time: Option<UnixSeconds>,
    /// Required in requests.
    pub source_url_mobile: Option<String>,
}

#[doc(alias = "BatchCreateSearchDataSourceItemResponseResult")]
#[derive(Clone, Default, Model)]
pub struct BatchItemResult {
    pub item_id: Option<String>,
    pub is_success: Option<bool>,
    pub err: Option<String>,
}
