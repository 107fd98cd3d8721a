// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Externals.
//!
//! `approval.v3.external` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, lark_api};

/// Runs `approval_create` on an external.
///
/// - `POST https://www.feishu.cn/approval/openapi/v3/external/approval/create` with a tenant token, for custom and
///   store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/third-party-approval-integration/external-approval-create)
#[lark_api(
    id = "approval.v3.external.approval_create",
    method = "POST",
    path = "/approval/openapi/v3/external/approval/create",
    token = "tenant",
    host = "www.feishu.cn",
    response = ApprovalCreateExternalResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApprovalCreateExternal {
    pub approval_name: String,
    pub approval_code: String,
    pub group_code: String,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub external: ApprovalCreateExternalRequestExternal,
    /// At most 200 elements.
    pub viewers: Option<Vec<ApprovalCreateExternalRequestViewers>>,
    pub i18n_resources: Vec<ApprovalCreateExternalRequestI18nResources>,
}

/// The answer to [`ApprovalCreateExternal`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalCreateExternalResponse {
    pub approval_code: Option<String>,
}

/// Runs `instance_check` on an external.
///
/// - `POST https://www.feishu.cn/approval/openapi/v3/external/instance/check` with a tenant token, for custom and store
///   apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/third-party-approval-integration/external-approval-instance-check)
#[lark_api(
    id = "approval.v3.external.instance_check",
    method = "POST",
    path = "/approval/openapi/v3/external/instance/check",
    token = "tenant",
    host = "www.feishu.cn",
    response = InstanceCheckExternalResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InstanceCheckExternal {
    pub update_times: Vec<InstanceCheckExternalRequestUpdateTimes>,
}

/// The answer to [`InstanceCheckExternal`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceCheckExternalResponse {
    pub diff_times: Vec<InstanceCheckExternalResponseDiffTimes>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalCreateExternalRequestExternal {
    pub biz_name: Option<String>,
    pub biz_type: Option<String>,
    pub create_link_mobile: String,
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

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalCreateExternalRequestI18nResources {
    pub locale: String,
    pub is_default: bool,
    pub texts: BTreeMap<String, String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalCreateExternalRequestViewers {
    pub viewer_type: Option<String>,
    pub viewer_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InstanceCheckExternalRequestUpdateTimes {
    pub instance_id: String,
    pub update_time: i64,
    pub tasks: Vec<InstanceCheckExternalRequestUpdateTimesTasks>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InstanceCheckExternalRequestUpdateTimesTasks {
    pub task_id: String,
    pub update_time: i64,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceCheckExternalResponseDiffTimes {
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
    pub tasks: Vec<InstanceCheckExternalResponseDiffTimesTasks>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceCheckExternalResponseDiffTimesTasks {
    pub task_id: Option<String>,
    pub update_time: Option<i64>,
}
