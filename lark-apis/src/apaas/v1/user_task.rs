// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User tasks.
//!
//! `apaas.v1.user_task` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// `apaas.v1.user_task.cc`.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/cc` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/cc)
#[lark_api(
    id = "apaas.v1.user_task.cc",
    method = "POST",
    path = "/open-apis/apaas/v1/user_tasks/:task_id/cc",
    token = "tenant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CcUserTask {
    pub task_id: String,
    /// At most 10 elements.
    pub cc_user_ids: Vec<String>,
    pub operator_user_id: String,
}

/// `apaas.v1.user_task.chat_group`.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/chat_group)
#[doc(alias = "ChatGroupUserTask")]
#[lark_api(
    id = "apaas.v1.user_task.chat_group",
    method = "POST",
    path = "/open-apis/apaas/v1/user_tasks/:task_id/chat_group",
    token = "tenant",
    response = CreateUserTaskChatGroupResponse,
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserTaskChatGroup {
    pub task_id: String,
    pub operator_user_id: String,
    /// At most 20 elements.
    pub invite_user_ids: Option<Vec<String>>,
    pub chat_id: Option<String>,
    pub chat_name: Option<String>,
}

/// The answer to [`CreateUserTaskChatGroup`].
#[doc(alias = "ChatGroupUserTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserTaskChatGroupResponse {
    pub chat_id: Option<String>,
}

/// `apaas.v1.user_task.expediting`.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/expediting` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/expediting)
#[doc(alias = "ExpeditingUserTask")]
#[lark_api(
    id = "apaas.v1.user_task.expediting",
    method = "POST",
    path = "/open-apis/apaas/v1/user_tasks/:task_id/expediting",
    token = "tenant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExpediteUserTask {
    pub task_id: String,
    pub operator_user_id: String,
    /// At most 20 elements.
    pub expediting_user_ids: Vec<String>,
    pub opinion: Option<String>,
}

/// `apaas.v1.user_task.query`.
///
/// - `POST /open-apis/apaas/v1/user_task/query` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/query)
#[lark_api(
    id = "apaas.v1.user_task.query",
    method = "POST",
    path = "/open-apis/apaas/v1/user_task/query",
    token = "tenant",
    response = QueryUserTaskResponse,
    paging(items = UserTask, list = "tasks", offset = "offset"),
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserTask {
    /// One of `archived`, `pending`.
    pub r#type: Option<String>,
    /// One of `fromMe`, `assignMe`, `CCMe`.
    pub source: Option<String>,
    pub limit: Option<String>,
    pub offset: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    /// At most 100 elements.
    pub api_ids: Option<Vec<String>>,
    pub kunlun_user_id: String,
}

/// The answer to [`QueryUserTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserTaskResponse {
    pub count: Option<String>,
    pub tasks: Vec<UserTask>,
}

/// `apaas.v1.user_task.rollback`.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/rollback)
#[lark_api(
    id = "apaas.v1.user_task.rollback",
    method = "POST",
    path = "/open-apis/apaas/v1/user_tasks/:task_id/rollback",
    token = "tenant",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RollbackUserTask {
    pub task_id: String,
    pub operator_user_id: String,
    pub to_task_id: String,
    pub opinion: String,
}

/// `apaas.v1.user_task.rollback_points`.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/flow/user-task/rollback_points)
#[doc(alias = "RollbackPointsUserTask")]
#[lark_api(
    id = "apaas.v1.user_task.rollback_points",
    method = "POST",
    path = "/open-apis/apaas/v1/user_tasks/:task_id/rollback_points",
    token = "tenant",
    response = QueryUserTaskRollbackPointsResponse,
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryUserTaskRollbackPoints {
    pub task_id: String,
    pub operator_user_id: String,
}

/// The answer to [`QueryUserTaskRollbackPoints`].
#[doc(alias = "RollbackPointsUserTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserTaskRollbackPointsResponse {
    pub tasks: Vec<AllowedRollbaclkTaskItemType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AllowedRollbaclkTaskItemType {
    pub id: Option<String>,
    pub activity_label: Vec<I18n>,
    pub is_start: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<String>,
    pub name: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTask {
    pub task_id: Option<String>,
    pub task_start_time: Option<String>,
    pub workflow_instance: Option<UserTaskWfInstanceType>,
    pub initiator: Option<User>,
    pub summarys: Vec<UserTaskSummaryType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTaskSummaryType {
    pub file_key: Option<I18n>,
    pub file_value: Vec<I18n>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTaskWfInstanceType {
    pub id: Option<String>,
    pub label: Vec<I18n>,
    pub status: Option<String>,
}
