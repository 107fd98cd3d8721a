// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `contact.v2.task` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Tells how far a task is that adds users or departments in the background.
///
/// Apps of the app store may not call it.
///
/// - `GET /open-apis/contact/v2/task/get` with a tenant token
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version//import-api/query-the-execution-status-of-a-batch-task)
#[doc(alias = "GetContactV2Task")]
#[lark_api(
    id = "contact.v2.task.get_contact_v2_task",
    method = "GET",
    path = "/open-apis/contact/v2/task/get",
    token = "tenant",
    response = GetTaskResponse,
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTask {
    pub task_id: String,
}

/// How far a task is, and what has become of each user or department.
#[doc(alias = "GetContactV2TaskResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTaskResponse {
    pub task_id: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<i64>,
    pub progress: Option<i64>,
    pub total_num: Option<i64>,
    pub success_num: Option<i64>,
    pub fail_num: Option<i64>,
    pub create_time: Option<i64>,
    pub finish_time: Option<i64>,
    pub task_info: Vec<TaskInfo>,
}

/// What has become of one user or department of the task.
#[doc(alias = "GetContactV2TaskResponseTaskInfo")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskInfo {
    pub code: Option<i64>,
    pub msg: Option<String>,
    pub action: Option<i64>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub mobile: Option<String>,
    pub user_id: Option<String>,
    pub departments: Vec<String>,
    pub open_id: Option<String>,
    pub department_id: Option<String>,
    pub parent_id: Option<String>,
    pub chat_id: Option<String>,
}
