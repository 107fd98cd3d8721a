// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvals.
//!
//! `approval.v2.approval` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Body, Model, lark_api, serde_json::Value};

use super::models::NodeType;

/// Creates an approval definition with its form and process; an old endpoint.
///
/// `approval.v4.approval.create` is the newer one. A definition made so can never be disabled or deleted.
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
#[non_exhaustive]
pub struct CreateApproval {
    /// Key of the approval's name in `i18n_resources`, `@i18n@...`; at least 9 characters.
    pub approval_name: String,
    /// Empty, to create a new definition.
    pub approval_code: Option<String>,
    /// Key of the approval's description in `i18n_resources`, `@i18n@...`; at least 9 characters.
    pub description: Option<String>,
    /// Who can see the approval and start it.
    pub viewers: Vec<ApprovalUser>,
    /// The form of the approval.
    pub form: ApprovalForm,
    /// The nodes of the process, from the start node to the end node.
    pub node_list: Vec<ApprovalNode>,
    /// Other settings of the approval.
    pub settings: Option<ApprovalSettings>,
    /// What may be changed afterwards in the approval console.
    pub config: Option<ApprovalConfig>,
    /// Number of the approval's icon. Default: 0.
    pub icon: Option<i64>,
    /// The texts in each language for the fields that have keys.
    pub i18n_resources: Vec<I18nResource>,
}

/// The answer to [`CreateApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateApprovalResponse {
    /// Code of the approval definition.
    pub approval_code: Option<String>,
}

/// Fetches an approval definition, whose form is needed to create instances; an old endpoint.
///
/// `approval.v4.approval.get` is the newer one.
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
#[non_exhaustive]
pub struct GetApproval {
    /// Code of the approval definition.
    pub approval_code: String,
    /// Language of the answer: `zh-CN`, `en-US` or `ja-JP`.
    pub locale: Option<String>,
}

/// The answer to [`GetApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApprovalResponse {
    /// Name of the approval, as users see it.
    pub approval_name: Option<String>,
    /// Whether the definition is active, disabled or deleted.
    /// One of `ACTIVE`, `INACTIVE`, `DELETED`, `UNKNOWN`.
    pub status: Option<String>,
    /// The widgets of the form, a JSON array as a string.
    pub form: Option<String>,
    /// The nodes of the process.
    pub node_list: Vec<ApprovalNodeInfo>,
    /// Who can see the approval and start it.
    pub viewers: Vec<ApprovalViewer>,
}

/// What of the definition may be changed in the approval console.
#[doc(alias = "CreateApprovalRequestConfig")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// Whether it can be changed who sees the approval. Default: `false`.
    pub can_update_viewer: Option<bool>,
    /// Whether the form can be changed. Default: `false`.
    pub can_update_form: Option<bool>,
    /// Whether the nodes of the process can be changed. Default: `false`.
    pub can_update_process: Option<bool>,
    /// Whether it can be changed how long instances can be withdrawn. Default: `false`.
    pub can_update_revert: Option<bool>,
    /// Link to a page with help, shown in the approval console.
    pub help_url: Option<String>,
}

/// The form of an approval definition.
#[doc(alias = "CreateApprovalRequestForm")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalForm {
    /// The widgets of the form, a JSON array as a string.
    pub form_content: String,
}

/// The texts of a definition in one language.
#[doc(alias = "CreateApprovalRequestI18nResources")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct I18nResource {
    /// Language of the texts: `zh-CN`, `en-US` or `ja-JP`.
    pub locale: String,
    /// Whether the language stands in for missing texts of others; it must have all keys.
    pub is_default: bool,
    /// The texts by their keys, which begin with `@i18n@`.
    pub texts: BTreeMap<String, Value>,
}

/// A node of the process.
#[doc(alias = "CreateApprovalRequestNodeList")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalNode {
    /// Id of the node: `START` and `END` for the first and last, which need no name, kind or approver.
    pub id: String,
    /// Key of the node's name in `i18n_resources`, `@i18n@...`; at least 9 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// How the approvers decide: all, any one, or one after another. `SEQUENTIAL` only if the applicant chooses the
    /// approvers.
    /// Required in some requests.
    pub node_type: Option<NodeType>,
    /// Who approves at the node.
    /// Required in some requests.
    pub approver: Option<Vec<ApprovalUser>>,
    /// Who gets a copy at the node.
    pub ccer: Option<Vec<ApprovalUser>>,
}

/// Settings for withdrawing instances of the approval.
#[doc(alias = "CreateApprovalRequestSettings")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalSettings {
    /// How many seconds after its approval an instance can still be withdrawn; 0: never. Default: 31 days.
    pub revert_interval: Option<i64>,
    /// Whether an instance can be withdrawn once the first node has approved: 1 or 0. Default: 1.
    pub revert_option: Option<i64>,
}

/// An approver, receiver of copies or viewer of an approval.
#[doc(alias = "CreateApprovalRequestUser")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalUser {
    /// How the users are found, or who sees the approval.
    pub r#type: Option<String>,
    /// User id of the approver, receiver or viewer.
    pub user_id: Option<String>,
    /// Open id of the approver, receiver or viewer.
    pub open_id: Option<String>,
}

/// A node of the process of a definition.
#[doc(alias = "GetApprovalResponseNodeList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalNodeInfo {
    /// Name of the node.
    pub name: Option<String>,
    /// Whether the applicant chooses the approvers of the node.
    pub need_approver: Option<bool>,
    /// Id of the node within the process.
    pub node_id: Option<String>,
    /// Own id of the node; missing if it has none.
    pub custom_node_id: Option<String>,
    /// How the approvers decide: all, any one, or one after another; or a node of copies.
    pub node_type: Option<NodeType>,
}

/// Someone who can see an approval.
#[doc(alias = "GetApprovalResponseViewers")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalViewer {
    /// Whether the tenant, a department, a user, a role, a user group or nobody sees the approval.
    /// One of `TENANT`, `DEPARTMENT`, `USER`, `ROLE`, `USER_GROUP`, `NONE`.
    pub r#type: Option<String>,
    /// Open id of the department, user, role or user group.
    pub open_id: Option<String>,
    /// User id of the viewer, if it is a user.
    pub user_id: Option<String>,
}
