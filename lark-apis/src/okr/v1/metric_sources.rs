// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric sources.
//!
//! `okr.v1.metric_sources` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Updates an OKR metric source table item.
///
/// - `PATCH /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/batch_update` with a
///   tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table-item/batch_update)
#[lark_api(
    id = "okr.v1.metric_sources.batch_update_okr_metric_source_table_item",
    method = "PATCH",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/batch_update",
    token = "tenant|user",
    response = BatchUpdateOkrMetricSourceTableItemResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateOkrMetricSourceTableItem {
    pub metric_source_id: String,
    pub metric_table_id: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub items: Option<Vec<BatchUpdateOKRMetricSourceTableItemReqItem>>,
}

/// The answer to [`BatchUpdateOkrMetricSourceTableItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateOkrMetricSourceTableItemResponse {
    pub items: Vec<BatchUpdateOkrMetricSourceTableItemResponseItem>,
    pub failed_items: Vec<BatchUpdateOkrMetricSourceTableItemResponseFailedItem>,
}

/// Fetches an OKR metric source list.
///
/// - `GET /open-apis/okr/v1/metric_sources` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source/list)
#[lark_api(
    id = "okr.v1.metric_sources.get_okr_metric_source_list",
    method = "GET",
    path = "/open-apis/okr/v1/metric_sources",
    token = "tenant|user",
    response = GetOkrMetricSourceListResponse,
    paging(items = GetOkrMetricSourceListResponseItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOkrMetricSourceList {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`GetOkrMetricSourceList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceListResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<GetOkrMetricSourceListResponseItem>,
}

/// Fetches an OKR metric source table item.
///
/// - `GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id` with a
///   tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table-item/get)
#[lark_api(
    id = "okr.v1.metric_sources.get_okr_metric_source_table_item",
    method = "GET",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id",
    token = "tenant|user",
    response = GetOkrMetricSourceTableItemResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableItem {
    pub metric_source_id: String,
    pub metric_table_id: String,
    pub metric_item_id: String,
    pub user_id_type: Option<String>,
}

/// The answer to [`GetOkrMetricSourceTableItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableItemResponse {
    pub metric_item_id: Option<String>,
    pub user_id: Option<String>,
    pub period_id: Option<String>,
    pub metric_unit: Option<GetOkrMetricSourceTableItemResponseMetricUnit>,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
    pub kr_id: Option<String>,
    pub updated_at: Option<String>,
    pub updated_by: Option<String>,
}

/// Fetches an OKR metric source table item list.
///
/// - `GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table-item/list)
#[lark_api(
    id = "okr.v1.metric_sources.get_okr_metric_source_table_item_list",
    method = "GET",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items",
    token = "tenant|user",
    response = GetOkrMetricSourceTableItemListResponse,
    paging(items = GetOkrMetricSourceTableItemListResponseItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableItemList {
    pub metric_source_id: String,
    pub metric_table_id: String,
    pub user_id_type: Option<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`GetOkrMetricSourceTableItemList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableItemListResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<GetOkrMetricSourceTableItemListResponseItem>,
}

/// Fetches an OKR metric source table list.
///
/// - `GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table/list)
#[lark_api(
    id = "okr.v1.metric_sources.get_okr_metric_source_table_list",
    method = "GET",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables",
    token = "tenant|user",
    response = GetOkrMetricSourceTableListResponse,
    paging(items = GetOkrMetricSourceTableListResponseItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableList {
    pub metric_source_id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// The answer to [`GetOkrMetricSourceTableList`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableListResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<GetOkrMetricSourceTableListResponseItem>,
}

/// Updates an OKR metric source table item.
///
/// - `PATCH /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id` with a
///   tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table-item/patch)
#[lark_api(
    id = "okr.v1.metric_sources.update_okr_metric_source_table_item",
    method = "PATCH",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id",
    token = "tenant|user",
    response = UpdateOkrMetricSourceTableItemResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOkrMetricSourceTableItem {
    pub metric_source_id: String,
    pub metric_table_id: String,
    pub metric_item_id: String,
    #[lark(query)]
    pub user_id_type: Option<String>,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
}

/// The answer to [`UpdateOkrMetricSourceTableItem`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateOkrMetricSourceTableItemResponse {
    pub metric_item_id: Option<String>,
    pub user_id: Option<String>,
    pub period_id: Option<String>,
    pub metric_unit: Option<UpdateOkrMetricSourceTableItemResponseMetricUnit>,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
    pub kr_id: Option<String>,
    pub updated_at: Option<String>,
    pub updated_by: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct BatchUpdateOKRMetricSourceTableItemReqItem {
    pub metric_item_id: String,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateOkrMetricSourceTableItemResponseFailedItem {
    pub metric_item_id: Option<String>,
    pub reason: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateOkrMetricSourceTableItemResponseItem {
    pub metric_item_id: Option<String>,
    pub user_id: Option<String>,
    pub period_id: Option<String>,
    pub metric_unit: Option<BatchUpdateOkrMetricSourceTableItemResponseItemMetricUnit>,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
    pub kr_id: Option<String>,
    pub updated_at: Option<String>,
    pub updated_by: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateOkrMetricSourceTableItemResponseItemMetricUnit {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceListResponseItem {
    pub metric_source_id: Option<String>,
    pub metric_source_name: Option<String>,
    pub metric_name: Option<String>,
    pub metric_unit: Option<GetOkrMetricSourceListResponseItemMetricUnit>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceListResponseItemMetricUnit {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableItemListResponseItem {
    pub metric_item_id: Option<String>,
    pub user_id: Option<String>,
    pub period_id: Option<String>,
    pub metric_unit: Option<GetOkrMetricSourceTableItemListResponseItemMetricUnit>,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
    pub kr_id: Option<String>,
    pub updated_at: Option<String>,
    pub updated_by: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableItemListResponseItemMetricUnit {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableItemResponseMetricUnit {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetOkrMetricSourceTableListResponseItem {
    pub metric_table_id: Option<String>,
    pub metric_table_name: Option<String>,
    pub period_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UpdateOkrMetricSourceTableItemResponseMetricUnit {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}
