// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External approvals.
//!
//! `approval.v4.external_approval` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::approval::ApprovalCreateViewers;
use super::models::I18nResource;
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates or updates the definition of an approval that runs in an external system, so that users can start it in the
/// approval centre.
///
/// The process is not part of it: the approval centre only shows approvals, takes decisions and sends notices.
///
/// - `POST /open-apis/approval/v4/external_approvals` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:external_approval`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/external_approval/create)
#[lark_api(
    id = "approval.v4.external_approval.create",
    method = "POST",
    path = "/open-apis/approval/v4/external_approvals",
    token = "tenant",
    response = CreateExternalApprovalResponse,
    scopes = "approval:approval|approval:external_approval",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExternalApproval {
    /// The kind of the department ids in the request. Default: `open_department_id`.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Key of the approval's name in `i18n_resources`, `@i18n@...`; at least 9 characters.
    pub approval_name: String,
    /// Own code of the definition, at most 128 characters. A known one updates the definition; an unknown one creates one,
    /// with another code in the answer.
    pub approval_code: String,
    /// Own code of the group that the approval is in; an unknown one creates the group. Leave it out of an update to keep
    /// the group.
    pub group_code: Option<String>,
    /// Key of the group's name in `i18n_resources`, `@i18n@...`; required for a new group. For an existing one it renames
    /// the group.
    pub group_name: Option<String>,
    /// Key of the description in `i18n_resources`, `@i18n@...`; shown where users start the approval.
    pub description: Option<String>,
    /// Links and callbacks of the external system.
    pub external: ApprovalCreateExternal,
    /// Who sees the approval and can start it; at most 200. Without it, nobody.
    pub viewers: Option<Vec<ApprovalCreateViewers>>,
    /// The texts in each language for all fields that have keys.
    pub i18n_resources: Option<Vec<I18nResource>>,
    /// Users who manage the process, in the kind of `user_id_type`; at most 200.
    pub managers: Option<Vec<String>>,
}

/// The answer to [`CreateExternalApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateExternalApprovalResponse {
    /// Code of the definition. After an update it may differ from the one in the request; then go on with that one.
    pub approval_code: Option<String>,
}

/// Fetches the definition of an external approval, with its links, callback URL and viewers.
///
/// - `GET /open-apis/approval/v4/external_approvals/:approval_code` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:external_approval`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/approval-v4/external_approval/get)
#[lark_api(
    id = "approval.v4.external_approval.get",
    method = "GET",
    path = "/open-apis/approval/v4/external_approvals/:approval_code",
    token = "tenant",
    response = GetExternalApprovalResponse,
    scopes = "approval:approval|approval:external_approval",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetExternalApproval {
    /// Code of the external approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// The kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetExternalApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetExternalApprovalResponse {
    /// Key of the approval's name in `i18n_resources`, `@i18n@...`.
    pub approval_name: Option<String>,
    /// Code that was passed when the definition was created, which may differ from the one in that answer.
    pub approval_code: Option<String>,
    /// Code of the group that the approval is in.
    pub group_code: Option<String>,
    /// Key of the group's name in `i18n_resources`, `@i18n@...`.
    pub group_name: Option<String>,
    /// Key of the approval's description in `i18n_resources`, `@i18n@...`.
    pub description: Option<String>,
    /// Links and callbacks of the external system.
    pub external: Option<ApprovalCreateExternal>,
    /// Who sees the approval and can start it.
    pub viewers: Vec<ApprovalCreateViewers>,
    /// The texts in each language for all fields that have keys.
    pub i18n_resources: Vec<I18nResource>,
    /// Users who manage the process, in the kind of `user_id_type`.
    pub managers: Vec<String>,
}

/// Links and callbacks of the external system of an approval.
#[doc(alias = "CreateApprovalRequestExternal")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApprovalCreateExternal {
    /// Key in `i18n_resources`, `@i18n@...`, of the external system's name; lists show it as where the approval comes from.
    pub biz_name: Option<String>,
    /// Own category of the approval.
    pub biz_type: Option<String>,
    /// Page of the external system where the approval is started on phones; without it, phones do not show it.
    pub create_link_mobile: Option<String>,
    /// Page of the external system where the approval is started on computers; without it, computers do not show it.
    pub create_link_pc: Option<String>,
    /// Whether the approval is shown on computers; at least there or on phones. Default: `false`.
    pub support_pc: Option<bool>,
    /// Whether the approval is shown on phones; at least there or on computers. Default: `false`.
    pub support_mobile: Option<bool>,
    /// Whether several copies can be marked as read at once. Default: `false`.
    pub support_batch_read: Option<bool>,
    /// Has no effect; meant to tell whether copies can be marked as read.
    pub enable_mark_readed: Option<bool>,
    /// Has no effect; meant to tell whether tasks can be decided right in the list.
    pub enable_quick_operate: Option<bool>,
    /// URL of the external system that is called when an approver agrees or refuses in the approval centre.
    pub action_callback_url: Option<String>,
    /// Token sent along, by which the external system recognizes the approval centre.
    pub action_callback_token: Option<String>,
    /// Key that encrypts the parameters of the call; without it they are not encrypted.
    pub action_callback_key: Option<String>,
    /// Whether approvers can decide several tasks of this approval at once. Default: `false`.
    pub allow_batch_operate: Option<bool>,
    /// Whether the statistics of efficiency leave the approval out. Default: `false`.
    pub exclude_efficiency_statistics: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
