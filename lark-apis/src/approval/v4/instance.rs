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

/// Sends users a copy of an approval instance, in the name of the calling user.
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
    /// The kind of the user ids in the request.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Code of the approval instance.
    pub instance_code: String,
    /// Receivers of the copies, in the kind of `user_id_type`.
    pub cc_user_ids: Vec<String>,
    /// Words that go with the copies.
    pub comment: Option<String>,
}

/// Adds approvers to a task: before, after or beside its approver.
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
    /// User id of the user who acts.
    pub user_id: String,
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// Code of the approval instance, from `approval.v4.instance.create` or `approval.v4.instance.list`.
    pub instance_code: String,
    /// Id of the task, from the `task_list` of the instance.
    pub task_id: String,
    /// What the user says to it.
    pub comment: Option<String>,
    /// User ids of the approvers to add.
    pub add_sign_user_ids: Vec<String>,
    /// Whether they approve before, after or together with the user who acts.
    pub add_sign_type: AddSignType,
    /// Whether one of the added approvers is enough or all must agree; only for adding before or after.
    pub approval_method: Option<AddSignMethod>,
}

/// Withdraws an approval instance of the applicant, if the definition allows it.
///
/// A running instance ends. One that was approved becomes a running one again.
///
/// - `POST /open-apis/approval/v4/instances/cancel` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/cancel)
#[doc(alias("cancel approval", "withdraw approval", "revoke approval instance"))]
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// Code of the approval instance to cancel, from `approval.v4.instance.create` or `approval.v4.instance.list`.
    pub instance_code: String,
    /// Id of the applicant, in the kind of `user_id_type`.
    pub user_id: String,
}

/// Sends users a copy of an approval instance, which they find in the approval centre.
///
/// - `POST /open-apis/approval/v4/instances/cc` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// Code of the approval instance to copy, from `approval.v4.instance.create` or `approval.v4.instance.list`.
    pub instance_code: String,
    /// Id of the user who sends the copies, in the kind of `user_id_type`.
    pub user_id: String,
    /// Receivers of the copies, in the kind of `user_id_type`.
    pub cc_user_ids: Vec<String>,
    /// Words that go with the copies.
    pub comment: Option<String>,
}

/// Creates an approval instance, which starts the process.
///
/// The form must fit the definition, see `approval.v4.approval.get`.
///
/// - `POST /open-apis/approval/v4/instances` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:instance`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/create)
#[doc(alias("create approval instance", "submit approval", "start approval", "request leave approval"))]
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
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// User id of the applicant. Give it or `open_id`; with both, it counts.
    pub user_id: Option<String>,
    /// Open id of the applicant. Give it or `user_id`, which goes before it.
    pub open_id: Option<String>,
    /// Department of the applicant, as `department_id`, not the root. Left out, the first department of the user counts.
    pub department_id: Option<String>,
    /// The values of the form's widgets, a JSON array as a string.
    pub form: String,
    /// Approvers by user id for the nodes where the applicant chooses them; they add up with those by open id.
    pub node_approver_user_id_list: Option<Vec<NodeAssignee>>,
    /// Approvers by open id for the nodes where the applicant chooses them; they add up with those by user id.
    pub node_approver_open_id_list: Option<Vec<NodeAssignee>>,
    /// Receivers of copies by user id, where the applicant chooses them; they add up with those by open id. At most 20.
    pub node_cc_user_id_list: Option<Vec<NodeAssignee>>,
    /// Receivers of copies by open id, where the applicant chooses them; they add up with those by user id. At most 20.
    pub node_cc_open_id_list: Option<Vec<NodeAssignee>>,
    /// Makes repeated requests one: only one instance of the tenant can have this value, a repetition gives the error
    /// 60012. 1 to 64 characters, a UUID is best.
    pub uuid: Option<String>,
    /// Whether the applicant gets a button to submit the same instance again after it was sent back.
    pub allow_resubmit: Option<bool>,
    /// Whether the applicant gets a button to start another instance with the same form.
    pub allow_submit_again: Option<bool>,
    /// Which messages of the bot to leave out, as a sum of 1, 2 and 4.
    pub cancel_bot_notification: Option<String>,
    /// Whether the instance cannot be withdrawn. Default: `false`.
    pub forbid_revoke: Option<bool>,
    /// The texts in each language; for text widgets of one or more lines only.
    pub i18n_resources: Option<Vec<I18nResource>>,
    /// Key of the instance's title in `i18n_resources`, `@i18n@...`; without it, lists show the definition's name.
    pub title: Option<String>,
    /// Whether the page of the instance shows the titles of definition and instance or the latter only. Default: 0, both.
    /// One of `0` (approval and instance), `1` (instance only).
    pub title_display_method: Option<i64>,
    /// Nodes that approve automatically; at most 10.
    pub node_auto_approval_list: Option<Vec<NodeAutoApproval>>,
    pub byte_extra: Option<String>,
    /// Whether to return a link to the instance.
    pub with_link: Option<bool>,
}

/// The answer to [`CreateInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// Link to the instance; see `with_link`.
    pub instance_link: Option<String>,
}

/// Fetches an approval instance with its form, tasks and history, for the calling user.
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
    /// Code of the approval instance.
    pub instance_code: String,
    /// Language of the answer.
    pub locale: Option<ApprovalLocale>,
    /// The kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`GetInstanceDetail`].
#[doc(alias = "DetailInstanceResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInstanceDetailResponse {
    /// Name of the approval definition.
    pub definition_name: Option<String>,
    /// When the instance was created.
    pub start_time: Option<String>,
    /// When the instance ended.
    pub end_time: Option<String>,
    /// Id of the applicant, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Number of the instance as users see it.
    pub serial_number: Option<String>,
    /// Department of the applicant.
    pub department_id: Option<String>,
    /// How far the instance is.
    pub status: Option<InstanceStatus>,
    /// The values of the form's widgets.
    pub form: Option<String>,
    /// Tasks of the instance, one for each approver.
    pub tasks: Vec<UatInstanceTask>,
    /// Comments on the instance.
    pub comments: Vec<UatInstanceComment>,
    /// What happened to the instance.
    pub operation_records: Vec<UatInstanceTimeline>,
    /// Code of the approval definition.
    pub definition_code: Option<String>,
    /// Whether the instance was revoked.
    pub reverted: Option<bool>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// The nodes that the instance is at.
    pub current_nodes: Vec<UatCurrentNode>,
}

/// Fetches an approval instance with its name, form, status, tasks and history.
///
/// - `GET /open-apis/approval/v4/instances/:instance_id` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/get)
#[doc(alias("get approval instance", "approval status", "approval details"))]
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
    /// Code of the approval instance, or the `uuid` it was created with.
    pub instance_id: String,
    /// Language of the answer. Default: the definition's default language.
    pub locale: Option<ApprovalLocale>,
    /// Id of the applicant, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether multi-dimensional table widgets are returned in full.
    pub nested_mutable_group: Option<bool>,
}

/// The answer to [`GetInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetInstanceResponse {
    /// Name of the approval, as users see it.
    pub approval_name: Option<String>,
    /// When the instance was created.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the instance ended; 0 while it runs.
    pub end_time: Option<Text<UnixMillis>>,
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
    /// Code of the instance that this one modifies; only for such instances.
    pub modified_instance_code: Option<String>,
    /// Code of the instance that this one revokes; only for such instances.
    pub reverted_instance_code: Option<String>,
    /// Code of the approval definition.
    pub approval_code: Option<String>,
    /// Whether the instance was revoked.
    pub reverted: Option<bool>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
}

/// Lists the approval instances that the calling user started.
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
    /// How many instances a page has at most.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Language of the answer.
    pub locale: Option<ApprovalLocale>,
    /// Returns only instances of the approval definition with this code.
    pub definition_code: Option<String>,
    /// Start of the span of time to look at.
    pub start_timestamp: Option<String>,
    /// End of the span of time to look at.
    pub end_timestamp: Option<String>,
    /// The kind of the user ids in the answer.
    pub user_id_type: Option<UserIdType>,
}

/// The answer to [`ListInitiatedInstance`].
#[doc(alias = "InitiatedInstanceResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInitiatedInstanceResponse {
    /// The instances of the page.
    pub instances: Vec<UatInstance>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many instances there are.
    pub count: Option<i64>,
}

/// Lists the codes of the instances of an approval definition, by the time of their creation.
///
/// - `GET /open-apis/approval/v4/instances` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/instance/list)
#[doc(alias = "list approval instances")]
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
    /// How many codes a page has; 1 to 100. Default: 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// Returns instances created since then; the span should be no longer than 10 hours.
    pub start_time: Text<UnixMillis>,
    /// Returns instances created until then; the span should be no longer than 10 hours.
    pub end_time: Text<UnixMillis>,
}

/// The answer to [`ListInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListInstanceResponse {
    /// Codes of the instances, by the time of their creation.
    pub instance_code_list: Vec<String>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Shows how the process will run: before an instance is created, or from one of its tasks on.
///
/// Before: pass `approval_code`, `user_id`, `department_id` and `form`. After: pass `instance_code`, `task_id` and the
/// id of the task's approver.
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
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// The applicant before an instance is created; later the approver of the task. In the kind of `user_id_type`.
    pub user_id: String,
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: Option<String>,
    /// Department of the applicant; required if they are in several.
    pub department_id: Option<String>,
    /// The values of the form's widgets, a JSON array as a string; required before an instance is created.
    pub form: Option<String>,
    /// Code of the approval instance, from `approval.v4.instance.create` or `approval.v4.instance.list`.
    pub instance_code: Option<String>,
    /// Language of the answer.
    pub locale: Option<String>,
    /// Id of the task to look ahead from; required after an instance was created.
    pub task_id: Option<String>,
}

/// The answer to [`PreviewInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreviewInstanceResponse {
    /// The nodes that the process will pass.
    pub preview_nodes: Vec<PreviewNode>,
}

/// Searches approval instances by user, definition, title, status and time.
///
/// One of user, definition, instance, external instance and external group is required. Codes and external ids add up,
/// other conditions narrow down. Withdrawn instances are left out, so a page may have fewer; results may lag,
/// `approval.v4.instance.list` does not.
///
/// - `POST /open-apis/approval/v4/instances/query` with a tenant token, for custom apps only
/// - Scope: `approval:approval.list:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// How many instances a page has; 5 to 200. It may have fewer, as withdrawn instances are left out. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Code of the approval definition; adds up with `group_external_id`.
    pub approval_code: Option<String>,
    /// Code of the approval instance; adds up with `instance_external_id`.
    pub instance_code: Option<String>,
    /// Id of the instance in the external system; adds up with `instance_code`.
    pub instance_external_id: Option<String>,
    /// Id of the group of definitions in the external system; adds up with `approval_code`.
    pub group_external_id: Option<String>,
    /// Title of the instance; only external approvals have one.
    pub instance_title: Option<String>,
    /// Finds only instances with this status.
    pub instance_status: Option<InstanceFilterStatus>,
    /// Finds instances started since then. Give both times or none; at most 30 days apart.
    pub instance_start_time_from: Option<Text<UnixMillis>>,
    /// Finds instances started until then. Give both times or none; at most 30 days apart.
    pub instance_start_time_to: Option<Text<UnixMillis>>,
    /// The language of the texts.
    pub locale: Option<ApprovalLocale>,
    /// Whether revoked instances are found as well.
    pub with_revoked_instance: Option<bool>,
}

/// The answer to [`QueryInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct QueryInstanceResponse {
    /// How many instances were found.
    pub count: Option<i64>,
    /// The instances found.
    pub instance_list: Vec<InstanceSearchItem>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Withdraws an approval instance, in the name of the calling user.
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
    /// Code of the approval instance to withdraw.
    pub instance_code: String,
}

/// Reminds approvers of an approval instance, in the name of the calling user.
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
    /// Code of the approval instance.
    pub instance_code: String,
    /// Ids of the tasks whose approvers to remind.
    pub task_ids: Vec<String>,
    /// Words that go with the reminder.
    pub comment: Option<String>,
}

/// Searches the copies of approvals that users received.
///
/// One of user, definition, instance, external instance and external group is required. Codes and external ids add up,
/// other conditions narrow down. Results may lag.
///
/// - `POST /open-apis/approval/v4/instances/search_cc` with a tenant token, for custom apps only
/// - Scope: `approval:approval.list:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// How many copies a page has; 5 to 200. Default: 10.
    #[lark(query)]
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    #[lark(query)]
    pub page_token: Option<String>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the user, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Code of the approval definition; adds up with `group_external_id`.
    pub approval_code: Option<String>,
    /// Code of the approval instance; adds up with `instance_external_id`.
    pub instance_code: Option<String>,
    /// Id of the instance in the external system; adds up with `instance_code`.
    pub instance_external_id: Option<String>,
    /// Id of the group of definitions in the external system; adds up with `approval_code`.
    pub group_external_id: Option<String>,
    /// Title of the copy; only external approvals have one.
    pub cc_title: Option<String>,
    /// Finds only read or only unread copies; without it, all.
    pub read_status: Option<ReadStatus>,
    /// Finds copies sent since then. Give both times or none; at most 30 days apart.
    pub cc_create_time_from: Option<Text<UnixMillis>>,
    /// Finds copies sent until then. Give both times or none; at most 30 days apart.
    pub cc_create_time_to: Option<Text<UnixMillis>>,
    /// The language of the texts.
    pub locale: Option<ApprovalLocale>,
    /// Whether copies of revoked instances are found as well.
    pub with_revoked_instance: Option<bool>,
}

/// The answer to [`SearchInstanceCc`].
#[doc(alias = "SearchCcInstanceResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchInstanceCcResponse {
    /// How many copies were found.
    pub count: Option<i64>,
    /// The copies found.
    pub cc_list: Vec<CcSearchItem>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// Sends an approval back from the current task to one or more nodes that had approved; they get new tasks.
///
/// - `POST /open-apis/approval/v4/instances/specified_rollback` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:task`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Id of the current task's approver, in the kind of `user_id_type`; the task must be `PENDING`.
    pub user_id: String,
    /// Id of the current task, from the `task_list` of the instance; it must be `PENDING`.
    pub task_id: String,
    /// Why the approval is sent back.
    pub reason: Option<String>,
    /// More data; not open for use yet.
    pub extra: Option<String>,
    /// Keys of the nodes to go back to, the `node_key` of entries of type `PASS` in the `timeline`; 1 to 100.
    pub task_def_key_list: Vec<String>,
}

/// Starts sending events about approval instances that the calling user takes part in or manages.
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
    /// Which events to send: those of approvals that the user takes part in, or manages.
    pub subscription_type: SubscriptionType,
}

/// Stops sending events about approval instances that the calling user takes part in or manages.
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
    /// Which events to stop: those of approvals that the user takes part in, or manages.
    pub subscription_type: Option<SubscriptionType>,
}

/// A copy with its approval, group and instance.
#[doc(alias = "SearchCcInstanceRequestItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CcSearchItem {
    /// The approval definition.
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the approval definition.
    pub group: Option<InstanceSearchGroup>,
    /// The approval instance.
    pub instance: Option<InstanceSearchNode>,
    /// The copy that was found.
    pub cc: Option<CcSearchNode>,
}

/// A copy that a user got.
#[doc(alias = "SearchCcInstanceRequestNode")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CcSearchNode {
    /// User id of who sent the copy.
    pub user_id: Option<String>,
    /// When the copy was sent.
    pub create_time: Option<Text<UnixMillis>>,
    /// Whether the copy has been read.
    pub read_status: Option<CcSearchNodeReadStatus>,
    /// Title of the copy; only external approvals have one.
    pub title: Option<String>,
    /// More data of the copy, a JSON object as a string.
    pub extra: Option<String>,
    /// Where the copy is opened; external approvals only.
    pub link: Option<InstanceLink>,
}

/// Where an instance, task or copy is opened in the external system.
#[doc(alias("ExternalInstanceLink", "QueryInstanceRequestLink"))]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InstanceLink {
    /// Link on computers; give at least it or `mobile_link`.
    pub pc_link: Option<String>,
    /// Link on phones; give at least it or `pc_link`.
    pub mobile_link: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A file attached to an approval.
#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceFile {
    /// URL of the file.
    pub url: Option<String>,
    /// How many bytes the file has.
    pub file_size: Option<i64>,
    /// Name of the file.
    pub title: Option<String>,
    /// `image` or `attachment`, as chosen for the upload.
    pub r#type: Option<String>,
}

/// A user who got a copy.
#[doc(alias = "CcInstanceRequestUser")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceCcUser {
    /// User id of the receiver.
    pub user_id: Option<String>,
    /// Id of the copy within the instance.
    pub cc_id: Option<String>,
    /// Open id of the receiver.
    pub open_id: Option<String>,
}

/// A comment on an approval instance.
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
    pub create_time: Option<Text<UnixMillis>>,
    /// Files attached to the comment.
    pub files: Vec<InstanceFile>,
}

/// The approval definition of something found.
#[doc(alias = "QueryInstanceRequestApproval")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchApproval {
    /// Code of the approval definition.
    pub code: Option<String>,
    /// Name of the approval definition.
    pub name: Option<String>,
    /// Whether the process runs in an external system.
    pub is_external: Option<bool>,
    /// What is special to an external approval.
    pub external: Option<InstanceSearchApprovalExternal>,
    /// Id of the approval definition.
    pub approval_id: Option<String>,
    /// Icon of the approval.
    pub icon: Option<String>,
}

/// What is special to an external approval.
#[doc(alias = "QueryInstanceRequestApprovalExternal")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchApprovalExternal {
    /// Whether several copies can be marked as read at once.
    pub batch_cc_read: Option<bool>,
}

/// The group of an approval definition.
#[doc(alias = "QueryInstanceRequestGroup")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchGroup {
    /// Id of the group in the external system.
    pub external_id: Option<String>,
    /// Name of the group of definitions.
    pub name: Option<String>,
}

/// An instance with its approval and group.
#[doc(alias = "QueryInstanceRequestItem")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchItem {
    /// The approval definition.
    pub approval: Option<InstanceSearchApproval>,
    /// The group of the approval definition.
    pub group: Option<InstanceSearchGroup>,
    /// The approval instance.
    pub instance: Option<InstanceSearchNode>,
}

/// An approval instance that was found.
#[doc(alias = "QueryInstanceRequestNode")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceSearchNode {
    /// Code of the approval instance.
    pub code: Option<String>,
    /// Id of the instance in the external system.
    pub external_id: Option<String>,
    /// User id of the applicant.
    pub user_id: Option<String>,
    /// When the instance was started.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the instance ended.
    pub end_time: Option<Text<UnixMillis>>,
    /// How far the instance is.
    pub status: Option<InstanceSearchNodeStatus>,
    /// Title of the instance; only external approvals have one.
    pub title: Option<String>,
    /// More data of the instance, a JSON object as a string.
    pub extra: Option<String>,
    /// Number of the instance as users see it.
    pub serial_id: Option<String>,
    /// Where the instance is opened; external approvals only.
    pub link: Option<InstanceLink>,
}

/// A task of an approval instance, for one approver.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTask {
    /// Id of the task.
    pub id: Option<String>,
    /// User id of the approver; empty if the task was decided automatically.
    pub user_id: Option<String>,
    /// Open id of the approver; empty if the task was decided automatically.
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
    pub start_time: Option<Text<UnixMillis>>,
    /// When the task was finished; 0 until then.
    pub end_time: Option<Text<UnixMillis>>,
}

/// Something that happened to an approval instance.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InstanceTimeline {
    /// What happened. It decides what `ext` has.
    pub r#type: Option<ApprovalType>,
    /// When it happened.
    pub create_time: Option<Text<UnixMillis>>,
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
    pub cc_user_list: Vec<InstanceCcUser>,
    /// More about it as JSON, such as `user_id`, `open_id` and their lists.
    pub ext: Option<String>,
    /// Key of the node of the task.
    pub node_key: Option<String>,
    /// Files attached to it.
    pub files: Vec<InstanceFile>,
}

/// Approvers that the applicant chose for a node.
#[doc(alias("NodeApprover", "NodeCc"))]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NodeAssignee {
    /// Id or own id of the node, from the `node_list` of the definition.
    pub key: Option<String>,
    /// User ids or open ids of the approvers, according to the list it is in.
    pub value: Option<Vec<String>>,
}

/// A node that approves automatically.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct NodeAutoApproval {
    /// Whether `node_id` is an own id of the node.
    pub node_id_type: Option<NodeIdType>,
    /// Id of the node, from the `node_list` of the definition.
    pub node_id: Option<String>,
}

/// A node that the process will pass.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PreviewNode {
    /// Id of the node within the process.
    pub node_id: Option<String>,
    /// Name of the node, as users see it.
    pub node_name: Option<String>,
    /// How the approvers of the node decide, or that it is decided automatically.
    pub node_type: Option<NodeType>,
    /// Remarks on the node.
    pub comments: Vec<String>,
    /// Own id of the node, given by its author.
    pub custom_node_id: Option<String>,
    /// Ids of the approvers.
    pub user_id_list: Vec<String>,
    /// Ids of users who get a copy at the end.
    pub end_cc_id_list: Vec<String>,
    /// Whether no approver was found; `user_id_list` then has those who stand in.
    pub is_empty_logic: Option<bool>,
    /// Whether the applicant chooses the approvers.
    pub is_approver_type_free: Option<bool>,
    /// Whether receivers of copies can be chosen.
    pub has_cc_type_free: Option<bool>,
}

/// The node that an approval instance is at.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatCurrentNode {
    /// Id of the node within the process.
    pub node_id: Option<String>,
    /// Name of the node, as users see it.
    pub node_name: Option<String>,
    /// How the approvers of the node decide, or that it is decided automatically.
    pub r#type: Option<NodeType>,
    /// The approvers of the node with their tasks.
    pub approvers: Vec<UatTaskUser>,
}

/// An approval instance that the calling user started.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstance {
    /// How far the instance is.
    pub instance_status: Option<ProcessStatus>,
    /// Code of the approval definition.
    pub definition_code: Option<String>,
    /// Id of the applicant.
    pub initiator: Option<String>,
    /// Name of the applicant.
    pub initiator_name: Option<String>,
    /// Code of the approval instance.
    pub instance_code: Option<String>,
    /// Id of the group that holds the approval definition.
    pub definition_group_id: Option<String>,
    /// Name of the group that holds the approval definition.
    pub definition_group_name: Option<String>,
    /// Name of the approval definition.
    pub definition_name: Option<String>,
    /// Some values of the form, as lists show them.
    pub summaries: Vec<I18nResourceText>,
    /// Id of the instance in the external system.
    pub instance_external_id: Option<String>,
    /// Where the instance is opened.
    pub link: Option<String>,
}

/// A comment on an approval instance.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstanceComment {
    /// Id of the comment.
    pub id: Option<String>,
    /// Id of who wrote the comment.
    pub user_id: Option<String>,
    /// Text of the comment.
    pub comment: Option<String>,
    /// When the comment was written.
    pub create_time: Option<String>,
    /// Files attached to the comment.
    pub files: Vec<InstanceFile>,
}

/// A task of an approval instance.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstanceTask {
    /// Id of the task.
    pub id: Option<String>,
    /// Id of the approver.
    pub user_id: Option<String>,
    /// How far the task is.
    pub status: Option<TaskStatus>,
    /// Id of the node that the task belongs to.
    pub node_id: Option<String>,
    /// Name of the node that the task belongs to.
    pub node_name: Option<String>,
    /// How the approvers of the node decide, or that it is decided automatically.
    pub r#type: Option<NodeType>,
    /// When the task began.
    pub start_time: Option<String>,
    /// When the task was finished.
    pub end_time: Option<String>,
}

/// Something that happened to an approval instance.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatInstanceTimeline {
    /// What happened to the instance.
    pub r#type: Option<ApprovalType>,
    /// When it happened.
    pub create_time: Option<String>,
    /// Id of who did it.
    pub user_id: Option<String>,
    /// Ids of the receivers of copies.
    pub cc_user_ids: Vec<String>,
    /// Id of the task it happened to.
    pub task_id: Option<String>,
    /// Reason that was given.
    pub comment: Option<String>,
    /// Id of the node of the task.
    pub node_id: Option<String>,
    /// Files attached to it.
    pub files: Vec<InstanceFile>,
}

/// A task with its approver.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UatTaskUser {
    /// Id of the approver's task.
    pub task_id: Option<String>,
    /// Id of the approver.
    pub user_id: Option<String>,
}

/// The values of `status`.
#[doc(alias = "DetailInstanceResponseStatus")]
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
    /// Any status.
    #[lark(rename = "ALL")]
    All,
    /// Approved.
    #[lark(rename = "APPROVED")]
    Approved,
    /// Deleted.
    #[lark(rename = "DELETED")]
    Deleted,
    /// Still running.
    #[lark(rename = "PENDING")]
    Pending,
    /// Withdrawn.
    #[lark(rename = "RECALL")]
    Recall,
    /// Rejected.
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
    /// Own id of the node.
    #[lark(rename = "CUSTOM")]
    Custom,
    /// Id that the platform gave the node.
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
    /// The copy was read.
    Read,
    /// The copy was not read yet.
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
    /// Approved.
    Approved,
    /// Withdrawn.
    Canceled,
    /// Deleted.
    Deleted,
    /// Still running.
    Pending,
    /// Rejected.
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
    /// Approvers were added beside this one.
    #[lark(rename = "ADD_APPROVER")]
    AddApprover,
    /// Approvers were added after this one.
    #[lark(rename = "ADD_APPROVER_AFTER")]
    AddApproverAfter,
    /// Approvers were added before this one.
    #[lark(rename = "ADD_APPROVER_BEFORE")]
    AddApproverBefore,
    /// Approved automatically.
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    /// Rejected automatically.
    #[lark(rename = "AUTO_REJECT")]
    AutoReject,
    /// The applicant withdrew it.
    #[lark(rename = "CANCEL")]
    Cancel,
    /// A copy was sent.
    #[lark(rename = "CC")]
    Cc,
    /// The instance was deleted.
    #[lark(rename = "DELETE")]
    Delete,
    /// Approvers were removed.
    #[lark(rename = "DELETE_APPROVER")]
    DeleteApprover,
    /// An approver approved.
    #[lark(rename = "PASS")]
    Pass,
    /// An approver rejected.
    #[lark(rename = "REJECT")]
    Reject,
    /// A repeated approver was skipped.
    #[lark(rename = "REMOVE_REPEAT")]
    RemoveRepeat,
    /// Sent back to the beginning.
    #[lark(rename = "ROLLBACK")]
    Rollback,
    /// Sent back to certain nodes.
    #[lark(rename = "ROLLBACK_SELECTED")]
    RollbackSelected,
    /// The instance was started.
    #[lark(rename = "START")]
    Start,
    /// Handed over to another approver.
    #[lark(rename = "TRANSFER")]
    Transfer,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
