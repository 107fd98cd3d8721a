// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Instances.
//!
//! `approval.v4.instance` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::approval::ApprovalLocale;
use super::models::{
    AddSignMethod, AddSignType, I18nResource, I18nResourceText, NodeType, ProcessStatus, ReadStatus, SubscriptionType,
    TaskStatus,
};
use crate::ids::UserIdType;

/// Adds a cc of an instance.
///
/// - `POST /open-apis/approval/v4/instances/add_cc` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc)
#[doc(alias = "AddCcInstance")]
#[lark_api(
    id = "approval.v4.instance.add_cc",
    method = "POST",
    path = "/open-apis/approval/v4/instances/add_cc",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddInstanceCc {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub instance_code: String,
    pub cc_user_ids: Vec<String>,
    pub comment: Option<String>,
}

/// Adds a sign of an instance.
///
/// - `POST /open-apis/approval/v4/instances/add_sign` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/task/approval-task-addsign)
#[doc(alias = "AddSignInstance")]
#[lark_api(
    id = "approval.v4.instance.add_sign",
    method = "POST",
    path = "/open-apis/approval/v4/instances/add_sign",
    token = "tenant",
    scopes = "approval:approval:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddInstanceSign {
    pub user_id: String,
    pub approval_code: String,
    pub instance_code: String,
    pub task_id: String,
    pub comment: Option<String>,
    pub add_sign_user_ids: Vec<String>,
    pub add_sign_type: AddSignType,
    pub approval_method: Option<AddSignMethod>,
}

/// Cancels an instance.
///
/// - `POST /open-apis/approval/v4/instances/cancel` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1390018, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/cancel)
#[lark_api(
    id = "approval.v4.instance.cancel",
    method = "POST",
    path = "/open-apis/approval/v4/instances/cancel",
    token = "tenant",
    scopes = "approval:approval|approval:approval:readonly|approval:instance",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelInstance {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub approval_code: String,
    pub instance_code: String,
    pub user_id: String,
}

/// Copies others in on an instance.
///
/// - `POST /open-apis/approval/v4/instances/cc` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1390018, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/cc)
#[lark_api(
    id = "approval.v4.instance.cc",
    method = "POST",
    path = "/open-apis/approval/v4/instances/cc",
    token = "tenant",
    scopes = "approval:approval|approval:approval:readonly|approval:instance",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CcInstance {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub approval_code: String,
    pub instance_code: String,
    pub user_id: String,
    pub cc_user_ids: Vec<String>,
    pub comment: Option<String>,
}

/// Creates an instance.
///
/// - `POST /open-apis/approval/v4/instances` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:instance`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390013, 1390015, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/create)
#[lark_api(
    id = "approval.v4.instance.create",
    method = "POST",
    path = "/open-apis/approval/v4/instances",
    token = "tenant",
    response = CreateInstanceResponse,
    scopes = "approval:approval|approval:instance",
    rate_limit = "100/min",
    idempotency = "uuid"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateInstance {
    pub approval_code: String,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub department_id: Option<String>,
    pub form: String,
    pub node_approver_user_id_list: Option<Vec<NodeAssignee>>,
    pub node_approver_open_id_list: Option<Vec<NodeAssignee>>,
    /// At most 20 elements.
    pub node_cc_user_id_list: Option<Vec<NodeAssignee>>,
    /// At most 20 elements.
    pub node_cc_open_id_list: Option<Vec<NodeAssignee>>,
    pub uuid: Option<String>,
    pub allow_resubmit: Option<bool>,
    pub allow_submit_again: Option<bool>,
    pub cancel_bot_notification: Option<String>,
    pub forbid_revoke: Option<bool>,
    pub i18n_resources: Option<Vec<I18nResource>>,
    pub title: Option<String>,
    /// One of `0` (approval and instance), `1` (instance only).
    pub title_display_method: Option<i64>,
    /// At most 10 elements.
    pub node_auto_approval_list: Option<Vec<NodeAutoApproval>>,
    pub byte_extra: Option<String>,
    pub with_link: Option<bool>,
}

/// The answer to [`CreateInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    pub instance_code: Option<String>,
    pub instance_link: Option<String>,
}

/// Fetches the detail of an instance.
///
/// - `GET /open-apis/approval/v4/instances/detail` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail)
#[doc(alias = "DetailInstance")]
#[lark_api(
    id = "approval.v4.instance.detail",
    method = "GET",
    path = "/open-apis/approval/v4/instances/detail",
    token = "user",
    response = GetInstanceDetailResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInstanceDetail {
    pub instance_code: String,
    pub locale: Option<ApprovalLocale>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetInstanceDetail`].
#[doc(alias = "DetailInstanceResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInstanceDetailResponse {
    pub definition_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub user_id: Option<String>,
    pub serial_number: Option<String>,
    pub department_id: Option<String>,
    pub status: Option<InstanceStatus>,
    pub form: Option<String>,
    pub tasks: Vec<UatInstanceTask>,
    pub comments: Vec<UatInstanceComment>,
    pub operation_records: Vec<UatInstanceTimeline>,
    pub definition_code: Option<String>,
    pub reverted: Option<bool>,
    pub instance_code: Option<String>,
    pub current_nodes: Vec<UatCurrentNode>,
}

/// Fetches an instance.
///
/// - `GET /open-apis/approval/v4/instances/:instance_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1390003, 1390004, 1390009, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/get)
#[lark_api(
    id = "approval.v4.instance.get",
    method = "GET",
    path = "/open-apis/approval/v4/instances/:instance_id",
    token = "tenant",
    response = GetInstanceResponse,
    scopes = "approval:approval|approval:approval:readonly|approval:instance",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: String,
    pub locale: Option<ApprovalLocale>,
    pub user_id: Option<String>,
    pub user_id_type: Option<UserIdType>,
    pub nested_mutable_group: Option<bool>,
}

/// The answer to [`GetInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    pub approval_name: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
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
    pub modified_instance_code: Option<String>,
    pub reverted_instance_code: Option<String>,
    pub approval_code: Option<String>,
    pub reverted: Option<bool>,
    pub instance_code: Option<String>,
}

/// Fetches the initiated of an instance.
///
/// - `GET /open-apis/approval/v4/instances/initiated` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated)
#[doc(alias = "InitiatedInstance")]
#[lark_api(
    id = "approval.v4.instance.initiated",
    method = "GET",
    path = "/open-apis/approval/v4/instances/initiated",
    token = "user",
    response = ListInitiatedInstanceResponse,
    paging(items = UatInstance, list = "instances")
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInitiatedInstance {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub locale: Option<ApprovalLocale>,
    pub definition_code: Option<String>,
    pub start_timestamp: Option<String>,
    pub end_timestamp: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInitiatedInstance`].
#[doc(alias = "InitiatedInstanceResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInitiatedInstanceResponse {
    pub instances: Vec<UatInstance>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub count: Option<i64>,
}

/// Lists instances.
///
/// - `GET /open-apis/approval/v4/instances` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/list)
#[lark_api(
    id = "approval.v4.instance.list",
    method = "GET",
    path = "/open-apis/approval/v4/instances",
    token = "tenant",
    response = ListInstanceResponse,
    paging(items = String, list = "instance_code_list"),
    scopes = "approval:approval|approval:approval:readonly|approval:instance",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListInstance {
    /// At most 100 per page.
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub approval_code: String,
    pub start_time: Text<UnixMillis>,
    pub end_time: Text<UnixMillis>,
}

/// The answer to [`ListInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInstanceResponse {
    pub instance_code_list: Vec<String>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Previews an instance.
///
/// - `POST /open-apis/approval/v4/instances/preview` with a tenant token, for custom and store apps
/// - Scope: `approval:approval:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/approval-preview)
#[lark_api(
    id = "approval.v4.instance.preview",
    method = "POST",
    path = "/open-apis/approval/v4/instances/preview",
    token = "tenant",
    response = PreviewInstanceResponse,
    scopes = "approval:approval:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PreviewInstance {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub user_id: String,
    pub approval_code: Option<String>,
    pub department_id: Option<String>,
    pub form: Option<String>,
    pub instance_code: Option<String>,
    pub locale: Option<String>,
    pub task_id: Option<String>,
}

/// The answer to [`PreviewInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreviewInstanceResponse {
    pub preview_nodes: Vec<PreviewNode>,
}

/// Queries instances.
///
/// - `POST /open-apis/approval/v4/instances/query` with a tenant token, for custom apps only
/// - Scope: `approval:approval.list:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval-search/query-2)
#[lark_api(
    id = "approval.v4.instance.query",
    method = "POST",
    path = "/open-apis/approval/v4/instances/query",
    token = "tenant",
    response = QueryInstanceResponse,
    paging(items = InstanceSearchItem, list = "instance_list"),
    scopes = "approval:approval.list:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryInstance {
    /// At most 200 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub user_id: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub instance_external_id: Option<String>,
    pub group_external_id: Option<String>,
    pub instance_title: Option<String>,
    pub instance_status: Option<InstanceFilterStatus>,
    pub instance_start_time_from: Option<Text<UnixMillis>>,
    pub instance_start_time_to: Option<Text<UnixMillis>>,
    pub locale: Option<ApprovalLocale>,
    pub with_revoked_instance: Option<bool>,
}

/// The answer to [`QueryInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceResponse {
    pub count: Option<i64>,
    pub instance_list: Vec<InstanceSearchItem>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Recalls an instance.
///
/// - `POST /open-apis/approval/v4/instances/recall` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/recall)
#[lark_api(
    id = "approval.v4.instance.recall",
    method = "POST",
    path = "/open-apis/approval/v4/instances/recall",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecallInstance {
    pub instance_code: String,
}

/// Reminds an instance.
///
/// - `POST /open-apis/approval/v4/instances/remind` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/remind)
#[lark_api(
    id = "approval.v4.instance.remind",
    method = "POST",
    path = "/open-apis/approval/v4/instances/remind",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemindInstance {
    pub instance_code: String,
    pub task_ids: Vec<String>,
    pub comment: Option<String>,
}

/// Searches a cc of an instance.
///
/// - `POST /open-apis/approval/v4/instances/search_cc` with a tenant token, for custom apps only
/// - Scope: `approval:approval.list:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval-search/search_cc)
#[doc(alias = "SearchCcInstance")]
#[lark_api(
    id = "approval.v4.instance.search_cc",
    method = "POST",
    path = "/open-apis/approval/v4/instances/search_cc",
    token = "tenant",
    response = SearchInstanceCcResponse,
    paging(items = CcSearchItem, list = "cc_list"),
    scopes = "approval:approval.list:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchInstanceCc {
    /// At most 200 per page.
    #[lark(query)]
    pub page_size: Option<i64>,
    #[lark(query)]
    pub page_token: Option<String>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub user_id: Option<String>,
    pub approval_code: Option<String>,
    pub instance_code: Option<String>,
    pub instance_external_id: Option<String>,
    pub group_external_id: Option<String>,
    pub cc_title: Option<String>,
    pub read_status: Option<ReadStatus>,
    pub cc_create_time_from: Option<Text<UnixMillis>>,
    pub cc_create_time_to: Option<Text<UnixMillis>>,
    pub locale: Option<ApprovalLocale>,
    pub with_revoked_instance: Option<bool>,
}

/// The answer to [`SearchInstanceCc`].
#[doc(alias = "SearchCcInstanceResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchInstanceCcResponse {
    pub count: Option<i64>,
    pub cc_list: Vec<CcSearchItem>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// Runs `specified_rollback` on an instance.
///
/// - `POST /open-apis/approval/v4/instances/specified_rollback` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/task/specified_rollback)
#[doc(alias = "SpecifiedRollbackInstance")]
#[lark_api(
    id = "approval.v4.instance.specified_rollback",
    method = "POST",
    path = "/open-apis/approval/v4/instances/specified_rollback",
    token = "tenant",
    scopes = "approval:approval|approval:approval:readonly|approval:task",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RollbackInstance {
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub user_id: String,
    pub task_id: String,
    pub reason: Option<String>,
    pub extra: Option<String>,
    /// At most 100 elements.
    pub task_def_key_list: Vec<String>,
}

/// Subscribes to an instance.
///
/// - `POST /open-apis/approval/v4/instances/subscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/subscription)
#[doc(alias = "SubscriptionInstance")]
#[lark_api(
    id = "approval.v4.instance.subscription",
    method = "POST",
    path = "/open-apis/approval/v4/instances/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeInstance {
    pub subscription_type: SubscriptionType,
}

/// Unsubscribes from an instance.
///
/// - `DELETE /open-apis/approval/v4/instances/subscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/unsubscription)
#[doc(alias = "UnsubscriptionInstance")]
#[lark_api(
    id = "approval.v4.instance.unsubscription",
    method = "DELETE",
    path = "/open-apis/approval/v4/instances/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeInstance {
    pub subscription_type: Option<SubscriptionType>,
}

#[doc(alias = "SearchCcInstanceRequestItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CcSearchItem {
    pub approval: Option<InstanceSearchApproval>,
    pub group: Option<InstanceSearchGroup>,
    pub instance: Option<InstanceSearchNode>,
    pub cc: Option<CcSearchNode>,
}

#[doc(alias = "SearchCcInstanceRequestNode")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CcSearchNode {
    pub user_id: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub read_status: Option<CcSearchNodeReadStatus>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub link: Option<InstanceLink>,
}

#[doc(alias("ExternalInstanceLink", "QueryInstanceRequestLink"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InstanceLink {
    pub pc_link: Option<String>,
    pub mobile_link: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceFile {
    pub url: Option<String>,
    pub file_size: Option<i64>,
    pub title: Option<String>,
    /// One of `image`, `attachment`.
    pub r#type: Option<String>,
}

#[doc(alias = "CcInstanceRequestUser")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceCcUser {
    pub user_id: Option<String>,
    pub cc_id: Option<String>,
    pub open_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceComment {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<Text<UnixMillis>>,
    pub files: Vec<InstanceFile>,
}

#[doc(alias = "QueryInstanceRequestApproval")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchApproval {
    pub code: Option<String>,
    pub name: Option<String>,
    pub is_external: Option<bool>,
    pub external: Option<InstanceSearchApprovalExternal>,
    pub approval_id: Option<String>,
    pub icon: Option<String>,
}

#[doc(alias = "QueryInstanceRequestApprovalExternal")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchApprovalExternal {
    pub batch_cc_read: Option<bool>,
}

#[doc(alias = "QueryInstanceRequestGroup")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    pub external_id: Option<String>,
    pub name: Option<String>,
}

#[doc(alias = "QueryInstanceRequestItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchItem {
    pub approval: Option<InstanceSearchApproval>,
    pub group: Option<InstanceSearchGroup>,
    pub instance: Option<InstanceSearchNode>,
}

#[doc(alias = "QueryInstanceRequestNode")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchNode {
    pub code: Option<String>,
    pub external_id: Option<String>,
    pub user_id: Option<String>,
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
    pub status: Option<InstanceSearchNodeStatus>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub serial_id: Option<String>,
    pub link: Option<InstanceLink>,
}

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
    pub start_time: Option<Text<UnixMillis>>,
    pub end_time: Option<Text<UnixMillis>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTimeline {
    pub r#type: Option<ApprovalType>,
    pub create_time: Option<Text<UnixMillis>>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub user_id_list: Vec<String>,
    pub open_id_list: Vec<String>,
    pub task_id: Option<String>,
    pub comment: Option<String>,
    pub cc_user_list: Vec<InstanceCcUser>,
    pub ext: Option<String>,
    pub node_key: Option<String>,
    pub files: Vec<InstanceFile>,
}

#[doc(alias("NodeApprover", "NodeCc"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NodeAssignee {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NodeAutoApproval {
    pub node_id_type: Option<NodeIdType>,
    pub node_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreviewNode {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<NodeType>,
    pub comments: Vec<String>,
    pub custom_node_id: Option<String>,
    pub user_id_list: Vec<String>,
    pub end_cc_id_list: Vec<String>,
    pub is_empty_logic: Option<bool>,
    pub is_approver_type_free: Option<bool>,
    pub has_cc_type_free: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatCurrentNode {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub r#type: Option<NodeType>,
    pub approvers: Vec<UatTaskUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstance {
    pub instance_status: Option<ProcessStatus>,
    pub definition_code: Option<String>,
    pub initiator: Option<String>,
    pub initiator_name: Option<String>,
    pub instance_code: Option<String>,
    pub definition_group_id: Option<String>,
    pub definition_group_name: Option<String>,
    pub definition_name: Option<String>,
    pub summaries: Vec<I18nResourceText>,
    pub instance_external_id: Option<String>,
    pub link: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstanceComment {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub comment: Option<String>,
    pub create_time: Option<String>,
    pub files: Vec<InstanceFile>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstanceTask {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub status: Option<TaskStatus>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub r#type: Option<NodeType>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstanceTimeline {
    pub r#type: Option<ApprovalType>,
    pub create_time: Option<String>,
    pub user_id: Option<String>,
    pub cc_user_ids: Vec<String>,
    pub task_id: Option<String>,
    pub comment: Option<String>,
    pub node_id: Option<String>,
    pub files: Vec<InstanceFile>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatTaskUser {
    pub task_id: Option<String>,
    pub user_id: Option<String>,
}

/// The values of `status`.
#[doc(alias = "DetailInstanceResponseStatus")]
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
    /// No status is shown; only of third-party approvals.
    #[lark(rename = "HIDDEN")]
    Hidden,
    /// Only of third-party approvals.
    #[lark(rename = "TERMINATED")]
    Terminated,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `instance_status`.
#[doc(alias = "InstanceInstanceStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InstanceFilterStatus {
    #[lark(rename = "ALL")]
    All,
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "DELETED")]
    Deleted,
    #[lark(rename = "PENDING")]
    Pending,
    #[lark(rename = "RECALL")]
    Recall,
    #[lark(rename = "REJECT")]
    Reject,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `node_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NodeIdType {
    #[lark(rename = "CUSTOM")]
    Custom,
    #[lark(rename = "NON_CUSTOM")]
    NonCustom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `read_status`.
#[doc(alias = "SearchCcInstanceRequestNodeReadStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CcSearchNodeReadStatus {
    Read,
    Unread,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[doc(alias = "QueryInstanceRequestNodeStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InstanceSearchNodeStatus {
    Approved,
    Canceled,
    Deleted,
    Pending,
    Rejected,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalType {
    #[lark(rename = "ADD_APPROVER")]
    AddApprover,
    #[lark(rename = "ADD_APPROVER_AFTER")]
    AddApproverAfter,
    #[lark(rename = "ADD_APPROVER_BEFORE")]
    AddApproverBefore,
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    #[lark(rename = "AUTO_REJECT")]
    AutoReject,
    #[lark(rename = "CANCEL")]
    Cancel,
    #[lark(rename = "CC")]
    Cc,
    #[lark(rename = "DELETE")]
    Delete,
    #[lark(rename = "DELETE_APPROVER")]
    DeleteApprover,
    #[lark(rename = "PASS")]
    Pass,
    #[lark(rename = "REJECT")]
    Reject,
    #[lark(rename = "REMOVE_REPEAT")]
    RemoveRepeat,
    #[lark(rename = "ROLLBACK")]
    Rollback,
    #[lark(rename = "ROLLBACK_SELECTED")]
    RollbackSelected,
    #[lark(rename = "START")]
    Start,
    #[lark(rename = "TRANSFER")]
    Transfer,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
