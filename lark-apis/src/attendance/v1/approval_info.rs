// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approval information.
//!
//! `attendance.v1.approval_info` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::ApprovalStatus;

/// `attendance.v1.approval_info.process`.
///
/// - `POST /open-apis/attendance/v1/approval_infos/process` with a tenant token, for custom and store apps
/// - Scope: `attendance:task`
/// - Rate limit: 50 a second
/// - Error codes: 1220001, 1220002, 1220004, 1220005, 1220600, 1225000, 1226500, 1227500
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
    pub approval_id: String,
    pub approval_type: ApprovalType,
    pub status: ApprovalStatus,
}

/// The answer to [`ProcessApprovalInfo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessApprovalInfoResponse {
    pub approval_info: Option<ApprovalInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalInfo {
    pub approval_id: Option<String>,
    pub approval_type: Option<ApprovalType>,
    pub status: Option<ApprovalStatus>,
}

/// The values of `approval_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalType {
    Leave,
    Out,
    Overtime,
    Trip,
    Remedy,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
