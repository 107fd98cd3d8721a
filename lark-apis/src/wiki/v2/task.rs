// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `wiki.v2.task` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{Node, ObjType};

/// Fetches a task.
///
/// - `GET /open-apis/wiki/v2/tasks/:task_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 131001, 131002, 131004, 131005, 131006, 131007
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/wiki-v2/task/get)
#[lark_api(
    id = "wiki.v2.task.get",
    method = "GET",
    path = "/open-apis/wiki/v2/tasks/:task_id",
    token = "tenant|user",
    response = GetTaskResponse,
    scopes = "wiki:space:read|wiki:wiki|wiki:wiki:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTask {
    pub task_id: String,
    pub task_type: TaskType,
}

/// The answer to [`GetTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTaskResponse {
    pub task: Option<TaskResult>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSpaceResult {
    pub status: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MoveResult {
    pub node: Option<Node>,
    pub status: Option<i64>,
    pub status_msg: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MoveWikiToDocsResult {
    pub status: Option<i64>,
    pub status_msg: Option<String>,
    pub obj_token: Option<String>,
    pub obj_type: Option<ObjType>,
    pub url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SimpleTaskResult {
    pub status: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskResult {
    pub task_id: Option<String>,
    pub move_result: Vec<MoveResult>,
    pub delete_space_result: Option<DeleteSpaceResult>,
    pub simple_task_result: Option<SimpleTaskResult>,
    pub move_wiki_to_docs_result: Option<MoveWikiToDocsResult>,
}

/// The values of `task_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskType {
    DeleteNode,
    DeleteSpace,
    Move,
    MoveWikiToDocs,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
