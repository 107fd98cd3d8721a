// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Seat assignments.
//!
//! `apaas.v1.seat_assignment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ApaasStatus, SeatType};

/// `apaas.v1.seat_assignment.list`.
///
/// - `GET /open-apis/apaas/v1/seat_assignments` with a user token, for custom and store apps
/// - Scope: `app_engine:seat_assignments:read`
/// - Rate limit: 1 a second
/// - Error codes: 2320003, 2320004, 2320005, 2320006
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/seat_assignment/list)
#[lark_api(
    id = "apaas.v1.seat_assignment.list",
    method = "GET",
    path = "/open-apis/apaas/v1/seat_assignments",
    token = "user",
    response = ListSeatAssignmentResponse,
    paging(items = SeatAssignment),
    scopes = "app_engine:seat_assignments:read",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListSeatAssignment {
    pub seat_type: SeatType,
    pub page_size: String,
    pub page_token: Option<String>,
}

/// The answer to [`ListSeatAssignment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSeatAssignmentResponse {
    pub items: Vec<SeatAssignment>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SeatAssignment {
    pub user_id: Option<i64>,
    pub namespace: Option<String>,
    pub status: Option<ApaasStatus>,
}
