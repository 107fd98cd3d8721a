// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Delivery tasks of a website.
//!
//! `hire.v1.website.delivery_task` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::website_delivery::WebsiteDeliveryDto;

/// Fetches how a task that makes an application from a résumé file ended.
///
/// While `data` is empty, ask again; it rarely takes more than a minute.
///
/// - `GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id` with a tenant token, for custom and
///   store apps
/// - Scopes, any one of: `hire:site_application:readonly`, `hire:site_application`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/get-candidates/website/get-2)
#[lark_api(
    id = "hire.v1.website.delivery_task.get",
    method = "GET",
    path = "/open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id",
    token = "tenant",
    response = GetWebsiteDeliveryTaskResponse,
    scopes = "hire:site_application:readonly|hire:site_application",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetWebsiteDeliveryTask {
    /// Id of the careers site, from `hire.v1.website.list`.
    pub website_id: String,
    /// Id of the task, from `hire.v1.website.delivery.create_by_attachment`.
    pub delivery_task_id: String,
}

/// The answer to [`GetWebsiteDeliveryTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetWebsiteDeliveryTaskResponse {
    /// Whether the task is new, running, done or failed.
    /// One of `0` (new), `1` (processing), `2` (succeeded), `3` (failed).
    pub status: Option<i64>,
    /// The application that was made on the site.
    pub delivery: Option<WebsiteDeliveryDto>,
    /// What went wrong; only if the task failed.
    pub status_msg: Option<String>,
    /// Id of the earlier application; only if the task failed because it was a repetition.
    pub extra_info: Option<String>,
}
