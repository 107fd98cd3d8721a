// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reminders of a task.
//!
//! `task.v1.task.reminder` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Adds a reminder to a task, relative to its due time but not in the past.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/reminders` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-reminder/create)
#[lark_api(
    id = "task.v1.task.reminder.create",
    method = "POST",
    path = "/open-apis/task/v1/tasks/:task_id/reminders",
    token = "tenant|user",
    response = CreateTaskReminderResponse,
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTaskReminder {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// A reminder of a task.
    #[lark(body)]
    pub reminder: Reminder,
}

/// The answer to [`CreateTaskReminder`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTaskReminderResponse {
    /// The reminder that was added.
    pub reminder: Option<Reminder>,
}

/// Deletes a reminder from a task.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-reminder/delete)
#[lark_api(
    id = "task.v1.task.reminder.delete",
    method = "DELETE",
    path = "/open-apis/task/v1/tasks/:task_id/reminders/:reminder_id",
    token = "tenant|user",
    scopes = "task:task",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTaskReminder {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// Id of the reminder to delete.
    pub reminder_id: String,
}

/// Lists the reminders of a task, up to 50 a page.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/reminders` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/task-v1/task-reminder/list)
#[lark_api(
    id = "task.v1.task.reminder.list",
    method = "GET",
    path = "/open-apis/task/v1/tasks/:task_id/reminders",
    token = "tenant|user",
    response = ListTaskReminderResponse,
    paging(items = Reminder),
    scopes = "task:task|task:task:readonly",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTaskReminder {
    /// Id of the task, a UUID.
    pub task_id: String,
    /// How many items a page has; at most 50. Default: 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListTaskReminder`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTaskReminderResponse {
    /// Reminders of the task.
    pub items: Vec<Reminder>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A reminder of a task.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    /// Id of the reminder, needed to delete it.
    pub id: Option<String>,
    /// How many minutes before the due time to remind; negative: after it.
    /// Required in requests.
    pub relative_fire_minute: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
