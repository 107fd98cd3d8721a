// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Followers of a task.
//!
//! `task.v1.task.follower` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::Follower;
use crate::ids::UserIdType;

/// Creates a follower of a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/followers` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470412, 1470428, 1470430, 1470450, 1470451, 1470602, 1470711
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-follower/create)
#[lark_api(
    id = "task.v1.task.follower.create",
    method = "POST",
    path = "/open-apis/task/v1/tasks/:task_id/followers",
    token = "tenant|user",
    response = CreateTaskFollowerResponse,
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTaskFollower {
    pub task_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required in requests.
    #[lark(body)]
    pub follower: Option<Follower>,
}

/// The answer to [`CreateTaskFollower`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTaskFollowerResponse {
    pub follower: Option<Follower>,
}

/// Deletes a follower of a task.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470450, 1470451, 1470602, 1470710, 1470712
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-follower/delete)
#[lark_api(
    id = "task.v1.task.follower.delete",
    method = "DELETE",
    path = "/open-apis/task/v1/tasks/:task_id/followers/:follower_id",
    token = "tenant|user",
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTaskFollower {
    pub task_id: String,
    pub follower_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists followers of a task.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/followers` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Error codes: 1470403, 1470432, 1470602
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-follower/list)
#[lark_api(
    id = "task.v1.task.follower.list",
    method = "GET",
    path = "/open-apis/task/v1/tasks/:task_id/followers",
    token = "tenant|user",
    response = ListTaskFollowerResponse,
    paging(items = Follower),
    scopes = "task:task|task:task:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTaskFollower {
    pub task_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTaskFollower`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskFollowerResponse {
    pub items: Vec<Follower>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}
