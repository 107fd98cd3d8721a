// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tasks.
//!
//! `wiki.v2.task` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{Node, ObjType};

/// Fetches what has become of a task that goes on in the background, such as a move into a wiki.
///
/// Only the user or app that started the task may ask.
///
/// - `GET /open-apis/wiki/v2/tasks/:task_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`
/// - Rate limit: 100 a minute
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
    /// Task to ask about, by its id.
    pub task_id: String,
    /// Kind of the task; `move` brings documents of the drive into a wiki.
    pub task_type: TaskType,
}

/// The answer to [`GetTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// What has become of the task.
    pub task: Option<TaskResult>,
}

/// What has become of the deletion of a wiki space.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DeleteSpaceResult {
    pub status: Option<String>,
}

/// What has become of the move of one document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MoveResult {
    /// Page that the document has become.
    pub node: Option<Node>,
    /// How far the move is, as a code.
    pub status: Option<i64>,
    /// How far the move is, in words.
    pub status_msg: Option<String>,
}

/// What has become of the move of a page out of a wiki.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MoveWikiToDocsResult {
    pub status: Option<i64>,
    pub status_msg: Option<String>,
    pub obj_token: Option<String>,
    pub obj_type: Option<ObjType>,
    pub url: Option<String>,
}

/// What has become of a task that has no more to say.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SimpleTaskResult {
    pub status: Option<String>,
}

/// What has become of a task that goes on in the background.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskResult {
    /// Id of the task that was asked about.
    pub task_id: Option<String>,
    /// For each document moved into a wiki, what has become of it.
    pub move_result: Vec<MoveResult>,
    pub delete_space_result: Option<DeleteSpaceResult>,
    pub simple_task_result: Option<SimpleTaskResult>,
    pub move_wiki_to_docs_result: Option<MoveWikiToDocsResult>,
}

/// The values of `task_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TaskType {
    /// A node is deleted.
    DeleteNode,
    /// A space is deleted.
    DeleteSpace,
    /// The move of documents of the drive into a wiki.
    Move,
    /// Pages are moved out of the wiki.
    MoveWikiToDocs,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
