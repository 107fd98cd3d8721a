// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Todos.
//!
//! `hire.v1.todo` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::HireUserIdType;

/// Lists todos.
///
/// - `GET /open-apis/hire/v1/todos` with a user token, for custom apps only
/// - Scope: `hire:todo:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
/// - Error codes: 1002001, 1002002
/// - [Documentation](https://open.feishu.cn/document/server-docs/hire-v1/candidate-management/recruitment-process-follow-up/list)
#[lark_api(
    id = "hire.v1.todo.list",
    method = "GET",
    path = "/open-apis/hire/v1/todos",
    token = "user",
    response = ListTodoResponse,
    paging(items = Todo),
    scopes = "hire:todo:readonly",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTodo {
    pub page_token: Option<String>,
    pub page_size: Option<String>,
    pub user_id: Option<String>,
    pub user_id_type: Option<HireUserIdType>,
    pub r#type: TodoType,
}

/// The answer to [`ListTodo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTodoResponse {
    pub items: Vec<Todo>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Todo {
    pub evaluation: Option<TodoCommon>,
    pub offer: Option<TodoCommon>,
    pub exam: Option<TodoCommon>,
    pub interview: Option<TodoCommon>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TodoCommon {
    pub talent_id: Option<String>,
    pub job_id: Option<String>,
    pub application_id: Option<String>,
    pub id: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TodoType {
    Evaluation,
    Exam,
    Interview,
    Offer,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
