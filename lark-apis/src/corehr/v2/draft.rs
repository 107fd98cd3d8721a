// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Drafts.
//!
//! `corehr.v2.draft` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{ApprovalGroupStatus, CorehrUserIdType};

/// Reads the approval processes that an organisation change has started, and their status.
///
/// What one approval process holds is read with `corehr.v2.approval_groups.get`.
///
/// - `GET /open-apis/corehr/v2/drafts/:draft_id` with a tenant token, for custom and store apps
/// - Scope: `corehr:draft:read`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 5 a second
/// - [Documentation](https://open.feishu.cn/document/corehr-v1/approval_groups/get-2)
#[lark_api(
    id = "corehr.v2.draft.get",
    method = "GET",
    path = "/open-apis/corehr/v2/drafts/:draft_id",
    token = "tenant",
    response = GetDraftResponse,
    scopes = "corehr:draft:read",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDraft {
    /// Id of the organisation change, made when a user starts one, from the event `corehr.approval_groups.updated_v2`.
    pub draft_id: String,
    /// Kind of the user ids in this call. Default: `open_id`; `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<CorehrUserIdType>,
}

/// The answer to [`GetDraft`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDraftResponse {
    /// Id of the organisation change that was asked for.
    pub draft_id: Option<String>,
    /// Status of the organisation change.
    pub draft_status: Option<DraftStatus>,
    /// Approval processes of the organisation change.
    pub process_infos: Vec<ProcessInfo>,
}

/// A process with the status of its approval.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessInfo {
    /// Id of an approval process of the organisation change; `corehr.v2.approval_groups.get` reads its details.
    pub process_id: Option<String>,
    /// Status of the approval; `draft_status` is recommended instead.
    pub approval_group_status: Option<ApprovalGroupStatus>,
}

/// The values of `draft_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DraftStatus {
    /// It is being edited.
    #[lark(rename = "0")]
    Editing,
    /// It is being approved.
    #[lark(rename = "1")]
    Approving,
    /// The changes may take effect later.
    #[lark(rename = "2")]
    Done,
    /// It was withdrawn.
    #[lark(rename = "3")]
    Withdrawn,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
