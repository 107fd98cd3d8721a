// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `spark.v1` share.

use lark_runtime::Model;

/// The answer to [`ListAppTableRecord`](super::app_table::ListAppTableRecord) and
/// [`ListAppViewRecord`](super::app_view::ListAppViewRecord).
#[doc(alias("GetTableRecordListAppTableResponse", "GetViewRecordListAppViewResponse"))]
#[derive(Clone, Default, Model)]
pub struct AppRecordListResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub total: Option<i64>,
    pub items: Option<String>,
}
