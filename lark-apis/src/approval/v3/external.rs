// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Externals.
//!
//! `approval.v3.external` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, lark_api};

/// Creates the definition of an external approval, so that users find it in the approval centre; an old endpoint.
///
/// `approval.v4.external_approval.create` is the newer one. The process is not part of it: it runs in the external
/// system.
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
#[non_exhaustive]
pub struct CreateExternalApproval {
    /// Key of the approval's name in the texts.
    pub approval_name: String,
    /// Own code of the definition.
    pub approval_code: String,
    /// Own code of the group that the approval is in.
    pub group_code: String,
    /// Key of the group's name in the texts; required for a new `group_code`. For an existing one it renames the group.
    pub group_name: Option<String>,
    /// Key of the approval's description in the texts, shown where users start it.
    pub description: Option<String>,
    /// Links and callbacks of the external system.
    pub external: ApprovalExternal,
    /// Who sees the approval and can start it; at most 200. Without it, nobody.
    pub viewers: Option<Vec<ApprovalViewer>>,
    /// The texts in each language for all fields that have keys.
    pub i18n_resources: Vec<I18nResource>,
}

/// The answer to [`CreateExternalApproval`].
#[doc(alias = "ApprovalCreateExternalResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateExternalApprovalResponse {
    /// Code of the definition, with which instances are started.
    pub approval_code: Option<String>,
}

/// Compares the times of external instances with those in the approval centre and returns those that differ; an old
/// endpoint.
///
/// `approval.v4.external_instance.check` is the newer one.
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
#[non_exhaustive]
pub struct CheckExternalInstance {
    /// The instances with their times.
    pub update_times: Vec<InstanceUpdateTime>,
}

/// The answer to [`CheckExternalInstance`].
#[doc(alias = "InstanceCheckExternalResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckExternalInstanceResponse {
    /// The instances that are missing or not up to date in the approval centre.
    pub diff_times: Vec<InstanceTimeDiff>,
}

/// Links and callbacks of the external system of an approval.
#[doc(alias = "ApprovalCreateExternalRequestExternal")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalExternal {
    /// Key of the external system's name in the texts.
    pub biz_name: Option<String>,
    /// Own category of the approval.
    pub biz_type: Option<String>,
    /// Page of the external system where the approval is started on phones.
    pub create_link_mobile: String,
    /// Page of the external system where the approval is started on computers.
    pub create_link_pc: Option<String>,
    /// Whether the approval is shown on computers.
    pub support_pc: Option<bool>,
    /// Whether the approval is shown on phones.
    pub support_mobile: Option<bool>,
    /// Whether several copies can be marked as read at once.
    pub support_batch_read: Option<bool>,
    pub enable_mark_readed: Option<bool>,
    pub enable_quick_operate: Option<bool>,
    /// Whether approvers can decide several tasks of this approval at once.
    pub allow_batch_operate: Option<bool>,
    /// URL of the external system that is called when an approver agrees or refuses in the approval centre.
    pub action_callback_url: Option<String>,
    /// Token sent along, by which the external system recognizes the approval centre.
    pub action_callback_token: Option<String>,
    /// Key that encrypts the parameters of the call.
    pub action_callback_key: Option<String>,
    pub key: Option<String>,
    pub token: Option<String>,
}

/// The texts of an external approval in one language.
#[doc(alias = "ApprovalCreateExternalRequestI18nResources")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct I18nResource {
    /// Language of the texts.
    pub locale: String,
    /// Whether the language stands in for missing texts of others.
    pub is_default: bool,
    /// The texts by their keys.
    pub texts: BTreeMap<String, String>,
}

/// Someone who can see an external approval.
#[doc(alias = "ApprovalCreateExternalRequestViewers")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalViewer {
    /// Whether the tenant, a department, a user or nobody sees the approval.
    /// One of `TENANT`, `DEPARTMENT`, `USER`, `NONE`.
    pub viewer_type: Option<String>,
    /// Open department id or user id of the viewer; empty for `TENANT` and `NONE`.
    pub viewer_id: Option<String>,
}

/// When an external instance last changed.
#[doc(alias = "InstanceCheckExternalRequestUpdateTimes")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InstanceUpdateTime {
    /// Id of the approval instance.
    pub instance_id: String,
    /// When the instance last changed.
    pub update_time: i64,
    /// Tasks of the instance, with their times.
    pub tasks: Vec<TaskUpdateTime>,
}

/// When a task of an external instance last changed.
#[doc(alias = "InstanceCheckExternalRequestUpdateTimesTasks")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TaskUpdateTime {
    /// Id of the task within the instance.
    pub task_id: String,
    /// When the task last changed.
    pub update_time: i64,
}

/// An instance that is missing or not up to date in the approval centre.
#[doc(alias = "InstanceCheckExternalResponseDiffTimes")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTimeDiff {
    /// Id of the approval instance.
    pub instance_id: Option<String>,
    /// When the instance last changed.
    pub update_time: Option<i64>,
    /// Tasks of the instance, with their times.
    pub tasks: Vec<TaskTimeDiff>,
}

/// A task of an instance that is not up to date.
#[doc(alias = "InstanceCheckExternalResponseDiffTimesTasks")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskTimeDiff {
    /// Id of the task within the instance.
    pub task_id: Option<String>,
    /// When the task last changed.
    pub update_time: Option<i64>,
}
