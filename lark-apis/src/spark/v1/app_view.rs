// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Views of an app.
//!
//! `spark.v1.app.view` in the platform's terms.

use lark_runtime::lark_api;

use super::models::{AppRecordListResponse, UserIdentifierType};

/// Lists rows of a view of a Miaoda app, with the columns and order asked for.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records` with a user token, for custom apps only
/// - Scopes, any one of: `spark:app.table.record:read`, `spark:app.table.record:write`
/// - Rate limit: 10 a second
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
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the view, which must belong to the app.
    pub view_name: String,
    /// How many rows a page has; 1 to 500. Default: 10.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Names of the columns to return, in PostgREST syntax, such as `_id,name`. Default: all.
    pub select: Option<String>,
    /// Condition on the rows in PostgREST syntax, such as `age=gt.10`.
    pub filter: Option<String>,
    /// Columns to sort by, in PostgREST syntax, such as `age.desc,score.asc`. Default direction: `asc`.
    pub order: Option<String>,
    /// Database to use: `online` or `dev`. Default: `online`.
    pub env: Option<String>,
    /// Kind of the user ids in the request and the answer: `miaoda_user_id`, `open_id` or `union_id`. Default:
    /// `miaoda_user_id`.
    pub user_identifier_type: Option<UserIdentifierType>,
}
