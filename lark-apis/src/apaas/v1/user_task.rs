// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User tasks.
//!
//! `apaas.v1.user_task` in the platform's terms.

use lark_runtime::{Model, Text, UnixMillis, lark_api};

use super::models::I18n;

/// Sends a human task to others for their information.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/cc` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
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
    /// Id of the task, which `apaas.v1.user_task.query` finds.
    pub task_id: String,
    /// Ids in aPaaS of the users to tell; 1 to 10.
    pub cc_user_ids: Vec<String>,
    /// Id in aPaaS of the user who does so, from the user management page.
    pub operator_user_id: String,
}

/// Opens a Lark group about a human task, or invites people into one.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
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
    /// Id of the task, which `apaas.v1.user_task.query` finds.
    pub task_id: String,
    /// Id in aPaaS of the user who does so, from the user management page.
    pub operator_user_id: String,
    /// Ids in aPaaS of the users to invite; 1 to 20.
    pub invite_user_ids: Option<Vec<String>>,
    /// Open id of the group to invite them into, `oc_...`; leave it out to create one.
    pub chat_id: Option<String>,
    /// Name of the new group, when `chat_id` is left out.
    pub chat_name: Option<String>,
}

/// The answer to [`CreateUserTaskChatGroup`].
#[doc(alias = "ChatGroupUserTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateUserTaskChatGroupResponse {
    /// Id of the group that was created.
    pub chat_id: Option<String>,
}

/// Reminds the people that a human task waits for them.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/expediting` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
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
    /// Id of the task, which `apaas.v1.user_task.query` finds.
    pub task_id: String,
    /// Id in aPaaS of the user who reminds them, from the user management page.
    pub operator_user_id: String,
    /// Ids in aPaaS of the users to remind; 1 to 20.
    pub expediting_user_ids: Vec<String>,
    /// Why they are reminded.
    pub opinion: Option<String>,
}

/// Lists the human tasks of a user.
///
/// - `POST /open-apis/apaas/v1/user_task/query` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
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
    /// Whether to list finished tasks (`archived`) or those that wait (`pending`).
    pub r#type: Option<String>,
    /// Whether to list tasks the user started (`fromMe`), has to do (`assignMe`) or was told of (`CCMe`).
    pub source: Option<String>,
    /// How many tasks to list; 1 to 50.
    pub limit: Option<String>,
    /// Where in the list to begin.
    pub offset: Option<String>,
    /// When the period begins.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the period ends.
    pub end_time: Option<Text<UnixMillis>>,
    /// API ids of the flows whose tasks are wanted, from the list of flows; 1 to 100.
    pub api_ids: Option<Vec<String>>,
    /// Id in aPaaS of the user whose tasks are listed, from the user management page.
    pub kunlun_user_id: String,
}

/// The answer to [`QueryUserTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserTaskResponse {
    /// How many tasks there are in all.
    pub count: Option<String>,
    /// The tasks found.
    pub tasks: Vec<UserTask>,
}

/// Sends a human task back to an earlier step.
///
/// `apaas.v1.user_task.rollback_points` lists the steps it can go back to.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
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
    /// Id of the task, which `apaas.v1.user_task.query` finds.
    pub task_id: String,
    /// Id in aPaaS of the user who sends it back, from the user management page.
    pub operator_user_id: String,
    /// Step it goes back to, as `apaas.v1.user_task.rollback_points` answers it.
    pub to_task_id: String,
    /// Why it is sent back.
    pub opinion: String,
}

/// Lists the steps that a human task can be sent back to.
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points` with a tenant token, for custom apps only
/// - Rate limit: 100 a minute
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
    /// Id of the task, which `apaas.v1.user_task.query` finds.
    pub task_id: String,
    /// Id in aPaaS of the user who asks, from the user management page.
    pub operator_user_id: String,
}

/// The answer to [`QueryUserTaskRollbackPoints`].
#[doc(alias = "RollbackPointsUserTaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryUserTaskRollbackPointsResponse {
    /// Steps that the task can be sent back to.
    pub tasks: Vec<AllowedRollbaclkTaskItemType>,
}

/// A step that a human task can be sent back to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AllowedRollbaclkTaskItemType {
    /// Id of the task at that step.
    pub id: Option<String>,
    /// Name of the step in several languages.
    pub activity_label: Vec<I18n>,
    /// Whether it is the first step of the flow.
    pub is_start: Option<bool>,
}

/// A user of aPaaS.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct User {
    /// Id in aPaaS of the user.
    pub user_id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
}

/// A human task.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTask {
    /// Id of the task, which the other endpoints take.
    pub task_id: Option<String>,
    /// When the task began.
    pub task_start_time: Option<String>,
    /// Run of the flow that the task belongs to.
    pub workflow_instance: Option<UserTaskWfInstanceType>,
    /// Who started the flow.
    pub initiator: Option<User>,
    /// The main values of the task, to show in a list.
    pub summarys: Vec<UserTaskSummaryType>,
}

/// A value of a human task to show in a list.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTaskSummaryType {
    /// Name of the value in several languages.
    pub file_key: Option<I18n>,
    /// The value in several languages.
    pub file_value: Vec<I18n>,
}

/// A run of a flow.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserTaskWfInstanceType {
    /// Id of the run.
    pub id: Option<String>,
    /// Name of the task in several languages.
    pub label: Vec<I18n>,
    /// How far the run is.
    pub status: Option<String>,
}
