// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Instances.
//!
//! `approval.v2.instance` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, StringEnum, UnixMillis, lark_api, serde_json::Value};

use super::models::{NodeType, SearchApproval, SearchLink};
use super::task::TaskStatus;

/// Approves an instance.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/approve` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/approval-task-approve)
#[lark_api(
    id = "approval.v2.instance.approve",
    method = "POST",
    path = "/approval/openapi/v2/instance/approve",
    token = "tenant",
    host = "www.feishu.cn",
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApproveInstance {
    pub approval_code: String,
    pub instance_code: String,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
    pub task_id: String,
    pub comment: Option<String>,
}

/// Cancels an instance.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/cancel` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/approval-instance-cancel)
#[lark_api(
    id = "approval.v2.instance.cancel",
    method = "POST",
    path = "/approval/openapi/v2/instance/cancel",
    token = "tenant",
    host = "www.feishu.cn",
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelInstance {
    pub approval_code: String,
    pub instance_code: String,
    pub user_id: String,
    pub open_id: String,
}

/// Copies others in on an instance.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/cc` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/cc-instance)
#[lark_api(
    id = "approval.v2.instance.cc",
    method = "POST",
    path = "/approval/openapi/v2/instance/cc",
    token = "tenant",
    host = "www.feishu.cn",
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CcInstance {
    pub approval_code: String,
    pub instance_code: String,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub cc_user_ids: Option<Vec<String>>,
    pub cc_open_ids: Option<Vec<String>>,
    pub comment: Option<String>,
}

/// Creates an instance.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/create` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/create-approval-instance)
#[lark_api(
    id = "approval.v2.instance.create",
    method = "POST",
    path = "/approval/openapi/v2/instance/create",
    token = "tenant",
    host = "www.feishu.cn",
    response = CreateInstanceResponse,
    scopes = "approval:approval:readonly",
    idempotency = "uuid",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateInstance {
    pub approval_code: String,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub department_id: Option<String>,
    pub form: String,
    pub node_approver_user_id_list: Option<BTreeMap<String, Value>>,
    pub node_approver_open_id_list: Option<BTreeMap<String, Value>>,
    pub node_cc_user_id_list: Option<BTreeMap<String, Value>>,
    pub node_cc_open_id_list: Option<BTreeMap<String, Value>>,
    pub uuid: Option<String>,
}

/// The answer to [`CreateInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    pub instance_code: Option<String>,
}

/// Fetches an instance.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/get` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/obtain-single-approval-instance-details)
#[lark_api(
    id = "approval.v2.instance.get",
    method = "POST",
    path = "/approval/openapi/v2/instance/get",
    token = "tenant",
    host = "www.feishu.cn",
    response = GetInstanceResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_code: String,
    pub locale: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
}

/// The answer to [`GetInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    pub approval_code: Option<String>,
    pub approval_name: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub serial_number: Option<String>,
    pub department_id: Option<String>,
    pub status: Option<InstanceStatus>,
    pub uuid: Option<String>,
    pub form: Option<String>,
    pub task_list: Vec<InstanceTask>,
    pub comment_list: Vec<InstanceComment>,
    pub timeline: Vec<InstanceTimeline>,
}

/// Lists instances.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/list` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/batch-obtain-approval-instance-ids)
#[lark_api(
    id = "approval.v2.instance.list",
    method = "POST",
    path = "/approval/openapi/v2/instance/list",
    token = "tenant",
    host = "www.feishu.cn",
    response = ListInstanceResponse,
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInstance {
    pub approval_code: String,
    pub start_time: UnixMillis,
    pub end_time: UnixMillis,
    pub offset: i64,
    pub limit: i64,
}

/// The answer to [`ListInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInstanceResponse {
    pub instance_code_list: Vec<String>,
}

/// Rejects an instance.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/reject` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/approval-task-reject)
#[lark_api(
    id = "approval.v2.instance.reject",
    method = "POST",
    path = "/approval/openapi/v2/instance/reject",
    token = "tenant",
    host = "www.feishu.cn",
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RejectInstance {
    pub approval_code: String,
    pub instance_code: String,
    pub open_id: Option<String>,
    pub user_id: Option<String>,
    pub task_id: String,
    pub comment: Option<String>,
}

/// Searches instances.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/search` with a tenant token, for custom apps only
/// - Scope: `approval:approval.list:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/approval-search/instance-list-query)
#[lark_api(
    id = "approval.v2.instance.search",
    method = "POST",
    path = "/approval/openapi/v2/instance/search",
    token = "tenant",
    host = "www.feishu.cn",
    response = SearchInstanceResponse,
    scopes = "approval:approval.list:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchInstance {
    pub user_id: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub instance_external_id: Option<String>,
    pub group_external_id: Option<String>,
    pub instance_title: Option<String>,
    /// One of `PENDING`, `APPROVED`, `REJECT`, `RECALL`, `DELETED`.
    pub instance_status: Option<String>,
    pub instance_start_time_from: Option<UnixMillis>,
    pub instance_start_time_to: Option<UnixMillis>,
    pub locale: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

/// The answer to [`SearchInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchInstanceResponse {
    pub count: Option<i64>,
    pub instance_list: Vec<InstanceSearchItem>,
}

/// Transfers an instance.
///
/// - `POST https://www.feishu.cn/approval/openapi/v2/instance/transfer` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/approval/v2/feishu-native-approval/approval-task-transfer)
#[lark_api(
    id = "approval.v2.instance.transfer",
    method = "POST",
    path = "/approval/openapi/v2/instance/transfer",
    token = "tenant",
    host = "www.feishu.cn",
    scopes = "approval:approval:readonly",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransferInstance {
    pub approval_code: String,
    pub instance_code: String,
    pub user_id: Option<String>,
    pub task_id: String,
    pub comment: Option<String>,
    pub transfer_user_id: Option<String>,
    pub open_id: Option<String>,
    pub transfer_open_id: Option<String>,
}

#[doc(alias = "GetInstanceResponseCommentList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceComment {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<i64>,
}

#[doc(alias = "GetInstanceResponseTaskList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTask {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub status: Option<TaskStatus>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub custom_node_id: Option<String>,
    pub r#type: Option<NodeType>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}

#[doc(alias = "GetInstanceResponseTimeline")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTimeline {
    pub r#type: Option<TimelineType>,
    pub create_time: Option<i64>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub user_id_list: Vec<String>,
    pub open_id_list: Vec<String>,
    pub task_id: Option<String>,
    pub comment: Option<String>,
    pub cc_user_list: Vec<TimelineCcUser>,
    pub ext: Option<String>,
    pub node_key: Option<String>,
    pub modified_instance_code: Option<String>,
    pub reverted_instance_code: Option<String>,
}

#[doc(alias = "GetInstanceResponseTimelineCcUserList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TimelineCcUser {
    pub user_id: Option<String>,
    pub cc_id: Option<String>,
    pub open_id: Option<String>,
}

#[doc(alias(
    "SearchCcResponseCcListInstance",
    "SearchInstanceResponseInstanceListInstance",
    "SearchTaskResponseTaskListInstance"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchInstance {
    pub code: Option<String>,
    pub external_id: Option<String>,
    pub user_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub serial_id: Option<String>,
    pub link: Option<SearchLink>,
}

#[doc(alias = "SearchInstanceResponseInstanceList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchItem {
    pub approval: Option<SearchApproval>,
    pub group: Option<InstanceSearchGroup>,
    pub instance: Option<InstanceSearchInstance>,
}

#[doc(alias = "SearchInstanceResponseInstanceListGroup")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    pub external_id: Option<String>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InstanceStatus {
    #[lark(rename = "PENDING")]
    Pending,
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "REJECTED")]
    Rejected,
    #[lark(rename = "CANCELED")]
    Canceled,
    #[lark(rename = "DELETED")]
    Deleted,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TimelineType {
    #[lark(rename = "START")]
    Start,
    #[lark(rename = "PASS")]
    Pass,
    #[lark(rename = "REJECT")]
    Reject,
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    #[lark(rename = "AUTO_REJECT")]
    AutoReject,
    /// A repeated approver was skipped.
    #[lark(rename = "REMOVE_REPEAT")]
    RemoveRepeat,
    #[lark(rename = "TRANSFER")]
    Transfer,
    #[lark(rename = "ADD_APPROVER_BEFORE")]
    AddApproverBefore,
    /// Beside the present approver.
    #[lark(rename = "ADD_APPROVER")]
    AddApprover,
    #[lark(rename = "ADD_APPROVER_AFTER")]
    AddApproverAfter,
    #[lark(rename = "DELETE_APPROVER")]
    DeleteApprover,
    /// Back to a chosen node.
    #[lark(rename = "ROLLBACK_SELECTED")]
    RollbackSelected,
    /// Back to the start.
    #[lark(rename = "ROLLBACK")]
    Rollback,
    #[lark(rename = "CANCEL")]
    Cancel,
    #[lark(rename = "DELETE")]
    Delete,
    #[lark(rename = "CC")]
    Cc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
