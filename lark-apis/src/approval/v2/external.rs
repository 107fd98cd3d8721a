// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Externals.
//!
//! `approval.v2.external` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, UnixMillis, lark_api, serde_json::Value};

/// Puts an instance of an external approval, with its tasks and copies, into the approval centre; an old endpoint.
///
/// `approval.v4.external_instance.create` is the newer one. The process itself runs in the external system.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/external/instance/create` with a tenant token, for custom and
///   store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/third-party-approval-integration/external-approval-instance-create)
#[doc(alias = "InstanceCreateExternal")]
#[lark_api(
    id = "approval.v2.external.instance_create",
    method = "POST",
    path = "/approval/openapi/v2/external/instance/create",
    token = "tenant",
    host = "www.feishu.cn",
    response = BTreeMap<String, Value>,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExternalInstance {
    /// The instance as JSON text: `approval_code`, `instance_id`, `status`, `links`, `start_time`, `end_time`,
    /// `update_time`, `task_list` and `i18n_resources` are required in it, and `user_id` or `open_id`.
    pub content: String,
}

/// Fetches the status of instances and tasks of external approvals; an old endpoint.
///
/// `approval.v4.external_task.list` is the newer one. Select by instances, by users or by status.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/external/list` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/third-party-approval-integration/external_status)
#[doc(alias = "ListExternal")]
#[lark_api(
    id = "approval.v2.external.list",
    method = "POST",
    path = "/approval/openapi/v2/external/list",
    token = "tenant",
    host = "www.feishu.cn",
    response = ListExternalTaskResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListExternalTask {
    /// Returns only instances of these approval definitions.
    pub approval_codes: Option<Vec<String>>,
    /// Returns only these instances; at most 20.
    pub instance_ids: Option<Vec<String>>,
    /// Returns only tasks of these approvers, by their user ids.
    pub user_ids: Option<Vec<String>>,
    /// Returns only tasks with this status.
    pub status: Option<String>,
    /// Where to go on, from the answer before, when asking by `status`.
    pub scroll_id: Option<String>,
}

/// The answer to [`ListExternalTask`].
#[doc(alias = "ListExternalResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListExternalTaskResponse {
    /// The instances with their tasks.
    pub data: Vec<ExternalInstance>,
    /// Where the next part begins, when asking by `status`; empty at the end.
    pub scroll_id: Option<String>,
}

#[doc(alias = "ListExternalResponseData")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExternalInstance {
    /// Id of the approval instance.
    pub instance_id: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Id of the external approval that the instance belongs to.
    pub approval_id: Option<String>,
    /// How far the instance is.
    pub status: Option<String>,
    /// When the instance last changed.
    pub update_time: Option<UnixMillis>,
    /// Tasks of the instance.
    pub tasks: Vec<ExternalTask>,
}

/// A task of an external approval.
#[doc(alias = "ListExternalResponseDataTasks")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExternalTask {
    /// Id of the task.
    pub id: Option<String>,
    /// How far the task is.
    pub status: Option<String>,
    /// When the task last changed.
    pub update_time: Option<UnixMillis>,
}
