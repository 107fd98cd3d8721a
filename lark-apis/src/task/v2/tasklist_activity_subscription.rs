// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Activity subscriptions of a tasklist.
//!
//! `task.v2.tasklist.activity_subscription` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::models::Member;
use crate::ids::UserIdType;

/// Makes groups get a message when something happens in a task list.
///
/// At most 50 subscriptions a list, each for up to 50 groups. `include_keys` tells what is reported; empty, nothing is.
/// The caller must be a member of the groups.
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` with a tenant or user token, for custom
///   and store apps
/// - Scope: `task:tasklist:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the task list to report about.
    pub tasklist_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Groups that are told when something happens in a task list.
    #[lark(body)]
    pub tasklist_activity_subscription: TasklistActivitySubscription,
}

/// Deletes a subscription to a task list for good.
///
/// The caller must be able to edit the list.
///
/// - `DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` with a
///   tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 100 a minute
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
    /// Id of the task list that the subscription is about.
    pub tasklist_guid: String,
    /// Id of the subscription to delete, from `task.v2.tasklist.activity_subscription.list`.
    pub activity_subscription_guid: String,
}

/// Fetches a subscription with its groups and what is reported.
///
/// The caller must be able to read the list.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` with a tenant
///   or user token, for custom and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the task list that the subscription is about.
    pub tasklist_guid: String,
    /// Id of the subscription to read, from `task.v2.tasklist.activity_subscription.list`.
    pub activity_subscription_guid: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Lists the subscriptions to a task list, by the time of their creation.
///
/// The caller must be able to read the list.
///
/// - `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` with a tenant or user token, for custom
///   and store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the task list that the subscription is about.
    pub tasklist_guid: String,
    /// How many subscriptions to return; 1 to 50. Default: 50.
    pub limit: Option<i64>,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListTasklistActivitySubscription`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTasklistActivitySubscriptionResponse {
    /// Subscriptions to the task list.
    pub items: Vec<TasklistActivitySubscription>,
}

/// Changes the name, groups, reports or state of a subscription.
///
/// Lists are replaced as a whole. The caller must be able to edit the list, and be a member of new groups.
///
/// - `PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` with a
///   tenant or user token, for custom and store apps
/// - Scope: `task:tasklist:write`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// Id of the task list that the subscription is about.
    pub tasklist_guid: String,
    /// Id of the subscription to change, from `task.v2.tasklist.activity_subscription.list`.
    pub activity_subscription_guid: String,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The new values of the subscription.
    pub activity_subscription: TasklistActivitySubscription,
    /// The fields of the subscription to change; 1 to 20.
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
    /// The subscription that was created.
    pub activity_subscription: Option<TasklistActivitySubscription>,
}

/// Groups that are told when something happens in a task list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TasklistActivitySubscription {
    /// Id of the subscription.
    pub guid: Option<String>,
    /// Name of the subscription; 1 to 50 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// The groups that are told; at most 50.
    /// Required in some requests.
    pub subscribers: Clearable<Vec<Member>>,
    /// What the groups are told about; nothing if empty. No value twice.
    /// Required in some requests.
    pub include_keys: Clearable<Vec<TasklistActivity>>,
    /// Whether the subscription is switched off.
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
    /// A task was done.
    #[lark(value = 103)]
    TaskCompleted,
    /// A task was reopened.
    #[lark(value = 104)]
    TaskReopened,
    /// Assignees were added to a task.
    #[lark(value = 109)]
    AssigneesAdded,
    /// The assignees of a task changed.
    #[lark(value = 110)]
    AssigneesUpdated,
    /// Assignees were removed from a task.
    #[lark(value = 111)]
    AssigneesRemoved,
    /// A file was attached to a task.
    #[lark(value = 119)]
    AttachmentsAdded,
    /// A comment was written on a task.
    #[lark(value = 121)]
    CommentAdded,
    /// A comment on a task was replied to.
    #[lark(value = 122)]
    CommentReplied,
    /// A task got a new start time.
    #[lark(value = 129)]
    StartTimeSet,
    /// A task got a new due time.
    #[lark(value = 130)]
    DueTimeSet,
    /// A task got new start and due times.
    #[lark(value = 131)]
    StartAndDueTimeSet,
    /// A task lost its start and due times.
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
    /// Whether it is switched off.
    Disabled,
    /// What is told.
    IncludeKeys,
    /// The name.
    Name,
    /// The groups that are told.
    Subscribers,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
