// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Instances.
//!
//! `approval.v4.instance` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

use super::approval::ApprovalLocale;
use super::external_task::ExternalTaskStatus;
use super::models::{
    I18nResource, InitiatedInstanceLocale, Pair, QueryInstanceRequestApproval, QueryInstanceRequestGroup,
    QueryInstanceRequestLink, QueryInstanceRequestNode, SubscriptionType,
};
use crate::ids::UserIdType;

/// Adds a cc of an instance.
///
/// - `POST /open-apis/approval/v4/instances/add_cc` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc)
#[lark_api(
    id = "approval.v4.instance.add_cc",
    method = "POST",
    path = "/open-apis/approval/v4/instances/add_cc",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddCcInstance {
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
#[lark_api(
    id = "approval.v4.instance.add_sign",
    method = "POST",
    path = "/open-apis/approval/v4/instances/add_sign",
    token = "tenant",
    scopes = "approval:approval:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddSignInstance {
    pub user_id: String,
    pub approval_code: String,
    pub instance_code: String,
    pub task_id: String,
    pub comment: Option<String>,
    pub add_sign_user_ids: Vec<String>,
    pub add_sign_type: i64,
    pub approval_method: Option<i64>,
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
    pub node_approver_user_id_list: Option<Vec<NodeApprover>>,
    pub node_approver_open_id_list: Option<Vec<NodeApprover>>,
    /// At most 20 elements.
    pub node_cc_user_id_list: Option<Vec<NodeCc>>,
    /// At most 20 elements.
    pub node_cc_open_id_list: Option<Vec<NodeCc>>,
    pub uuid: Option<String>,
    pub allow_resubmit: Option<bool>,
    pub allow_submit_again: Option<bool>,
    pub cancel_bot_notification: Option<String>,
    pub forbid_revoke: Option<bool>,
    pub i18n_resources: Option<Vec<I18nResource>>,
    pub title: Option<String>,
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
#[lark_api(
    id = "approval.v4.instance.detail",
    method = "GET",
    path = "/open-apis/approval/v4/instances/detail",
    token = "user",
    response = DetailInstanceResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DetailInstance {
    pub instance_code: String,
    pub locale: Option<ApprovalLocale>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`DetailInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetailInstanceResponse {
    pub definition_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub user_id: Option<String>,
    pub serial_number: Option<String>,
    pub department_id: Option<String>,
    pub status: Option<DetailInstanceResponseStatus>,
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
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub serial_number: Option<String>,
    pub department_id: Option<String>,
    pub status: Option<DetailInstanceResponseStatus>,
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
#[lark_api(
    id = "approval.v4.instance.initiated",
    method = "GET",
    path = "/open-apis/approval/v4/instances/initiated",
    token = "user",
    response = InitiatedInstanceResponse,
    paging(items = UatInstance, list = "instances")
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InitiatedInstance {
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
    pub locale: Option<InitiatedInstanceLocale>,
    pub definition_code: Option<String>,
    pub start_timestamp: Option<String>,
    pub end_timestamp: Option<String>,
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`InitiatedInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InitiatedInstanceResponse {
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
    pub start_time: String,
    pub end_time: String,
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
    paging(items = QueryInstanceRequestItem, list = "instance_list"),
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
    pub instance_status: Option<InstanceInstanceStatus>,
    pub instance_start_time_from: Option<String>,
    pub instance_start_time_to: Option<String>,
    pub locale: Option<ApprovalLocale>,
    pub with_revoked_instance: Option<bool>,
}

/// The answer to [`QueryInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceResponse {
    pub count: Option<i64>,
    pub instance_list: Vec<QueryInstanceRequestItem>,
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
#[lark_api(
    id = "approval.v4.instance.search_cc",
    method = "POST",
    path = "/open-apis/approval/v4/instances/search_cc",
    token = "tenant",
    response = SearchCcInstanceResponse,
    paging(items = SearchCcInstanceRequestItem, list = "cc_list"),
    scopes = "approval:approval.list:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchCcInstance {
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
    pub read_status: Option<InstanceReadStatus>,
    pub cc_create_time_from: Option<String>,
    pub cc_create_time_to: Option<String>,
    pub locale: Option<ApprovalLocale>,
    pub with_revoked_instance: Option<bool>,
}

/// The answer to [`SearchCcInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcInstanceResponse {
    pub count: Option<i64>,
    pub cc_list: Vec<SearchCcInstanceRequestItem>,
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
pub struct SpecifiedRollbackInstance {
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
#[lark_api(
    id = "approval.v4.instance.subscription",
    method = "POST",
    path = "/open-apis/approval/v4/instances/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscriptionInstance {
    pub subscription_type: SubscriptionType,
}

/// Unsubscribes from an instance.
///
/// - `DELETE /open-apis/approval/v4/instances/subscription` with a user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/unsubscription)
#[lark_api(
    id = "approval.v4.instance.unsubscription",
    method = "DELETE",
    path = "/open-apis/approval/v4/instances/subscription",
    token = "user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscriptionInstance {
    pub subscription_type: Option<SubscriptionType>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcInstanceRequestItem {
    pub approval: Option<QueryInstanceRequestApproval>,
    pub group: Option<QueryInstanceRequestGroup>,
    pub instance: Option<QueryInstanceRequestNode>,
    pub cc: Option<SearchCcInstanceRequestNode>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchCcInstanceRequestNode {
    pub user_id: Option<String>,
    pub create_time: Option<String>,
    pub read_status: Option<SearchCcInstanceRequestNodeReadStatus>,
    pub title: Option<String>,
    pub extra: Option<String>,
    pub link: Option<QueryInstanceRequestLink>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct File {
    pub url: Option<String>,
    pub file_size: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CcInstanceRequestUser {
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
    pub create_time: Option<String>,
    pub files: Vec<File>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceRequestItem {
    pub approval: Option<QueryInstanceRequestApproval>,
    pub group: Option<QueryInstanceRequestGroup>,
    pub instance: Option<QueryInstanceRequestNode>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTask {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub status: Option<ExternalTaskStatus>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub custom_node_id: Option<String>,
    pub r#type: Option<ApprovalType>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTimeline {
    pub r#type: Option<InstanceTimelineType>,
    pub create_time: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub user_id_list: Vec<String>,
    pub open_id_list: Vec<String>,
    pub task_id: Option<String>,
    pub comment: Option<String>,
    pub cc_user_list: Vec<CcInstanceRequestUser>,
    pub ext: Option<String>,
    pub node_key: Option<String>,
    pub files: Vec<File>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NodeApprover {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NodeAutoApproval {
    pub node_id_type: Option<NodeIdType>,
    pub node_id: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NodeCc {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreviewNode {
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<String>,
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
    pub r#type: Option<ApprovalType>,
    pub approvers: Vec<UatTaskUser>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstance {
    pub instance_status: Option<InstanceStatus>,
    pub definition_code: Option<String>,
    pub initiator: Option<String>,
    pub initiator_name: Option<String>,
    pub instance_code: Option<String>,
    pub definition_group_id: Option<String>,
    pub definition_group_name: Option<String>,
    pub definition_name: Option<String>,
    pub summaries: Vec<Pair>,
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
    pub files: Vec<File>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstanceTask {
    pub id: Option<String>,
    pub user_id: Option<String>,
    pub status: Option<ExternalTaskStatus>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub r#type: Option<ApprovalType>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstanceTimeline {
    pub r#type: Option<InstanceTimelineType>,
    pub create_time: Option<String>,
    pub user_id: Option<String>,
    pub cc_user_ids: Vec<String>,
    pub task_id: Option<String>,
    pub comment: Option<String>,
    pub node_id: Option<String>,
    pub files: Vec<File>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatTaskUser {
    pub task_id: Option<String>,
    pub user_id: Option<String>,
}

/// The values of `instance_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InstanceStatus {
    #[lark(rename = "0")]
    Value0,
    #[lark(rename = "1")]
    Value1,
    #[lark(rename = "2")]
    Value2,
    #[lark(rename = "3")]
    Value3,
    #[lark(rename = "4")]
    Value4,
    #[lark(rename = "5")]
    Value5,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `instance_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InstanceInstanceStatus {
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
    Other(String),
}

/// The values of `read_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InstanceReadStatus {
    #[lark(rename = "ALL")]
    All,
    #[lark(rename = "READ")]
    Read,
    #[lark(rename = "UNREAD")]
    Unread,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `read_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SearchCcInstanceRequestNodeReadStatus {
    Read,
    Unread,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DetailInstanceResponseStatus {
    #[lark(rename = "APPROVED")]
    Approved,
    #[lark(rename = "CANCELED")]
    Canceled,
    #[lark(rename = "DELETED")]
    Deleted,
    #[lark(rename = "PENDING")]
    Pending,
    #[lark(rename = "REJECTED")]
    Rejected,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InstanceTimelineType {
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
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalType {
    #[lark(rename = "AND")]
    And,
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    #[lark(rename = "AUTO_REJECT")]
    AutoReject,
    #[lark(rename = "OR")]
    Or,
    #[lark(rename = "SEQUENTIAL")]
    Sequential,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
