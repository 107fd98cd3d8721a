// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `task_v2`.
//!
//! `task.v2.task_v2` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::task::{Task, TaskListResponse};
use crate::ids::UserIdType;

/// Lists the tasks that concern the calling user.
///
/// - `GET /open-apis/task/v2/task_v2/list_related_task` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task)
#[doc(alias = "ListRelatedTaskTaskV2")]
#[lark_api(
    id = "task.v2.task_v2.list_related_task",
    method = "GET",
    path = "/open-apis/task/v2/task_v2/list_related_task",
    token = "user",
    response = TaskListResponse,
    paging(items = Task)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRelatedTask {
    /// How many tasks a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Returns only tasks that are done, or only those that are not.
    pub completed: Option<bool>,
    /// The kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
    pub task_updated_time: Option<String>,
}

/// Starts sending events about tasks to the caller.
///
/// - `POST /open-apis/task/v2/task_v2/task_subscription` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription)
#[doc(alias = "TaskSubscriptionTaskV2")]
#[lark_api(
    id = "task.v2.task_v2.task_subscription",
    method = "POST",
    path = "/open-apis/task/v2/task_v2/task_subscription",
    token = "tenant|user",
    response = SubscribeTaskResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeTask {
    /// The kind of the user ids in this call.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`SubscribeTask`].
#[doc(alias = "TaskSubscriptionTaskV2Response")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SubscribeTaskResponse {
    pub code: Option<i64>,
    pub msg: Option<String>,
}
