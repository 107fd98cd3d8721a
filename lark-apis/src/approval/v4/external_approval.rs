// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External approvals.
//!
//! `approval.v4.external_approval` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::approval::ApprovalCreateViewers;
use super::models::I18nResource;
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates an external approval.
///
/// - `POST /open-apis/approval/v4/external_approvals` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:external_approval`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1395001
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
pub struct CreateExternalApproval {
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub approval_name: String,
    pub approval_code: String,
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub external: ApprovalCreateExternal,
    pub viewers: Option<Vec<ApprovalCreateViewers>>,
    pub i18n_resources: Option<Vec<I18nResource>>,
    pub managers: Option<Vec<String>>,
}

/// The answer to [`CreateExternalApproval`].
#[derive(Clone, Default, Model)]
pub struct CreateExternalApprovalResponse {
    pub approval_code: Option<String>,
}

/// Fetches an external approval.
///
/// - `GET /open-apis/approval/v4/external_approvals/:approval_code` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:external_approval`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1390002, 1390016
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
pub struct GetExternalApproval {
    pub approval_code: String,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetExternalApproval`].
#[derive(Clone, Default, Model)]
pub struct GetExternalApprovalResponse {
    pub approval_name: Option<String>,
    pub approval_code: Option<String>,
    pub group_code: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub external: Option<ApprovalCreateExternal>,
    pub viewers: Vec<ApprovalCreateViewers>,
    pub i18n_resources: Vec<I18nResource>,
    pub managers: Vec<String>,
}

#[doc(alias = "CreateApprovalRequestExternal")]
#[derive(Clone, Default, Model)]
pub struct ApprovalCreateExternal {
    pub biz_name: Option<String>,
    pub biz_type: Option<String>,
    pub create_link_mobile: Option<String>,
    pub create_link_pc: Option<String>,
    pub support_pc: Option<bool>,
    pub support_mobile: Option<bool>,
    pub support_batch_read: Option<bool>,
    pub enable_mark_readed: Option<bool>,
    pub enable_quick_operate: Option<bool>,
    pub action_callback_url: Option<String>,
    pub action_callback_token: Option<String>,
    pub action_callback_key: Option<String>,
    pub allow_batch_operate: Option<bool>,
    pub exclude_efficiency_statistics: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
