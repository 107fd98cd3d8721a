// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Seat activities.
//!
//! `apaas.v1.seat_activity` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::models::{ApaasStatus, SeatType};

/// Lists when the users of aPaaS seats last opened an app.
///
/// An aPaaS system administrator must have authorised the call.
///
/// - `GET /open-apis/apaas/v1/seat_activities` with a user token, for custom and store apps
/// - Scope: `app_engine:seat_activities:read`
/// - Rate limit: 10 a second
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/seat_activity/list)
#[lark_api(
    id = "apaas.v1.seat_activity.list",
    method = "GET",
    path = "/open-apis/apaas/v1/seat_activities",
    token = "user",
    response = ListSeatActivityResponse,
    paging(items = SeatActivity),
    scopes = "app_engine:seat_activities:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSeatActivity {
    /// Whether to list platform seats or seats for one app.
    pub seat_type: SeatType,
    /// How many seats a page has; 0 to 500.
    pub page_size: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListSeatActivity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSeatActivityResponse {
    /// The seats of this page and when they were last used.
    pub items: Vec<SeatActivity>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// When a user last used a seat.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SeatActivity {
    /// Id in aPaaS of the user.
    pub user_id: Option<i64>,
    /// Namespace of the app.
    pub namespace: Option<String>,
    /// Whether the seat is in use or was released.
    pub status: Option<ApaasStatus>,
    /// When the user last opened an app with this seat.
    pub active_time: Option<UnixMillis>,
}
