// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Seat activities.
//!
//! `apaas.v1.seat_activity` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::models::{ApaasStatus, SeatType};

/// `apaas.v1.seat_activity.list`.
///
/// - `GET /open-apis/apaas/v1/seat_activities` with a user token, for custom and store apps
/// - Scope: `app_engine:seat_activities:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320003, 2320004, 2320005, 2320006
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
    pub seat_type: SeatType,
    pub page_size: String,
    pub page_token: Option<String>,
}

/// The answer to [`ListSeatActivity`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSeatActivityResponse {
    pub items: Vec<SeatActivity>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SeatActivity {
    pub user_id: Option<i64>,
    pub namespace: Option<String>,
    pub status: Option<ApaasStatus>,
    pub active_time: Option<UnixMillis>,
}
