// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Task v2s.
//!
//! `task.v2.task_v2` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::task::Task;
use crate::ids::UserIdType;

/// Lists a related task of a task v2.
///
/// - `GET /open-apis/task/v2/task_v2/list_related_task` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task)
#[lark_api(
    id = "task.v2.task_v2.list_related_task",
    method = "GET",
    path = "/open-apis/task/v2/task_v2/list_related_task",
    token = "user",
    response = ListRelatedTaskTaskV2Response,
    paging(items = Task)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRelatedTaskTaskV2 {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub completed: Option<bool>,
    pub user_id_type: Option<UserIdType>,
    pub task_updated_time: Option<String>,
}

/// The answer to [`ListRelatedTaskTaskV2`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListRelatedTaskTaskV2Response {
    pub items: Vec<Task>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Runs `task_subscription` on a task v2.
///
/// - `POST /open-apis/task/v2/task_v2/task_subscription` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription)
#[lark_api(
    id = "task.v2.task_v2.task_subscription",
    method = "POST",
    path = "/open-apis/task/v2/task_v2/task_subscription",
    token = "tenant|user",
    response = TaskSubscriptionTaskV2Response
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TaskSubscriptionTaskV2 {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`TaskSubscriptionTaskV2`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSubscriptionTaskV2Response {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
