//! Endpoints and models of every shape, shared by the dependents: `only-runtime` declares them with `lark-runtime` and
//! nothing else, `strict` under every lint.

use std::collections::{BTreeMap, HashMap};

use lark_runtime::{File, IntegerEnum, Model, StringEnum, lark_api, lark_event};

/// Kind of a user id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum UserIdType {
    /// `ou_...`
    OpenId,
    /// `on_...`
    UnionId,
    /// Named otherwise on the wire.
    #[lark(rename = "lark_id")]
    Internal,
    /// Any other.
    Other(String),
}

/// Kind of a block.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum BlockType {
    /// The root.
    #[lark(value = 1)]
    Page,
    /// Below zero.
    #[lark(value = -1)]
    Lost,
    /// Any other.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// An event.
#[lark_event(type = "block.changed_v1", dedupe = "block_id", scopes = "block:block|block:block:readonly")]
#[non_exhaustive]
pub struct BlockChanged {
    /// A text.
    pub block_id: Option<String>,
    /// An enum of integers.
    #[lark(rename = "type")]
    pub kind: Option<BlockType>,
}

/// A callback that is deprecated, in the old form, with derives of its user.
#[lark_event(type = "block.ask", schema = 1, callback = FetchUserAnswer, deprecated = "use another")]
#[derive(Clone, Debug, Default, Eq)]
#[lark(builder)]
pub struct BlockAsked {
    /// A list.
    pub block_ids: Vec<String>,
}

/// Path and query.
#[lark_api(
    id = "contact.v3.user.get",
    method = "GET",
    path = "/open-apis/contact/v3/users/:user_id",
    token = "tenant|user",
    response = FetchUserAnswer
)]
#[derive(Clone, Debug)]
pub struct FetchUser {
    /// Path segment.
    pub user_id: String,
    /// Query parameter of an enum.
    pub user_id_type: Option<UserIdType>,
    /// Query parameter of a number.
    pub depth: Option<i64>,
    /// Query parameter that repeats.
    pub fields: Option<Vec<String>>,
    /// Query parameter with the name of a keyword.
    pub r#type: Option<bool>,
}

/// The answer.
#[derive(Clone, Default, Model)]
pub struct FetchUserAnswer {
    /// The user.
    pub user: Option<User>,
}

/// A model with raw identifiers, maps, lists and itself inside.
#[derive(Clone, Default, Model)]
pub struct User {
    /// Scalar.
    pub open_id: Option<String>,
    /// Raw identifier.
    pub r#type: Option<i64>,
    /// Renamed.
    #[lark(rename = "isActive")]
    pub is_active: Option<bool>,
    /// Floating point.
    pub score: Option<f64>,
    /// Enum.
    pub id_type: Option<UserIdType>,
    /// Itself.
    pub leader: Option<Box<Self>>,
    /// Itself, many times.
    pub reports: Vec<Self>,
    /// Free keys.
    pub names: BTreeMap<String, String>,
    /// Free keys with models.
    pub by_department: HashMap<String, Vec<Self>>,
}

/// JSON body and query.
#[lark_api(method = "POST", path = "/open-apis/task/v2/tasks", token = "tenant|user", response = CreateTaskAnswer)]
#[derive(Clone, Debug)]
pub struct CreateTask {
    /// Query parameter of a POST.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Required text.
    pub summary: String,
    /// Required number.
    pub due: i64,
    /// Raw identifier.
    pub r#type: Option<i64>,
    /// List of models.
    pub members: Option<Vec<Member>>,
    /// Free keys.
    pub labels: Option<BTreeMap<String, String>>,
    /// Renamed.
    #[lark(rename = "clientToken")]
    pub client_token: Option<String>,
}

/// A part of a body.
#[derive(Clone, Default, Model)]
pub struct Member {
    /// Scalar.
    pub id: Option<String>,
    /// Raw identifier.
    pub r#type: Option<String>,
}

/// The answer.
#[derive(Clone, Default, Model)]
pub struct CreateTaskAnswer {
    /// The task.
    pub task: Option<Task>,
}

/// An item of a list.
#[derive(Clone, Default, Model)]
pub struct Task {
    /// Scalar.
    pub guid: Option<String>,
    /// Scalar.
    pub summary: Option<String>,
}

/// Multipart body.
#[lark_api(method = "POST", path = "/open-apis/im/v1/files", token = "tenant", response = UploadAnswer)]
#[derive(Clone, Debug)]
pub struct UploadFile {
    /// Text part.
    pub file_type: String,
    /// Text part of a number.
    pub duration: Option<i64>,
    /// File part.
    #[lark(file)]
    pub file: File,
}

/// The answer.
#[derive(Clone, Default, Model)]
pub struct UploadAnswer {
    /// Scalar.
    pub file_key: Option<String>,
}

/// A body that is one value, and a header.
#[lark_api(method = "PUT", path = "/open-apis/bitable/v1/apps/:app_token/record", token = "tenant")]
#[derive(Clone, Debug)]
pub struct PutRecord {
    /// Path segment.
    pub app_token: String,
    /// Header.
    #[lark(header = "X-Trace")]
    pub trace: Option<String>,
    /// The whole body.
    #[lark(body)]
    pub record: BTreeMap<String, String>,
}

/// A list in pages.
#[lark_api(
    method = "GET",
    path = "/open-apis/task/v2/tasks",
    token = "tenant|user",
    response = ListTasksAnswer,
    paging(items = Task)
)]
#[derive(Clone, Debug)]
pub struct ListTasks {
    /// Size of a page.
    pub page_size: Option<i64>,
    /// Which page.
    pub page_token: Option<String>,
}

/// One page.
#[derive(Clone, Default, Model)]
pub struct ListTasksAnswer {
    /// The list.
    pub items: Vec<Task>,
    /// The next page.
    pub page_token: Option<String>,
    /// Whether there is one.
    pub has_more: Option<bool>,
}

/// No token, and an answer beside `code`.
#[lark_api(
    method = "POST",
    path = "/open-apis/auth/v3/app_ticket/resend",
    token = "none",
    envelope = "flat",
    response = ResendTicketAnswer
)]
#[derive(Clone, Debug)]
pub struct ResendTicket {
    /// Body member.
    pub app_id: String,
}

/// The flat answer.
#[derive(Clone, Default, Model)]
pub struct ResendTicketAnswer {
    /// Scalar.
    pub ticket_id: Option<String>,
}

/// Superseded.
#[lark_api(
    method = "DELETE",
    path = "/open-apis/contact/v1/users/:user_id",
    token = "tenant",
    deprecated = "use `contact.v3.user.delete`"
)]
#[derive(Clone, Debug)]
pub struct RemoveUser {
    /// Path segment.
    pub user_id: String,
    /// Body member of a DELETE.
    #[lark(json)]
    pub reason: Option<String>,
}

/// Needs the credential of a helpdesk; has no fields.
#[lark_api(method = "GET", path = "/open-apis/helpdesk/v1/agents", token = "tenant", helpdesk)]
#[derive(Clone, Debug)]
pub struct ListAgents;
