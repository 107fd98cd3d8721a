// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External tasks.
//!
//! `approval.v4.external_task` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::instance::InstanceStatus;
use super::models::TaskStatus;

/// Lists external tasks.
///
/// - `GET /open-apis/approval/v4/external_tasks` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:external_task`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001
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
pub struct ListExternalTask {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    /// At most 20 elements.
    #[lark(json)]
    pub approval_codes: Option<Vec<String>>,
    #[lark(json)]
    pub instance_ids: Option<Vec<String>>,
    #[lark(json)]
    pub user_ids: Option<Vec<String>>,
    #[lark(json)]
    pub status: Option<TaskStatus>,
}

/// The answer to [`ListExternalTask`].
#[derive(Clone, Default, Model)]
pub struct ListExternalTaskResponse {
    pub data: Vec<ExternalTaskList>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct ExternalTaskItem {
    pub id: Option<String>,
    pub status: Option<TaskStatus>,
    pub update_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
pub struct ExternalTaskList {
    pub instance_id: Option<String>,
    pub approval_id: Option<String>,
    pub approval_code: Option<String>,
    pub status: Option<InstanceStatus>,
    pub update_time: Option<Text<UnixMillis>>,
    pub tasks: Vec<ExternalTaskItem>,
}
