// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Metric sources.
//!
//! `okr.v1.metric_sources` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use crate::ids::UserIdType;

/// Updates the values of several metrics in a table of a metric source.
///
/// - `PATCH /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/batch_update` with a
///   tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table-item/batch_update)
#[doc(alias = "BatchUpdateOkrMetricSourceTableItem")]
#[lark_api(
    id = "okr.v1.metric_sources.batch_update_okr_metric_source_table_item",
    method = "PATCH",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/batch_update",
    token = "tenant|user",
    response = BatchUpdateMetricSourceTableItemResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchUpdateMetricSourceTableItem {
    pub metric_source_id: String,
    pub metric_table_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub items: Option<Vec<MetricItemUpdate>>,
}

/// The metrics that were updated, and those that were not.
#[doc(alias = "BatchUpdateOkrMetricSourceTableItemResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchUpdateMetricSourceTableItemResponse {
    pub items: Vec<MetricItem>,
    pub failed_items: Vec<FailedMetricItem>,
}

/// Lists the metric sources, from which key results take their figures.
///
/// - `GET /open-apis/okr/v1/metric_sources` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source/list)
#[doc(alias = "GetOkrMetricSourceList")]
#[lark_api(
    id = "okr.v1.metric_sources.get_okr_metric_source_list",
    method = "GET",
    path = "/open-apis/okr/v1/metric_sources",
    token = "tenant|user",
    response = ListMetricSourceResponse,
    paging(items = MetricSource)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMetricSource {
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// A page of metric sources.
#[doc(alias = "GetOkrMetricSourceListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMetricSourceResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<MetricSource>,
}

/// Fetches a metric of a table of a metric source, with its values.
///
/// - `GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id` with a
///   tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table-item/get)
#[doc(alias = "GetOkrMetricSourceTableItem")]
#[lark_api(
    id = "okr.v1.metric_sources.get_okr_metric_source_table_item",
    method = "GET",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id",
    token = "tenant|user",
    response = MetricItem
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMetricSourceTableItem {
    pub metric_source_id: String,
    pub metric_table_id: String,
    pub metric_item_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists the metrics of a table of a metric source, with their values.
///
/// - `GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table-item/list)
#[doc(alias = "GetOkrMetricSourceTableItemList")]
#[lark_api(
    id = "okr.v1.metric_sources.get_okr_metric_source_table_item_list",
    method = "GET",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items",
    token = "tenant|user",
    response = ListMetricSourceTableItemResponse,
    paging(items = MetricItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMetricSourceTableItem {
    pub metric_source_id: String,
    pub metric_table_id: String,
    pub user_id_type: Option<UserIdType>,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// A page of metrics of a table.
#[doc(alias = "GetOkrMetricSourceTableItemListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMetricSourceTableItemResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<MetricItem>,
}

/// Lists the tables of a metric source, one for each period.
///
/// - `GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table/list)
#[doc(alias = "GetOkrMetricSourceTableList")]
#[lark_api(
    id = "okr.v1.metric_sources.get_okr_metric_source_table_list",
    method = "GET",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables",
    token = "tenant|user",
    response = ListMetricSourceTableResponse,
    paging(items = MetricTable)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListMetricSourceTable {
    pub metric_source_id: String,
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
}

/// A page of tables of a metric source.
#[doc(alias = "GetOkrMetricSourceTableListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListMetricSourceTableResponse {
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<MetricTable>,
}

/// Updates the values of a metric in a table of a metric source.
///
/// - `PATCH /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id` with a
///   tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/metric_source-table-item/patch)
#[doc(alias = "UpdateOkrMetricSourceTableItem")]
#[lark_api(
    id = "okr.v1.metric_sources.update_okr_metric_source_table_item",
    method = "PATCH",
    path = "/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id",
    token = "tenant|user",
    response = MetricItem
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateMetricSourceTableItem {
    pub metric_source_id: String,
    pub metric_table_id: String,
    pub metric_item_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
}

/// New values for a metric.
#[doc(alias = "BatchUpdateOKRMetricSourceTableItemReqItem")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MetricItemUpdate {
    pub metric_item_id: String,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
}

/// A metric that was not updated, and why.
#[doc(alias = "BatchUpdateOkrMetricSourceTableItemResponseFailedItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FailedMetricItem {
    pub metric_item_id: Option<String>,
    pub reason: Option<String>,
}

/// A metric after the update.
#[doc(alias(
    "BatchUpdateOkrMetricSourceTableItemResponseItem",
    "GetOkrMetricSourceTableItemListResponseItem",
    "GetOkrMetricSourceTableItemResponse",
    "UpdateOkrMetricSourceTableItemResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricItem {
    pub metric_item_id: Option<String>,
    pub user_id: Option<String>,
    pub period_id: Option<String>,
    pub metric_unit: Option<MetricUnit>,
    pub metric_initial_value: Option<f64>,
    pub metric_target_value: Option<f64>,
    pub metric_current_value: Option<f64>,
    pub supported_user_id: Option<String>,
    pub kr_id: Option<String>,
    pub updated_at: Option<String>,
    pub updated_by: Option<String>,
}

/// The unit of a metric, by language.
#[doc(alias(
    "BatchUpdateOkrMetricSourceTableItemResponseItemMetricUnit",
    "GetOkrMetricSourceListResponseItemMetricUnit",
    "GetOkrMetricSourceTableItemListResponseItemMetricUnit",
    "GetOkrMetricSourceTableItemResponseMetricUnit",
    "UpdateOkrMetricSourceTableItemResponseMetricUnit"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricUnit {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}

/// A metric source.
#[doc(alias = "GetOkrMetricSourceListResponseItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricSource {
    pub metric_source_id: Option<String>,
    pub metric_source_name: Option<String>,
    pub metric_name: Option<String>,
    pub metric_unit: Option<MetricUnit>,
}

/// A table of a metric source, for one period.
#[doc(alias = "GetOkrMetricSourceTableListResponseItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MetricTable {
    pub metric_table_id: Option<String>,
    pub metric_table_name: Option<String>,
    pub period_id: Option<String>,
}
