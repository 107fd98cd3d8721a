// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvals.
//!
//! `approval.v2.approval` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api, serde_json::Value};

use super::models::NodeType;

/// Creates an approval.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/approval/create` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-store-app-integration/create-an-approval-definition)
#[lark_api(
    id = "approval.v2.approval.create",
    method = "POST",
    path = "/approval/openapi/v2/approval/create",
    token = "tenant",
    host = "www.feishu.cn",
    response = CreateApprovalResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct CreateApproval {
    pub approval_name: String,
    pub approval_code: Option<String>,
    pub description: Option<String>,
    pub viewers: Vec<ApprovalUser>,
    pub form: ApprovalForm,
    pub node_list: Vec<ApprovalNode>,
    pub settings: Option<ApprovalSettings>,
    pub config: Option<ApprovalConfig>,
    pub icon: Option<i64>,
    pub i18n_resources: Vec<I18nResource>,
}

/// The answer to [`CreateApproval`].
#[derive(Clone, Default, Model)]
pub struct CreateApprovalResponse {
    pub approval_code: Option<String>,
}

/// Fetches an approval.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/approval/get` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/obtain-single-approval-form)
#[lark_api(
    id = "approval.v2.approval.get",
    method = "POST",
    path = "/approval/openapi/v2/approval/get",
    token = "tenant",
    host = "www.feishu.cn",
    response = GetApprovalResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct GetApproval {
    pub approval_code: String,
    pub locale: Option<String>,
}

/// The answer to [`GetApproval`].
#[derive(Clone, Default, Model)]
pub struct GetApprovalResponse {
    pub approval_name: Option<String>,
    /// One of `ACTIVE`, `INACTIVE`, `DELETED`, `UNKNOWN`.
    pub status: Option<String>,
    pub form: Option<String>,
    pub node_list: Vec<ApprovalNodeInfo>,
    pub viewers: Vec<ApprovalViewer>,
}

#[doc(alias = "CreateApprovalRequestConfig")]
#[derive(Clone, Default, Model)]
pub struct ApprovalConfig {
    pub can_update_viewer: Option<bool>,
    pub can_update_form: Option<bool>,
    pub can_update_process: Option<bool>,
    pub can_update_revert: Option<bool>,
    pub help_url: Option<String>,
}

#[doc(alias = "CreateApprovalRequestForm")]
#[derive(Clone, Default, Model)]
pub struct ApprovalForm {
    /// Required in requests.
    pub form_content: Option<String>,
}

#[doc(alias = "CreateApprovalRequestI18nResources")]
#[derive(Clone, Default, Model)]
pub struct I18nResource {
    /// Required in requests.
    pub locale: Option<String>,
    /// Required in requests.
    pub is_default: Option<bool>,
    /// Required in requests.
    pub texts: Option<BTreeMap<String, Value>>,
}

#[doc(alias = "CreateApprovalRequestNodeList")]
#[derive(Clone, Default, Model)]
pub struct ApprovalNode {
    /// Required in requests.
    pub id: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    /// Required in some requests.
    pub node_type: Option<NodeType>,
    /// Required in some requests.
    pub approver: Option<Vec<ApprovalUser>>,
    pub ccer: Option<Vec<ApprovalUser>>,
}

#[doc(alias = "CreateApprovalRequestSettings")]
#[derive(Clone, Default, Model)]
pub struct ApprovalSettings {
    pub revert_interval: Option<i64>,
    pub revert_option: Option<i64>,
}

#[doc(alias = "CreateApprovalRequestUser")]
#[derive(Clone, Default, Model)]
pub struct ApprovalUser {
    pub r#type: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
}

#[doc(alias = "GetApprovalResponseNodeList")]
#[derive(Clone, Default, Model)]
pub struct ApprovalNodeInfo {
    pub name: Option<String>,
    pub need_approver: Option<bool>,
    pub node_id: Option<String>,
    pub custom_node_id: Option<String>,
    pub node_type: Option<NodeType>,
}

#[doc(alias = "GetApprovalResponseViewers")]
#[derive(Clone, Default, Model)]
pub struct ApprovalViewer {
    /// One of `TENANT`, `DEPARTMENT`, `USER`, `ROLE`, `USER_GROUP`, `NONE`.
    pub r#type: Option<String>,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
}
