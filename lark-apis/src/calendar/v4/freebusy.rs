// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Free and busy times.
//!
//! `calendar.v4.freebusy` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::RsvpStatus;
use crate::ids::UserIdType;

/// Looks up when up to 10 users are busy, by their primary calendars.
///
/// - `POST /open-apis/calendar/v4/freebusy/batch` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
#[non_exhaustive]
pub struct BatchGetFreebusy {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Start of the span to look at, in RFC 3339; at most 2 weeks before `time_max`.
    pub time_min: String,
    /// End of the span to look at, in RFC 3339; at most 2 weeks after `time_min`.
    pub time_max: String,
    /// The users to look up, in the kind of `user_id_type`; 1 to 10.
    pub user_ids: Vec<String>,
    /// Whether events of third-party calendars that the user bound count as well. Default: `true`.
    pub include_external_calendar: Option<bool>,
    /// Whether to leave out events that keep the user free. Default: `true`.
    pub only_busy: Option<bool>,
    /// Whether to return what the user answered to each event.
    pub need_rsvp_status: Option<bool>,
}

/// The answer to [`BatchGetFreebusy`].
#[doc(alias = "BatchFreebusyResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetFreebusyResponse {
    /// The times of each user.
    pub freebusy_lists: Vec<UserFreebusy>,
}

/// Looks up when one user, by their primary calendar, or one meeting room is busy.
///
/// - `POST /open-apis/calendar/v4/freebusy/list` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/calendar-v4/calendar/list)
#[doc(alias("free time of user", "free busy", "availability of person", "when is user busy", "is meeting room free"))]
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
#[non_exhaustive]
pub struct ListFreebusy {
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Start of the span to look at, in RFC 3339; at most 90 days before `time_max`.
    pub time_min: String,
    /// End of the span to look at, in RFC 3339; at most 90 days after `time_min`.
    pub time_max: String,
    /// The user to look up, in the kind of `user_id_type`. Give a user or a room; with both, only the user counts.
    pub user_id: Option<String>,
    /// The meeting room to look up, `omm_...`. Give a user or a room; with both, only the user counts.
    pub room_id: Option<String>,
    /// Whether events of third-party calendars that the user bound count as well. Default: `true`.
    pub include_external_calendar: Option<bool>,
    /// Whether to leave out events that keep the user free. Default: `true`.
    pub only_busy: Option<bool>,
    /// Whether to return what the user answered to each event.
    pub need_rsvp_status: Option<bool>,
}

/// The answer to [`ListFreebusy`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListFreebusyResponse {
    /// The busy times within the span.
    pub freebusy_list: Vec<Freebusy>,
}

/// A span of time in which a user or room has an event.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Freebusy {
    /// When the span starts, in RFC 3339.
    pub start_time: Option<String>,
    /// When the span ends, in RFC 3339.
    pub end_time: Option<String>,
    /// What the user answered to the event.
    pub rsvp_status: Option<RsvpStatus>,
}

/// When one user is busy.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UserFreebusy {
    /// The times of the user within the span.
    pub freebusy_items: Vec<Freebusy>,
    /// Id of the user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
}
