// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Externals.
//!
//! `approval.v3.external` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

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
pub struct ApprovalCreateExternal {
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub viewers: Option<Vec<ApprovalCreateExternalRequestViewers>>,
}

/// The answer to [`ApprovalCreateExternal`].
#[derive(Clone, Default, Model)]
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
pub struct InstanceCheckExternal {
    pub update_times: Vec<InstanceCheckExternalRequestUpdateTimes>,
}

/// The answer to [`InstanceCheckExternal`].
#[derive(Clone, Default, Model)]
pub struct InstanceCheckExternalResponse {
    pub diff_times: Vec<InstanceCheckExternalResponseDiffTimes>,
}

#[derive(Clone, Default, Model)]
pub struct ApprovalCreateExternalRequestViewers {
    pub viewer_type: Option<String>,
    pub viewer_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct InstanceCheckExternalRequestUpdateTimes {
    /// Required in requests.
    pub instance_id: Option<String>,
    /// Required in requests.
    pub update_time: Option<i64>,
    /// Required in requests.
    pub tasks: Option<Vec<Value>>,
    /// Required in requests.
    pub task_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct InstanceCheckExternalResponseDiffTimes {
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
    pub tasks: Vec<InstanceCheckExternalResponseDiffTimesTasks>,
}

#[derive(Clone, Default, Model)]
pub struct InstanceCheckExternalResponseDiffTimesTasks {
    pub task_id: Option<String>,
    pub update_time: Option<i64>,
}
