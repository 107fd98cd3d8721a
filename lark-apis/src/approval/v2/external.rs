// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Externals.
//!
//! `approval.v2.external` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, UnixMillis, lark_api, serde_json::Value};

/// Runs `instance_create` on an external.
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
pub struct CreateExternalInstance {
    /// The instance as JSON text: `approval_code`, `instance_id`, `status`, `links`, `start_time`, `end_time`,
    /// `update_time`, `task_list` and `i18n_resources` are required in it, and `user_id` or `open_id`.
    pub content: String,
}

/// Lists externals.
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
pub struct ListExternalTask {
    pub approval_codes: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub scroll_id: Option<String>,
}

/// The answer to [`ListExternalTask`].
#[doc(alias = "ListExternalResponse")]
#[derive(Clone, Default, Model)]
pub struct ListExternalTaskResponse {
    pub data: Vec<ExternalInstance>,
    pub scroll_id: Option<String>,
}

#[doc(alias = "ListExternalResponseData")]
#[derive(Clone, Default, Model)]
pub struct ExternalInstance {
    pub instance_id: Option<String>,
    pub approval_code: Option<String>,
    pub approval_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<UnixMillis>,
    pub tasks: Vec<ExternalTask>,
}

#[doc(alias = "ListExternalResponseDataTasks")]
#[derive(Clone, Default, Model)]
pub struct ExternalTask {
    pub id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<UnixMillis>,
}
