// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Timeoff events.
//!
//! `calendar.v4.timeoff_event` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// Creates a time off event for a user; meanwhile their profile shows that they are away.
///
/// Times given as dates make an all-day event.
///
/// - `POST /open-apis/calendar/v4/timeoff_events` with a tenant token, for custom and store apps
/// - Scopes, any one of: `calendar:time_off:create`, `calendar:timeoff`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/timeoff_event/create)
#[lark_api(
    id = "calendar.v4.timeoff_event.create",
    method = "POST",
    path = "/open-apis/calendar/v4/timeoff_events",
    token = "tenant",
    response = CreateTimeoffEventResponse,
    scopes = "calendar:time_off:create|calendar:timeoff",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTimeoffEvent {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the time off event, `timeoff:...`, with which it can be deleted.
    pub timeoff_event_id: Option<String>,
    /// Id of the user who is away, in the kind of `user_id_type`.
    pub user_id: String,
    /// Time zone of the time off, such as `Asia/Shanghai`.
    pub timezone: String,
    /// When the time off starts: Unix seconds, or a date such as `2021-01-01` for whole days. Same format as `end_time`.
    pub start_time: String,
    /// When the time off ends: Unix seconds, or a date such as `2021-01-01` for whole days. Same format as `start_time`.
    pub end_time: String,
    /// Title of the time off event; without it, a standard one.
    pub title: Option<String>,
    /// Description of the time off event; without it, a standard one.
    pub description: Option<String>,
}

/// The answer to [`CreateTimeoffEvent`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateTimeoffEventResponse {
    /// Id of the time off event, with which it can be deleted.
    pub timeoff_event_id: Option<String>,
    /// Id of the user who is away.
    pub user_id: Option<String>,
    /// Time zone of the time off, such as `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// When the time off starts: Unix seconds, or a date such as `2021-01-01` for whole days.
    pub start_time: Option<String>,
    /// When the time off ends: Unix seconds, or a date such as `2021-01-01` for whole days.
    pub end_time: Option<String>,
    /// Title of the time off event.
    pub title: Option<String>,
    /// Description of the time off event.
    pub description: Option<String>,
}

/// Deletes a time off event, and with it the sign of absence in the user's profile.
///
/// An app can delete only time off events that it created.
///
/// - `DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `calendar:time_off:delete`, `calendar:timeoff`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/timeoff_event/delete)
#[lark_api(
    id = "calendar.v4.timeoff_event.delete",
    method = "DELETE",
    path = "/open-apis/calendar/v4/timeoff_events/:timeoff_event_id",
    token = "tenant",
    scopes = "calendar:time_off:delete|calendar:timeoff",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTimeoffEvent {
    /// Id of the time off event, `timeoff:...`, as given when it was created.
    pub timeoff_event_id: String,
}
