// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External tasks.
//!
//! `approval.v4.external_task` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::instance::InstanceStatus;
use super::models::TaskStatus;

/// Fetches the status of instances and tasks of external approvals.
///
/// - `GET /open-apis/approval/v4/external_tasks` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:external_task`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/external_task/list)
#[lark_api(
    id = "approval.v4.external_task.list",
    method = "GET",
    path = "/open-apis/approval/v4/external_tasks",
    token = "tenant",
    response = ListExternalTaskResponse,
    paging(items = ExternalTaskList, list = "data"),
    scopes = "approval:approval|approval:approval:readonly|approval:external_task",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListExternalTask {
    /// How many instances a page has; at most 500. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Returns only instances of these approval definitions; at most 20.
    #[lark(json)]
    pub approval_codes: Option<Vec<String>>,
    /// Returns only these instances; at most 20.
    #[lark(json)]
    pub instance_ids: Option<Vec<String>>,
    /// Returns only tasks of these approvers, by their user ids.
    #[lark(json)]
    pub user_ids: Option<Vec<String>>,
    /// Returns only tasks with this status.
    #[lark(json)]
    pub status: Option<TaskStatus>,
}

/// The answer to [`ListExternalTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListExternalTaskResponse {
    /// The instances with their tasks.
    pub data: Vec<ExternalTaskList>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A task of an external approval with its status.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExternalTaskItem {
    /// Id of the task.
    pub id: Option<String>,
    /// How far the task is.
    pub status: Option<TaskStatus>,
    /// When the task last changed.
    pub update_time: Option<Text<UnixMillis>>,
}

/// An instance of an external approval with its tasks.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExternalTaskList {
    /// Id of the approval instance.
    pub instance_id: Option<String>,
    /// Id of the external approval that the instance belongs to.
    pub approval_id: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// How far the instance is.
    pub status: Option<InstanceStatus>,
    /// When the instance last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Tasks of the instance.
    pub tasks: Vec<ExternalTaskItem>,
}
