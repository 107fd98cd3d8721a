// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Timeoff events.
//!
//! `calendar.v4.timeoff_event` in the platform's terms.

use lark_runtime::{Model, lark_api};

use crate::ids::UserIdType;

/// Creates a timeoff event.
///
/// - `POST /open-apis/calendar/v4/timeoff_events` with a tenant token, for custom and store apps
/// - Scopes, any one of: `calendar:time_off:create`, `calendar:timeoff`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190011, 190012, 195100
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
pub struct CreateTimeoffEvent {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub timeoff_event_id: Option<String>,
    pub user_id: String,
    pub timezone: String,
    pub start_time: String,
    pub end_time: String,
    pub title: Option<String>,
    pub description: Option<String>,
}

/// The answer to [`CreateTimeoffEvent`].
#[derive(Clone, Default, Model)]
pub struct CreateTimeoffEventResponse {
    pub timeoff_event_id: Option<String>,
    pub user_id: Option<String>,
    pub timezone: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
}

/// Deletes a timeoff event.
///
/// - `DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `calendar:time_off:delete`, `calendar:timeoff`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 195000, 195100
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
pub struct DeleteTimeoffEvent {
    pub timeoff_event_id: String,
}
