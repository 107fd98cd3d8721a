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
    /// How many definitions a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Language of the names.
    pub locale: Option<String>,
}

/// A page of approval definitions.
#[doc(alias = "GetApprovalListResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListApprovalResponse {
    /// The approval definitions of the page.
    pub items: Vec<ApprovalListItem>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// An approval definition with its code and name.
#[doc(alias = "GetApprovalListResponseItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalListItem {
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Name of the approval, as users see it.
    pub approval_name: Option<String>,
}
