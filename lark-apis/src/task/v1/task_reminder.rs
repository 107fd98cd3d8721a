// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Reminders of a task.
//!
//! `task.v1.task.reminder` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

/// Creates a reminder of a task.
///
/// - `POST /open-apis/task/v1/tasks/:task_id/reminders` with a tenant or user token, for custom and store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470419, 1470420, 1470427, 1470450, 1470451, 1470602, 1470721
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
pub struct CreateTaskReminder {
    pub task_id: String,
    #[lark(body)]
    pub reminder: Reminder,
}

/// The answer to [`CreateTaskReminder`].
#[derive(Clone, Default, Model)]
pub struct CreateTaskReminderResponse {
    pub reminder: Option<Reminder>,
}

/// Deletes a reminder of a task.
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id` with a tenant or user token, for custom and
///   store apps
/// - Scope: `task:task`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470404, 1470450, 1470451, 1470602, 1470720, 1470722
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
pub struct DeleteTaskReminder {
    pub task_id: String,
    pub reminder_id: String,
}

/// Lists reminders of a task.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/reminders` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `task:task`, `task:task:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1470403, 1470432, 1470602
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
pub struct ListTaskReminder {
    pub task_id: String,
    /// At most 50 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListTaskReminder`].
#[derive(Clone, Default, Model)]
pub struct ListTaskReminderResponse {
    pub items: Vec<Reminder>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct Reminder {
    pub id: Option<String>,
    /// Required in requests.
    pub relative_fire_minute: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
