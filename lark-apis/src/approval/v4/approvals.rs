// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvals.
//!
//! `approval.v4.approvals` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists approval definitions for the calling user, with their codes and names.
///
/// - `GET /open-apis/approval/v4/approvals` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/list)
#[doc(alias = "GetApprovalList")]
#[lark_api(
    id = "approval.v4.approvals.get_approval_list",
    method = "GET",
    path = "/open-apis/approval/v4/approvals",
    token = "user",
    response = ListApprovalResponse,
    paging(items = ApprovalListItem)
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApproval {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub locale: Option<String>,
}

/// A page of approval definitions.
#[doc(alias = "GetApprovalListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApprovalResponse {
    pub items: Vec<ApprovalListItem>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// An approval definition with its code and name.
#[doc(alias = "GetApprovalListResponseItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalListItem {
    pub approval_code: Option<String>,
    pub approval_name: Option<String>,
}
