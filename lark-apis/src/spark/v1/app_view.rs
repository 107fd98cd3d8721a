// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Views of an app.
//!
//! `spark.v1.app.view` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{AppRecordListResponse, UserIdentifierType};

/// `spark.v1.app.view.get_view_record_list`.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table.record:read`, `spark:app.table.record:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-view/get_view_record_list)
#[doc(alias = "GetViewRecordListAppView")]
#[lark_api(
    id = "spark.v1.app.view.get_view_record_list",
    method = "GET",
    path = "/open-apis/spark/v1/apps/:app_id/views/:view_name/records",
    token = "user",
    response = AppRecordListResponse,
    paging,
    scopes = "spark:app.table.record:read|spark:app.table.record:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppViewRecord {
    pub app_id: String,
    pub view_name: String,
    /// At most 500 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub select: Option<String>,
    pub filter: Option<String>,
    pub order: Option<String>,
    pub env: Option<String>,
    pub user_identifier_type: Option<UserIdentifierType>,
}
