// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Free and busy times.
//!
//! `calendar.v4.freebusy` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::RsvpStatus;
use crate::ids::UserIdType;

/// Queries several free and busy times.
///
/// - `POST /open-apis/calendar/v4/freebusy/batch` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190014, 195100, 198001, 198002, 198003,
///   198004
/// - [Documentation](https://open.feishu.cn/document/calendar-v4/calendar/batch)
#[doc(alias = "BatchFreebusy")]
#[lark_api(
    id = "calendar.v4.freebusy.batch",
    method = "POST",
    path = "/open-apis/calendar/v4/freebusy/batch",
    token = "tenant|user",
    response = BatchGetFreebusyResponse,
    scopes = "calendar:calendar|calendar:calendar.free_busy:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct BatchGetFreebusy {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub time_min: String,
    pub time_max: String,
    /// At most 10 elements.
    pub user_ids: Vec<String>,
    pub include_external_calendar: Option<bool>,
    pub only_busy: Option<bool>,
    pub need_rsvp_status: Option<bool>,
}

/// The answer to [`BatchGetFreebusy`].
#[doc(alias = "BatchFreebusyResponse")]
#[derive(Clone, Default, Model)]
pub struct BatchGetFreebusyResponse {
    pub freebusy_lists: Vec<UserFreebusy>,
}

/// Lists free and busy times.
///
/// - `POST /open-apis/calendar/v4/freebusy/list` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 190002, 190003, 190004, 190005, 190006, 190007, 190010, 190014, 195100
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/list)
#[lark_api(
    id = "calendar.v4.freebusy.list",
    method = "POST",
    path = "/open-apis/calendar/v4/freebusy/list",
    token = "tenant|user",
    response = ListFreebusyResponse,
    scopes = "calendar:calendar|calendar:calendar.free_busy:read|calendar:calendar:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
pub struct ListFreebusy {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub time_min: String,
    pub time_max: String,
    pub user_id: Option<String>,
    pub room_id: Option<String>,
    pub include_external_calendar: Option<bool>,
    pub only_busy: Option<bool>,
    pub need_rsvp_status: Option<bool>,
}

/// The answer to [`ListFreebusy`].
#[derive(Clone, Default, Model)]
pub struct ListFreebusyResponse {
    pub freebusy_list: Vec<Freebusy>,
}

#[derive(Clone, Default, Model)]
pub struct Freebusy {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub rsvp_status: Option<RsvpStatus>,
}

#[derive(Clone, Default, Model)]
pub struct UserFreebusy {
    pub freebusy_items: Vec<Freebusy>,
    pub user_id: Option<String>,
}
