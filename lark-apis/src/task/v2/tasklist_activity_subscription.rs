// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Activity subscriptions of a tasklist.
//!
//! `task.v2.tasklist.activity_subscription` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::models::Member;
use crate::ids::UserIdType;

/// Creates an activity subscription of a tasklist.
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` with a tenant or user token, for custom
///   and store apps
/// - Scope: `task:tasklist:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist-activity_subscription/create)
#[lark_api(
    id = "task.v2.tasklist.activity_subscription.create",
    method = "POST",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions",
    token = "tenant|user",
    response = TasklistActivitySubscriptionResponse,
    scopes = "task:tasklist:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTasklistActivitySubscription {
    pub tasklist_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    #[lark(body)]
    pub tasklist_activity_subscription: TasklistActivitySubscription,
}

/// Deletes an activity subscription of a tasklist.
///
/// - `DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` with a
///   tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist-activity_subscription/delete)
#[lark_api(
    id = "task.v2.tasklist.activity_subscription.delete",
    method = "DELETE",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    token = "tenant|user",
    scopes = "task:tasklist:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTasklistActivitySubscription {
    pub tasklist_guid: String,
    pub activity_subscription_guid: String,
}

/// Fetches an activity subscription of a tasklist.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` with a tenant
///   or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist-activity_subscription/get)
#[lark_api(
    id = "task.v2.tasklist.activity_subscription.get",
    method = "GET",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    token = "tenant|user",
    response = TasklistActivitySubscriptionResponse,
    scopes = "task:tasklist:read|task:tasklist:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTasklistActivitySubscription {
    pub tasklist_guid: String,
    pub activity_subscription_guid: String,
    pub user_id_type: Option<UserIdType>,
}

/// Lists activity subscriptions of a tasklist.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist-activity_subscription/list)
#[lark_api(
    id = "task.v2.tasklist.activity_subscription.list",
    method = "GET",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions",
    token = "tenant|user",
    response = ListTasklistActivitySubscriptionResponse,
    scopes = "task:tasklist:read|task:tasklist:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTasklistActivitySubscription {
    pub tasklist_guid: String,
    /// At most 50 per page.
    pub limit: Option<i64>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTasklistActivitySubscription`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTasklistActivitySubscriptionResponse {
    pub items: Vec<TasklistActivitySubscription>,
}

/// Changes parts of an activity subscription of a tasklist.
///
/// - `PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` with a
///   tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/tasklist-activity_subscription/patch)
#[lark_api(
    id = "task.v2.tasklist.activity_subscription.patch",
    method = "PATCH",
    path = "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid",
    token = "tenant|user",
    response = TasklistActivitySubscriptionResponse,
    scopes = "task:tasklist:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchTasklistActivitySubscription {
    pub tasklist_guid: String,
    pub activity_subscription_guid: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub activity_subscription: TasklistActivitySubscription,
    /// At most 20 elements.
    pub update_fields: Vec<UpdateFields>,
}

/// The answer to [`CreateTasklistActivitySubscription`], [`GetTasklistActivitySubscription`] and
/// [`PatchTasklistActivitySubscription`].
#[doc(alias(
    "CreateTasklistActivitySubscriptionResponse",
    "GetTasklistActivitySubscriptionResponse",
    "PatchTasklistActivitySubscriptionResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TasklistActivitySubscriptionResponse {
    pub activity_subscription: Option<TasklistActivitySubscription>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TasklistActivitySubscription {
    pub guid: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    /// Required in some requests. At most 50 elements.
    pub subscribers: Clearable<Vec<Member>>,
    /// Required in some requests.
    pub include_keys: Clearable<Vec<TasklistActivity>>,
    pub disabled: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `include_keys`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TasklistActivity {
    /// A task was added to the tasklist.
    #[lark(value = 100)]
    TaskAdded,
    /// A task was removed from the tasklist.
    #[lark(value = 101)]
    TaskRemoved,
    #[lark(value = 103)]
    TaskCompleted,
    #[lark(value = 104)]
    TaskReopened,
    #[lark(value = 109)]
    AssigneesAdded,
    #[lark(value = 110)]
    AssigneesUpdated,
    #[lark(value = 111)]
    AssigneesRemoved,
    #[lark(value = 119)]
    AttachmentsAdded,
    #[lark(value = 121)]
    CommentAdded,
    #[lark(value = 122)]
    CommentReplied,
    #[lark(value = 129)]
    StartTimeSet,
    #[lark(value = 130)]
    DueTimeSet,
    #[lark(value = 131)]
    StartAndDueTimeSet,
    #[lark(value = 132)]
    StartAndDueTimeRemoved,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `update_fields`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UpdateFields {
    Disabled,
    IncludeKeys,
    Name,
    Subscribers,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
