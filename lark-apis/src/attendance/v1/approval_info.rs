// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approval information.
//!
//! `attendance.v1.approval_info` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::ApprovalStatus;

/// Updates the state of an approval that another system handles: leave, overtime, trip, outing or correction.
///
/// For companies that use Feishu Attendance without Feishu Approval. Only a pending approval can be approved or
/// rejected, only an approved one revoked. Leave, outings, overtime and trips can only be revoked; corrections take all
/// three states.
///
/// - `POST /open-apis/attendance/v1/approval_infos/process` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - [Documentation](https://open.feishu.cn/document/server-docs/attendance-v1/user_approval/process)
#[lark_api(
    id = "attendance.v1.approval_info.process",
    method = "POST",
    path = "/open-apis/attendance/v1/approval_infos/process",
    token = "tenant",
    response = ProcessApprovalInfoResponse,
    scopes = "attendance:task",
    rate_limit = "50/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProcessApprovalInfo {
    /// Id of the approval, from `attendance.v1.user_approval.query`, `attendance.v1.user_approval.create` or
    /// `attendance.v1.user_task_remedy.create`.
    pub approval_id: String,
    /// What was applied for: leave, overtime, trip, outing or correction.
    pub approval_type: ApprovalType,
    /// New state: 1 rejected, 2 approved, 4 revoked. Only corrections take all three, the others 4 alone.
    pub status: ApprovalStatus,
}

/// The answer to [`ProcessApprovalInfo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessApprovalInfoResponse {
    /// The approval with its new state.
    pub approval_info: Option<ApprovalInfo>,
}

/// The state of an approval that another system handles.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalInfo {
    /// Id of the approval instance.
    pub approval_id: Option<String>,
    /// What was applied for: leave, overtime, trip, outing or correction.
    pub approval_type: Option<ApprovalType>,
    /// State the approval is in.
    pub status: Option<ApprovalStatus>,
}

/// The values of `approval_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalType {
    /// Leave.
    Leave,
    /// An outing on business.
    Out,
    /// Overtime.
    Overtime,
    /// A business trip.
    Trip,
    /// A correction of clocking in or out.
    Remedy,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
