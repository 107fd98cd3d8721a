// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Followers of a task.
//!
//! `task.v1.task.follower` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::Follower;
use crate::ids::UserIdType;

/// Adds one or more followers to a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/followers` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task, a UUID.
    pub task_id: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Followers of a task.
    /// Required in requests.
    #[lark(body)]
    pub follower: Option<Follower>,
}

/// The answer to [`CreateTaskFollower`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTaskFollowerResponse {
    /// The followers that were added.
    pub follower: Option<Follower>,
}

/// Removes a follower from a task.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the task, a UUID.
    pub task_id: String,
    /// Id of the follower to remove, in the kind of `user_id_type`.
    pub follower_id: String,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the followers of a task, up to 50 a page.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/followers` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
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
    /// Id of the task, a UUID.
    pub task_id: String,
    /// How many followers a page has; at most 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTaskFollower`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskFollowerResponse {
    /// Followers of the task.
    pub items: Vec<Follower>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}
