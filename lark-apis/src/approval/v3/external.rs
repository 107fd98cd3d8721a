// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Externals.
//!
//! `approval.v3.external` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// Runs `approval_create` on an external.
///
/// - `POST https://www.feishu.cn/approval/openapi/v3/external/approval/create` with a tenant token, for custom and
///   store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/third-party-approval-integration/external-approval-create)
#[doc(alias = "ApprovalCreateExternal")]
#[lark_api(
    id = "approval.v3.external.approval_create",
    method = "POST",
    path = "/approval/openapi/v3/external/approval/create",
    token = "tenant",
    host = "www.feishu.cn",
    response = CreateExternalApprovalResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct CreateExternalApproval {
    pub approval_name: String,
    pub approval_code: String,
    pub group_code: String,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub external: ApprovalExternal,
    /// At most 200 elements.
    pub viewers: Option<Vec<ApprovalViewer>>,
    pub i18n_resources: Vec<I18nResource>,
}

/// The answer to [`CreateExternalApproval`].
#[doc(alias = "ApprovalCreateExternalResponse")]
#[derive(Clone, Default, Model)]
pub struct CreateExternalApprovalResponse {
    pub approval_code: Option<String>,
}

/// Runs `instance_check` on an external.
///
/// - `POST https://www.feishu.cn/approval/openapi/v3/external/instance/check` with a tenant token, for custom and store
///   apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/third-party-approval-integration/external-approval-instance-check)
#[doc(alias = "InstanceCheckExternal")]
#[lark_api(
    id = "approval.v3.external.instance_check",
    method = "POST",
    path = "/approval/openapi/v3/external/instance/check",
    token = "tenant",
    host = "www.feishu.cn",
    response = CheckExternalInstanceResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct CheckExternalInstance {
    pub update_times: Vec<InstanceUpdateTime>,
}

/// The answer to [`CheckExternalInstance`].
#[doc(alias = "InstanceCheckExternalResponse")]
#[derive(Clone, Default, Model)]
pub struct CheckExternalInstanceResponse {
    pub diff_times: Vec<InstanceTimeDiff>,
}

#[doc(alias = "ApprovalCreateExternalRequestExternal")]
#[derive(Clone, Default, Model)]
pub struct ApprovalExternal {
    pub biz_name: Option<String>,
    pub biz_type: Option<String>,
    /// Required in requests.
    pub create_link_mobile: Option<String>,
    pub create_link_pc: Option<String>,
    pub support_pc: Option<bool>,
    pub support_mobile: Option<bool>,
    pub support_batch_read: Option<bool>,
    pub enable_mark_readed: Option<bool>,
    pub enable_quick_operate: Option<bool>,
    pub allow_batch_operate: Option<bool>,
    pub action_callback_url: Option<String>,
    pub action_callback_token: Option<String>,
    pub action_callback_key: Option<String>,
    pub key: Option<String>,
    pub token: Option<String>,
}

#[doc(alias = "ApprovalCreateExternalRequestI18nResources")]
#[derive(Clone, Default, Model)]
pub struct I18nResource {
    /// Required in requests.
    pub locale: Option<String>,
    /// Required in requests.
    pub is_default: Option<bool>,
    /// Required in requests.
    pub texts: Option<BTreeMap<String, String>>,
}

#[doc(alias = "ApprovalCreateExternalRequestViewers")]
#[derive(Clone, Default, Model)]
pub struct ApprovalViewer {
    /// One of `TENANT`, `DEPARTMENT`, `USER`, `NONE`.
    pub viewer_type: Option<String>,
    pub viewer_id: Option<String>,
}

#[doc(alias = "InstanceCheckExternalRequestUpdateTimes")]
#[derive(Clone, Default, Model)]
pub struct InstanceUpdateTime {
    /// Required in requests.
    pub instance_id: Option<String>,
    /// Required in requests.
    pub update_time: Option<i64>,
    /// Required in requests.
    pub tasks: Option<Vec<TaskUpdateTime>>,
}

#[doc(alias = "InstanceCheckExternalRequestUpdateTimesTasks")]
#[derive(Clone, Default, Model)]
pub struct TaskUpdateTime {
    /// Required in requests.
    pub task_id: Option<String>,
    /// Required in requests.
    pub update_time: Option<i64>,
}

#[doc(alias = "InstanceCheckExternalResponseDiffTimes")]
#[derive(Clone, Default, Model)]
pub struct InstanceTimeDiff {
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
    pub tasks: Vec<TaskTimeDiff>,
}

#[doc(alias = "InstanceCheckExternalResponseDiffTimesTasks")]
#[derive(Clone, Default, Model)]
pub struct TaskTimeDiff {
    pub task_id: Option<String>,
    pub update_time: Option<i64>,
}
