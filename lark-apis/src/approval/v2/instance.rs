// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Instances.
//!
//! `approval.v2.instance` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, StringEnum, UnixMillis, lark_api, serde_json::Value};

use super::models::{NodeType, SearchApproval, SearchLink};
use super::task::TaskStatus;

/// Approves a task; the process goes on to the next approver. An old endpoint.
///
/// `approval.v4.task.approve` is the newer one.
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
    /// Code of the approval definition.
    pub approval_code: String,
    /// Code of the approval instance.
    pub instance_code: String,
    /// Open id of the user who acts; required without `user_id`.
    pub open_id: Option<String>,
    /// User id of the user who acts.
    pub user_id: Option<String>,
    /// Id of the task, from the `task_list` of the instance.
    pub task_id: String,
    /// What the user says to it.
    pub comment: Option<String>,
}

/// Withdraws an approval instance that is still running, which ends it; an old endpoint.
///
/// `approval.v4.instance.cancel` is the newer one.
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
    /// Code of the approval definition.
    pub approval_code: String,
    /// Code of the approval instance.
    pub instance_code: String,
    /// User id of the user who acts.
    pub user_id: String,
    /// Open id of the user who withdraws the instance, `ou_...`.
    pub open_id: String,
}

/// Sends users a copy of an approval instance; an old endpoint.
///
/// `approval.v4.instance.cc` is the newer one.
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
    /// Code of the approval definition.
    pub approval_code: String,
    /// Code of the approval instance.
    pub instance_code: String,
    /// User id of the user who sends the copies.
    pub user_id: Option<String>,
    /// Open id of the user who sends the copies; required without `user_id`, which goes before it.
    pub open_id: Option<String>,
    /// User ids of the receivers.
    pub cc_user_ids: Option<Vec<String>>,
    /// Open ids of the receivers; required without `cc_user_ids`.
    pub cc_open_ids: Option<Vec<String>>,
    /// Words that go with the copies.
    pub comment: Option<String>,
}

/// Creates an approval instance, which starts the process; an old endpoint.
///
/// `approval.v4.instance.create` is the newer one. The form must fit the definition.
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
    /// Code of the approval definition.
    pub approval_code: String,
    /// User id of the applicant.
    pub user_id: Option<String>,
    /// Open id of the applicant; `user_id` goes before it.
    pub open_id: Option<String>,
    /// Department of the applicant; may be left out. Of a user in several departments, the first counts then.
    pub department_id: Option<String>,
    /// The values of the form's widgets, a JSON array as a string.
    pub form: String,
    /// Approvers for the nodes where the applicant chooses them: lists of user ids by node id or custom node id.
    pub node_approver_user_id_list: Option<BTreeMap<String, Value>>,
    /// Chosen approvers by their open ids; they count together with `node_approver_user_id_list`.
    pub node_approver_open_id_list: Option<BTreeMap<String, Value>>,
    /// Receivers of copies that the applicant chooses: lists of user ids by node id or custom node id, at most 20 each.
    pub node_cc_user_id_list: Option<BTreeMap<String, Value>>,
    /// Chosen receivers of copies by their open ids; at most 20 for a node.
    pub node_cc_open_id_list: Option<BTreeMap<String, Value>>,
    /// Makes repeated requests one: only one instance of the tenant can have this value, a repetition gives the error
    /// 60012. A UUID is best.
    pub uuid: Option<String>,
}

/// The answer to [`CreateInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Code of the approval instance.
    pub instance_code: Option<String>,
}

/// Fetches an approval instance with its form, tasks and history; an old endpoint.
///
/// `approval.v4.instance.get` is the newer one.
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
    /// Code of the instance, or the `uuid` it was created with.
    pub instance_code: String,
    /// Language of the answer: `zh-CN`, `en-US` or `ja-JP`.
    pub locale: Option<String>,
    /// User id of the applicant; for approvals of the whole platform.
    pub user_id: Option<String>,
    /// Open id of the applicant.
    pub open_id: Option<String>,
}

/// The answer to [`GetInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Name of the approval, as users see it.
    pub approval_name: Option<String>,
    /// When the instance was created.
    pub start_time: Option<i64>,
    /// When the instance ended; 0 while it runs.
    pub end_time: Option<i64>,
    /// User id of the applicant.
    pub user_id: Option<String>,
    /// Open id of the applicant.
    pub open_id: Option<String>,
    /// Number of the instance as users see it.
    pub serial_number: Option<String>,
    /// Department of the applicant.
    pub department_id: Option<String>,
    /// How far the instance is.
    pub status: Option<InstanceStatus>,
    /// Unique id of the instance.
    pub uuid: Option<String>,
    /// The values of the form's widgets, a JSON array as a string.
    pub form: Option<String>,
    /// Tasks of the approval.
    pub task_list: Vec<InstanceTask>,
    /// Comments on the instance.
    pub comment_list: Vec<InstanceComment>,
    /// What happened to the instance.
    pub timeline: Vec<InstanceTimeline>,
}

/// Lists the codes of the instances of an approval definition, by the time of their creation; an old endpoint.
///
/// `approval.v4.instance.list` is the newer one.
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
    /// Code of the approval definition.
    pub approval_code: String,
    /// Returns instances created since then.
    pub start_time: UnixMillis,
    /// Returns instances created until then.
    pub end_time: UnixMillis,
    /// How many instances to skip.
    pub offset: i64,
    /// How many instances to return; at most 100.
    pub limit: i64,
}

/// The answer to [`ListInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInstanceResponse {
    /// Codes of the instances that were found.
    pub instance_code_list: Vec<String>,
}

/// Rejects a task, which ends the process; an old endpoint.
///
/// `approval.v4.task.reject` is the newer one.
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
    /// Code of the approval definition.
    pub approval_code: String,
    /// Code of the approval instance.
    pub instance_code: String,
    /// Open id of the user who acts; required without `user_id`.
    pub open_id: Option<String>,
    /// User id of the user who acts.
    pub user_id: Option<String>,
    /// Id of the task, from the `task_list` of the instance.
    pub task_id: String,
    /// What the user says to it.
    pub comment: Option<String>,
}

/// Searches approval instances; an old endpoint.
///
/// `approval.v4.instance.query` is the newer one.
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
    /// Returns only what concerns this user.
    pub user_id: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// Id of the instance in the external system.
    pub instance_external_id: Option<String>,
    /// Id of the group of approval definitions in the external system.
    pub group_external_id: Option<String>,
    /// Title of the instance; only external approvals have one.
    pub instance_title: Option<String>,
    /// Returns only instances with this status; without it, all.
    /// One of `PENDING`, `APPROVED`, `REJECT`, `RECALL`, `DELETED`.
    pub instance_status: Option<String>,
    /// Returns instances started since then.
    pub instance_start_time_from: Option<UnixMillis>,
    /// Returns instances started until then.
    pub instance_start_time_to: Option<UnixMillis>,
    /// Language of the answer: `zh-CN`, `en-US` or `ja-JP`.
    pub locale: Option<String>,
    /// How many results to skip; at most 10000.
    pub offset: Option<i64>,
    /// How many results to return; at most 200. Default: 10.
    pub limit: Option<i64>,
}

/// The answer to [`SearchInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchInstanceResponse {
    /// How many results were found.
    pub count: Option<i64>,
    /// The instances found.
    pub instance_list: Vec<InstanceSearchItem>,
}

/// Hands a task over to another approver; an old endpoint.
///
/// `approval.v4.task.transfer` is the newer one.
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
    /// Code of the approval definition.
    pub approval_code: String,
    /// Code of the approval instance.
    pub instance_code: String,
    /// User id of the user who acts.
    pub user_id: Option<String>,
    /// Id of the task, from the `task_list` of the instance.
    pub task_id: String,
    /// What the user says to it.
    pub comment: Option<String>,
    /// User id of who takes the task over.
    pub transfer_user_id: Option<String>,
    /// Open id of the user who acts; required without `user_id`.
    pub open_id: Option<String>,
    /// Open id of who takes the task over; required without `transfer_user_id`.
    pub transfer_open_id: Option<String>,
}

/// A comment on an approval instance.
#[doc(alias = "GetInstanceResponseCommentList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceComment {
    /// Id of the comment.
    pub id: Option<String>,
    /// User id of who wrote the comment.
    pub user_id: Option<String>,
    /// Open id of who wrote the comment.
    pub open_id: Option<String>,
    /// Text of the comment.
    pub comment: Option<String>,
    /// When the comment was written.
    pub create_time: Option<i64>,
}

/// A task of an approval instance, for one approver.
#[doc(alias = "GetInstanceResponseTaskList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTask {
    /// Id of the task.
    pub id: Option<String>,
    /// User id of the approver; empty if the task was approved or rejected automatically.
    pub user_id: Option<String>,
    /// Open id of the approver.
    pub open_id: Option<String>,
    /// How far the task is.
    pub status: Option<TaskStatus>,
    /// Id of the node that the task belongs to.
    pub node_id: Option<String>,
    /// Name of the node that the task belongs to.
    pub node_name: Option<String>,
    /// Own id of the node; missing if it has none.
    pub custom_node_id: Option<String>,
    /// How the approvers of the node decide, or that it is decided automatically.
    pub r#type: Option<NodeType>,
    /// When the task began.
    pub start_time: Option<i64>,
    /// When the task was finished; 0 until then.
    pub end_time: Option<i64>,
}

/// Something that happened to an approval instance.
#[doc(alias = "GetInstanceResponseTimeline")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// What happened. It decides what `ext` has.
    pub r#type: Option<TimelineType>,
    /// When it happened.
    pub create_time: Option<i64>,
    /// User id of who did it.
    pub user_id: Option<String>,
    /// Open id of who did it.
    pub open_id: Option<String>,
    /// User ids of the receivers of copies.
    pub user_id_list: Vec<String>,
    /// Open ids of the receivers of copies.
    pub open_id_list: Vec<String>,
    /// Id of the task it happened to.
    pub task_id: Option<String>,
    /// Reason that was given.
    pub comment: Option<String>,
    /// Receivers of copies.
    pub cc_user_list: Vec<TimelineCcUser>,
    /// More about it as JSON, such as `user_id` and `user_id_list`.
    pub ext: Option<String>,
    /// Key of the node of the task.
    pub node_key: Option<String>,
    /// Code of the instance that this one modifies; only for such instances.
    pub modified_instance_code: Option<String>,
    /// Code of the instance that this one revokes; only for such instances.
    pub reverted_instance_code: Option<String>,
}

/// A user who got a copy.
#[doc(alias = "GetInstanceResponseTimelineCcUserList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TimelineCcUser {
    /// User id of the receiver.
    pub user_id: Option<String>,
    /// Id of the copy within the instance.
    pub cc_id: Option<String>,
    /// Open id of the receiver.
    pub open_id: Option<String>,
}

/// The approval instance that a copy belongs to.
#[doc(alias(
    "SearchCcResponseCcListInstance",
    "SearchInstanceResponseInstanceListInstance",
    "SearchTaskResponseTaskListInstance"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchInstance {
    /// Code of the approval instance.
    pub code: Option<String>,
    /// Id of the instance in the external system.
    pub external_id: Option<String>,
    /// Id of the user who started the instance.
    pub user_id: Option<String>,
    /// When the instance was started.
    pub start_time: Option<i64>,
    /// When the instance ended.
    pub end_time: Option<i64>,
    /// How far the instance is.
    pub status: Option<String>,
    /// Title of the instance; only external approvals have one.
    pub title: Option<String>,
    /// More data of the instance.
    pub extra: Option<String>,
    /// Number of the instance as users see it.
    pub serial_id: Option<String>,
    /// Where the instance is opened; external approvals only.
    pub link: Option<SearchLink>,
}

/// An instance that was found, with its approval and group.
#[doc(alias = "SearchInstanceResponseInstanceList")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchItem {
    /// The approval definition.
    pub approval: Option<SearchApproval>,
    /// The group of the approval definition.
    pub group: Option<InstanceSearchGroup>,
    /// The approval instance.
    pub instance: Option<InstanceSearchInstance>,
}

/// The group of the definition of an instance.
#[doc(alias = "SearchInstanceResponseInstanceListGroup")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    /// Id of the group in the external system.
    pub external_id: Option<String>,
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// Still running.
    #[lark(rename = "PENDING")]
    Pending,
    /// Approved.
    #[lark(rename = "APPROVED")]
    Approved,
    /// Rejected.
    #[lark(rename = "REJECTED")]
    Rejected,
    /// Withdrawn by the applicant.
    #[lark(rename = "CANCELED")]
    Canceled,
    /// Deleted.
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
    /// The instance was started.
    #[lark(rename = "START")]
    Start,
    /// An approver approved.
    #[lark(rename = "PASS")]
    Pass,
    /// An approver rejected.
    #[lark(rename = "REJECT")]
    Reject,
    /// Approved automatically.
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    /// Rejected automatically.
    #[lark(rename = "AUTO_REJECT")]
    AutoReject,
    /// A repeated approver was skipped.
    #[lark(rename = "REMOVE_REPEAT")]
    RemoveRepeat,
    /// Handed over to another approver.
    #[lark(rename = "TRANSFER")]
    Transfer,
    /// Approvers were added before this one.
    #[lark(rename = "ADD_APPROVER_BEFORE")]
    AddApproverBefore,
    /// Beside the present approver.
    #[lark(rename = "ADD_APPROVER")]
    AddApprover,
    /// Approvers were added after this one.
    #[lark(rename = "ADD_APPROVER_AFTER")]
    AddApproverAfter,
    /// Approvers were removed.
    #[lark(rename = "DELETE_APPROVER")]
    DeleteApprover,
    /// Back to a chosen node.
    #[lark(rename = "ROLLBACK_SELECTED")]
    RollbackSelected,
    /// Back to the start.
    #[lark(rename = "ROLLBACK")]
    Rollback,
    /// The applicant withdrew it.
    #[lark(rename = "CANCEL")]
    Cancel,
    /// The instance was deleted.
    #[lark(rename = "DELETE")]
    Delete,
    /// A copy was sent.
    #[lark(rename = "CC")]
    Cc,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
