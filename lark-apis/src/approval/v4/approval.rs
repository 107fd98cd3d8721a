// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvals.
//!
//! `approval.v4.approval` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Unknown, lark_api};

use super::models::{I18nResource, NodeType, ViewerType, YesNo};
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates an approval definition with its form and process, or replaces an existing one.
///
/// A definition made by this call can neither be disabled nor deleted, in the console or by API. Let an administrator
/// make it in the console where possible.
///
/// - `POST /open-apis/approval/v4/approvals` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval/create)
#[lark_api(
    id = "approval.v4.approval.create",
    method = "POST",
    path = "/open-apis/approval/v4/approvals",
    token = "tenant",
    response = CreateApprovalResponse,
    scopes = "approval:approval|approval:definition",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateApproval {
    /// The kind of the department ids in the request.
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The kind of the user ids in the request. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Key of the approval's name in `i18n_resources`, `@i18n@...`; at least 9 characters.
    pub approval_name: String,
    /// Code of the definition to replace as a whole; without it, a new one is created.
    pub approval_code: Option<String>,
    /// Key of the approval's description in `i18n_resources`, `@i18n@...`; at least 9 characters.
    pub description: Option<String>,
    /// Who can start the approval; at most 200.
    pub viewers: Vec<ApprovalCreateViewers>,
    /// The form of the approval.
    pub form: ApprovalForm,
    /// The nodes of the process, from the start node to the end node. Branches by conditions can only be made in the
    /// console.
    pub node_list: Vec<ApprovalNode>,
    /// Settings for withdrawal, rejection and deadlines.
    pub settings: Option<ApprovalSetting>,
    /// What may be changed afterwards in the approval console.
    pub config: Option<ApprovalConfig>,
    /// Number of the approval's icon; 0 to 24. Default: 0.
    pub icon: Option<i64>,
    /// The texts in each language for all fields that have keys.
    pub i18n_resources: Vec<I18nResource>,
    /// Users who manage the process, in the kind of `user_id_type`; at most 200.
    pub process_manager_ids: Option<Vec<String>>,
}

/// The answer to [`CreateApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateApprovalResponse {
    /// Code of the definition, needed to look it up and to create instances.
    pub approval_code: Option<String>,
    /// Id of the approval definition.
    pub approval_id: Option<String>,
}

/// Fetches an approval definition: its name, status, form, nodes and viewers.
///
/// The form and nodes tell what to pass to `approval.v4.instance.create`.
///
/// - `GET /open-apis/approval/v4/approvals/:approval_code` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:definition`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval/get)
#[doc(alias("get approval definition", "approval form"))]
#[lark_api(
    id = "approval.v4.approval.get",
    method = "GET",
    path = "/open-apis/approval/v4/approvals/:approval_code",
    token = "tenant",
    response = GetApprovalResponse,
    scopes = "approval:approval|approval:approval:readonly|approval:definition",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApproval {
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
    /// Language of the answer. Default: the definition's own.
    pub locale: Option<ApprovalLocale>,
    /// Whether to return `approval_admin_ids`, the administrators who may manage the data. Default: `false`.
    pub with_admin_id: Option<bool>,
    /// The kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether to return the options from external sources and of attendance widgets.
    pub with_option: Option<bool>,
    /// Id of the user whom the answer is for, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Whether multi-dimensional table widgets are returned in full.
    pub nested_mutable_group: Option<bool>,
}

/// The answer to [`GetApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApprovalResponse {
    /// Name of the approval, as users see it.
    pub approval_name: Option<String>,
    /// Whether the definition is active, disabled or deleted.
    pub status: Option<GetApprovalStatus>,
    /// The widgets of the form, a JSON array as a string.
    pub form: Option<String>,
    /// The nodes of the process.
    pub node_list: Vec<ApprovalNodeInfo>,
    /// Who can see the approval.
    pub viewers: Vec<ApprovalViewerInfo>,
    /// Open ids of the administrators who may manage the data; only with `with_admin_id`.
    pub approval_admin_ids: Vec<String>,
    /// How the values of widgets depend on each other.
    pub form_widget_relation: Option<String>,
}

/// Starts sending the app the events of one approval definition.
///
/// The app must also have the events enabled in its settings. Once for each app and definition is enough; several apps
/// can subscribe to one definition.
///
/// - `POST /open-apis/approval/v4/approvals/:approval_code/subscribe` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/event/event-interface/subscribe)
#[lark_api(
    id = "approval.v4.approval.subscribe",
    method = "POST",
    path = "/open-apis/approval/v4/approvals/:approval_code/subscribe",
    token = "tenant",
    scopes = "approval:approval|approval:definition",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeApproval {
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
}

/// Stops sending the app the events of one approval definition.
///
/// - `POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/event/event-interface/unsubscribe)
#[lark_api(
    id = "approval.v4.approval.unsubscribe",
    method = "POST",
    path = "/open-apis/approval/v4/approvals/:approval_code/unsubscribe",
    token = "tenant",
    scopes = "approval:approval|approval:definition",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeApproval {
    /// Code of the approval definition, as given when it was created or shown in its URL in the approval console.
    pub approval_code: String,
}

/// Who approves at a node, or gets a copy.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalApproverCcer {
    /// How the users are found: supervisors, heads of departments, named, or chosen by the applicant. `Free` is not for
    /// copies.
    pub r#type: ApprovalApproverCcerType,
    /// Id of the user, in the kind of `user_id_type`; for the type `Personal`.
    pub user_id: Option<String>,
    /// How many levels of supervisors or heads of departments, such as `3`; for those types.
    pub level: Option<String>,
}

/// What of the definition may be changed in the approval console.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// Whether it can be changed who sees the approval. Default: `false`.
    pub can_update_viewer: bool,
    /// Whether the form can be changed. Default: `false`.
    pub can_update_form: bool,
    /// Whether the process can be changed. Default: `false`.
    pub can_update_process: bool,
    /// Whether the settings for withdrawal can be changed. Default: `false`.
    pub can_update_revert: bool,
    /// Link to a document with help for the approval.
    pub help_url: Option<String>,
}

/// Someone who can see an approval and start it.
#[doc(alias = "CreateApprovalRequestViewers")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApprovalCreateViewers {
    /// Whether the tenant, a department, a user or nobody sees the approval; `NONE` overrides `TENANT`, and that the
    /// others.
    pub viewer_type: Option<ViewerType>,
    /// Id of the viewer, in the kind of `user_id_type`; for the type `USER`.
    pub viewer_user_id: Option<String>,
    /// Id of the department of viewers, in the kind of `department_id_type`; for the type `DEPARTMENT`.
    pub viewer_department_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The form of an approval definition.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalForm {
    /// The widgets of the form, a JSON array as a string.
    pub form_content: String,
    pub widget_relation: Option<String>,
}

/// A node of the process of a definition.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalNode {
    /// Id of the node: `START` and `END` for the first and last, which need no name, kind or approver.
    pub id: String,
    /// Key of the node's name in `i18n_resources`, `@i18n@...`; at least 9 characters.
    pub name: Option<String>,
    /// How the approvers decide: all, any one, or one after another. `SEQUENTIAL` only if the applicant chooses the
    /// approvers.
    pub node_type: Option<NodeType>,
    /// Who approves at the node.
    pub approver: Option<Vec<ApprovalApproverCcer>>,
    /// Who gets a copy at the node.
    pub ccer: Option<Vec<ApprovalApproverCcer>>,
    /// Which widgets of the form can be read and changed at the node.
    pub privilege_field: Option<FieldGroup>,
    /// Whether the applicant may choose several approvers.
    pub approver_chosen_multi: Option<bool>,
    /// Whom the applicant may choose as approvers.
    pub approver_chosen_range: Option<Vec<ApproverRange>>,
    /// What happens if the applicant would be the approver.
    pub starter_assignee: Option<StarterAssignee>,
}

/// A node of the process of a definition.
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
    /// How the approvers decide, or that the node only sends copies.
    pub node_type: Option<NodeType>,
    /// Whether several approvers can be chosen; without meaning for the start and end nodes.
    pub approver_chosen_multi: Option<bool>,
    /// Whom the applicant may choose as approvers.
    pub approver_chosen_range: Vec<ApproverChosenRange>,
    /// Whether approving needs a signature by hand.
    pub require_signature: Option<bool>,
}

/// Settings of an approval for withdrawal, rejection and deadlines.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalSetting {
    /// How many seconds after its approval an instance can still be withdrawn; 0: never. Default: 31 days.
    pub revert_interval: Option<i64>,
    /// Whether an instance can be withdrawn once the first node has approved. Default: 1, yes.
    pub revert_option: Option<YesNo>,
    /// Whether a rejection ends the process, or sends it back to the applicant, who can change it and submit again.
    /// Default: 0, it ends.
    /// One of `0` (terminate), `1` (return to initiator).
    pub reject_option: Option<i64>,
    /// Whether approvals can be decided right on the card. Default: 1, yes.
    pub quick_approval_option: Option<YesNo>,
    pub overtime_disable: Option<bool>,
    pub overtime_notice_time: Option<i64>,
    pub overtime_close_time: Option<i64>,
    pub overtime_recover_time: Option<i64>,
}

/// Someone who can see an approval.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalViewerInfo {
    /// Whether the tenant, a department, a user, a role, a user group or nobody sees the approval.
    pub r#type: Option<ViewerType>,
    /// Id of the department, role or user group, or the open id of the user.
    pub id: Option<String>,
    /// Open id of the viewer, if it is a user.
    pub user_id: Option<String>,
}

/// Whom the applicant may choose as approvers.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApproverChosenRange {
    /// Whether the whole company, roles or certain users can be chosen.
    /// One of `0` (all), `1` (roles), `2` (users).
    pub approver_range_type: Option<i64>,
    /// Ids of the roles, or open ids of the users; empty for the whole company.
    pub approver_range_ids: Vec<String>,
}

/// Whom the applicant may choose as approvers.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApproverRange {
    /// Whether everyone, certain users or roles can be chosen.
    pub r#type: Option<ApproverRangeType>,
    /// Ids of the users, in the kind of `user_id_type`, or of the roles; none for `ALL`.
    pub id_list: Option<Vec<String>>,
}

/// Which widgets of the form can be read and changed at a node.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FieldGroup {
    /// Ids of the widgets that can be changed, as in the form.
    pub writable: Vec<String>,
    /// Ids of the widgets that can be read, as in the form.
    pub readable: Vec<String>,
}

/// The values of `locale`.
#[doc(alias("DistrictLocale", "InitiatedInstanceLocale"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalLocale {
    /// German.
    #[lark(rename = "de-DE")]
    DeDe,
    /// English.
    #[lark(rename = "en-US")]
    EnUs,
    /// Spanish.
    #[lark(rename = "es-ES")]
    EsEs,
    /// French.
    #[lark(rename = "fr-FR")]
    FrFr,
    /// Indonesian.
    #[lark(rename = "id-ID")]
    IdId,
    /// Italian.
    #[lark(rename = "it-IT")]
    ItIt,
    /// Japanese.
    #[lark(rename = "ja-JP")]
    JaJp,
    /// Korean.
    #[lark(rename = "ko-KR")]
    KoKr,
    /// Malay.
    #[lark(rename = "ms-MY")]
    MsMy,
    /// Portuguese.
    #[lark(rename = "pt-BR")]
    PtBr,
    /// Russian.
    #[lark(rename = "ru-RU")]
    RuRu,
    /// Thai.
    #[lark(rename = "th-TH")]
    ThTh,
    /// Vietnamese.
    #[lark(rename = "vi-VN")]
    ViVn,
    /// Simplified Chinese.
    #[lark(rename = "zh-CN")]
    ZhCn,
    /// Traditional Chinese of Hong Kong.
    #[lark(rename = "zh-HK")]
    ZhHk,
    /// Traditional Chinese of Taiwan.
    #[lark(rename = "zh-TW")]
    ZhTw,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `starter_assignee`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum StarterAssignee {
    /// Approves automatically.
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    /// The head of the applicant's department approves.
    #[lark(rename = "DEPARTMENT_MANAGER")]
    DepartmentManager,
    /// The applicant approves.
    #[lark(rename = "STARTER")]
    Starter,
    /// The applicant's direct supervisor approves.
    #[lark(rename = "SUPERVISOR")]
    Supervisor,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `status`.
#[doc(alias = "GetApprovalResponseStatus")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GetApprovalStatus {
    /// In use.
    #[lark(rename = "ACTIVE")]
    Active,
    /// Deleted.
    #[lark(rename = "DELETED")]
    Deleted,
    /// Disabled.
    #[lark(rename = "INACTIVE")]
    Inactive,
    /// Not known.
    #[lark(rename = "UNKNOWN")]
    Unknown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApproverRangeType {
    /// Everyone in the company.
    #[lark(rename = "ALL")]
    All,
    /// Certain users.
    #[lark(rename = "PERSONAL")]
    Personal,
    /// Users with certain roles.
    #[lark(rename = "ROLE")]
    Role,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalApproverCcerType {
    /// Heads of departments, upwards from the applicant.
    #[lark(rename = "DepartmentManager")]
    DepartmentManager,
    /// Heads of departments, from the top down.
    #[lark(rename = "DepartmentManagerTopDown")]
    DepartmentManagerTopDown,
    /// Whom the applicant chooses.
    #[lark(rename = "Free")]
    Free,
    /// A named user.
    #[lark(rename = "Personal")]
    Personal,
    /// Supervisors, upwards from the applicant.
    #[lark(rename = "Supervisor")]
    Supervisor,
    /// Supervisors, from the top down.
    #[lark(rename = "SupervisorTopDown")]
    SupervisorTopDown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
