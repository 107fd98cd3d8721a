// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Seat assignments.
//!
//! `apaas.v1.seat_assignment` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{ApaasStatus, SeatType};

/// Lists which users have which aPaaS seats.
///
/// An aPaaS system administrator must have authorised the call.
///
/// - `GET /open-apis/apaas/v1/seat_assignments` with a user token, for custom and store apps
/// - Scope: `app_engine:seat_assignments:read`
/// - Rate limit: 1 a second
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
    /// Whether to list platform seats or seats for one app.
    pub seat_type: SeatType,
    /// How many seats a page has; 0 to 500.
    pub page_size: String,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListSeatAssignment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListSeatAssignmentResponse {
    /// The seats of this page and who has them.
    pub items: Vec<SeatAssignment>,
    /// Token of the next page; only there when `has_more` is true.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A seat and who has it.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SeatAssignment {
    /// Id in aPaaS of the user.
    pub user_id: Option<i64>,
    /// Namespace of the app.
    pub namespace: Option<String>,
    /// Whether the seat is in use or was released.
    pub status: Option<ApaasStatus>,
}
