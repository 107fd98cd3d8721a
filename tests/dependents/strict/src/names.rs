//! Fields and types with the names of keywords, of the prelude, and of what the macros generate.

use lark_runtime::{IntegerEnum, Model, StringEnum, lark_api};

/// Keywords.
#[lark_api(method = "POST", path = "/open-apis/a/:type", token = "tenant", response = Keywords)]
#[derive(Clone, Debug)]
pub struct SendKeywords {
    /// Required.
    pub r#type: String,
    /// Required.
    pub r#fn: i64,
    /// Required, reserved only.
    pub r#try: String,
    /// Optional.
    pub r#match: Option<String>,
    /// Optional, reserved in an edition.
    pub r#gen: Option<Vec<i64>>,
    /// Optional.
    pub r#async: Option<bool>,
}

/// Keywords in a model.
#[derive(Clone, Default, Model)]
pub struct Keywords {
    /// Keyword.
    pub r#type: Option<String>,
    /// Keyword.
    pub r#struct: Vec<String>,
}

/// Names of the prelude and of what is generated, required.
#[lark_api(method = "POST", path = "/open-apis/b", token = "tenant", response = Answer)]
#[derive(Clone, Debug)]
pub struct RequiredNames {
    /// Prelude.
    pub ok: String,
    /// Prelude.
    pub some: String,
    /// Prelude.
    pub option: String,
    /// Prelude.
    pub vec: Vec<String>,
    /// Prelude.
    pub into: String,
    /// Prelude.
    pub default: String,
    /// Prelude.
    pub drop: String,
    /// Keyword with an underscore.
    pub self_: String,
    /// Generated.
    pub value: String,
    /// Generated.
    pub index: i64,
    /// Generated.
    pub client: String,
    /// Generated.
    pub options: String,
    /// Generated.
    pub builder: String,
    /// Generated.
    pub send: String,
    /// Generated.
    pub items: Vec<i64>,
    /// Generated.
    pub given: String,
    /// Generated.
    pub slot: String,
    /// Generated.
    pub take: String,
}

/// The same, optional.
#[lark_api(method = "GET", path = "/open-apis/c", token = "tenant", response = Answer)]
#[derive(Clone, Debug)]
pub struct OptionalNames {
    /// Prelude.
    pub ok: Option<String>,
    /// Prelude.
    pub none: Option<String>,
    /// Prelude.
    pub option: Option<String>,
    /// Keyword with an underscore.
    pub self_: Option<String>,
    /// Generated.
    pub value: Option<String>,
    /// Generated.
    pub index: Option<i64>,
    /// Generated.
    pub client: Option<String>,
    /// Generated.
    pub options: Option<String>,
    /// Generated.
    pub slot_mut: Option<String>,
}

/// Names from which clippy expects a certain `self` or a certain trait.
#[lark_api(method = "GET", path = "/open-apis/d", token = "tenant", response = Answer)]
#[derive(Clone, Debug)]
pub struct ConventionNames {
    /// Borrowed, by convention.
    pub is_admin: Option<bool>,
    /// Borrowed, by convention.
    pub as_bot: Option<bool>,
    /// No `self`, by convention.
    pub from_user: Option<String>,
    /// Borrowed, by convention.
    pub to_user: Option<String>,
    /// Makes itself, by convention.
    pub new: Option<String>,
    /// A method of `Add`.
    pub add: Option<String>,
    /// A method of `FromStr`.
    pub from_str: Option<String>,
    /// A method of `Iterator`.
    pub next: Option<String>,
    /// A method of `PartialEq`.
    pub eq: Option<String>,
}

/// The same, required.
#[lark_api(method = "GET", path = "/open-apis/e", token = "tenant", response = Answer)]
#[derive(Clone, Debug)]
pub struct RequiredConventionNames {
    /// Borrowed, by convention.
    pub is_admin: bool,
    /// Borrowed, by convention.
    pub as_bot: bool,
    /// No `self`, by convention.
    pub from_user: String,
    /// Borrowed, by convention.
    pub to_user: String,
    /// Makes itself, by convention.
    pub new: String,
    /// A method of `Sub`.
    pub sub: String,
}

/// Names of what is generated, in an answer.
#[derive(Clone, Default, Model)]
pub struct Answer {
    /// Generated.
    pub index: Option<i64>,
    /// Generated.
    pub value: Option<String>,
    /// Generated.
    pub formatter: Option<String>,
    /// Generated.
    pub other: Option<String>,
    /// Generated.
    pub serializer: Option<String>,
}

/// Variants with names of the prelude and a keyword.
#[derive(IntegerEnum)]
pub enum Numbers {
    /// Prelude.
    #[lark(value = 1)]
    Some,
    /// Prelude.
    #[lark(value = 2)]
    None,
    /// Generated.
    #[lark(value = 3)]
    Other,
    /// A trait.
    #[lark(value = 4)]
    Clone,
    /// Everything else.
    Default(i64),
}

/// Variants with names of the prelude.
#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
pub enum Variants {
    /// Prelude.
    Some,
    /// Prelude.
    None,
    /// Prelude.
    Ok,
    /// Prelude.
    Err,
    /// Generated.
    Known,
    /// Prelude.
    String(String),
}

/// A type with the name of the parameter that would follow the field.
#[derive(Clone, Default, Model)]
pub struct TaskState {
    /// Scalar.
    pub done: Option<bool>,
}

/// The type of a required field is called like the field and "State".
#[lark_api(method = "POST", path = "/open-apis/f", token = "tenant")]
#[derive(Clone, Debug)]
pub struct SetTask {
    /// The field.
    pub task: TaskState,
    /// Another.
    pub text: String,
}

/// The type of an optional field is called like a required field and "State".
#[lark_api(method = "POST", path = "/open-apis/f", token = "tenant")]
#[derive(Clone, Debug)]
pub struct CreateTask {
    /// The field.
    pub task: String,
    /// Another.
    pub start: Option<TaskState>,
}

/// Sets both fields.
#[must_use]
pub fn create_task() -> CreateTask {
    CreateTask::builder().task("t").start(TaskState::default()).build()
}

/// Sets both fields.
#[must_use]
pub fn set_task() -> SetTask {
    SetTask::builder().task(TaskState::default()).text("t").build()
}

/// The id is the name of the struct.
#[lark_api(id = "NamedLikeItsId", method = "POST", path = "/open-apis/f", token = "tenant")]
#[derive(Clone, Debug)]
pub struct NamedLikeItsId {
    /// Scalar.
    pub text: String,
}

/// Required fields whose names differ only in underscores.
#[lark_api(method = "POST", path = "/open-apis/g", token = "tenant")]
#[derive(Clone, Debug)]
pub struct NearNames {
    /// Keyword.
    pub r#type: String,
    /// Not the keyword.
    #[lark(query)]
    #[lark(rename = "type")]
    pub type_: String,
}

/// Names of the runtime, as endpoints.
pub mod runtime_names {
    use super::Answer;
    use lark_runtime::lark_api;

    /// An endpoint called like the client.
    #[lark_api(method = "POST", path = "/open-apis/h", token = "tenant", response = Answer)]
    #[derive(Clone, Debug)]
    pub struct Client {
        /// Scalar.
        pub text: String,
    }

    /// An endpoint called like a trait.
    #[lark_api(method = "POST", path = "/open-apis/i", token = "tenant", response = Answer)]
    #[derive(Clone, Debug)]
    pub struct Endpoint {
        /// Scalar.
        pub text: Option<String>,
    }
}
