// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Todos.
//!
//! `hire.v1.todo` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::HireUserIdType;

/// Lists what the calling user has to do: evaluations, interviews, written tests or offers.
///
/// - `GET /open-apis/hire/v1/todos` with a user token, for custom apps only
/// - Scope: `hire:todo:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
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
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many items a page has at most; up to 100. Default: 10.
    pub page_size: Option<String>,
    /// Has no effect; leave it out.
    pub user_id: Option<String>,
    /// Kind of the user ids in the answer; `user_id` needs the scope `contact:user.employee_id:readonly`. Default:
    /// `people_admin_id`.
    pub user_id_type: Option<HireUserIdType>,
    /// Which kind of to-do items to list.
    pub r#type: TodoType,
}

/// The answer to [`ListTodo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTodoResponse {
    /// The to-do items on this page.
    pub items: Vec<Todo>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
}

/// Something the calling user has to do; one of its fields is filled.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Todo {
    /// A résumé to evaluate; only for the type `evaluation`.
    pub evaluation: Option<TodoCommon>,
    /// An offer to deal with; only for the type `offer`.
    pub offer: Option<TodoCommon>,
    /// A written test to deal with; only for the type `exam`.
    pub exam: Option<TodoCommon>,
    /// An interview to deal with; only for the type `interview`.
    pub interview: Option<TodoCommon>,
}

/// What a to-do item is about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TodoCommon {
    /// The talent it is about.
    pub talent_id: Option<String>,
    /// The job it is about.
    pub job_id: Option<String>,
    /// The application it is about.
    pub application_id: Option<String>,
    /// Id of the evaluation, offer approval, written test or interview.
    pub id: Option<String>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TodoType {
    /// Résumés to evaluate.
    Evaluation,
    /// Written tests to deal with.
    Exam,
    /// Interviews to deal with.
    Interview,
    /// Offers to deal with.
    Offer,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
