// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Approvals.
//!
//! `approval.v4.approval` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, Unknown, lark_api};

use super::models::{I18nResource, NodeType, ViewerType, YesNo};
use crate::ids::{DepartmentIdType, UserIdType};

/// Creates an approval.
///
/// - `POST /open-apis/approval/v4/approvals` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1390002, 1390003, 1390004, 1390009, 1390013, 1390015, 1395001
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
    #[lark(query)]
    pub department_id_type: Option<DepartmentIdType>,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub approval_name: String,
    pub approval_code: Option<String>,
    pub description: Option<String>,
    pub viewers: Vec<ApprovalCreateViewers>,
    pub form: ApprovalForm,
    pub node_list: Vec<ApprovalNode>,
    pub settings: Option<ApprovalSetting>,
    pub config: Option<ApprovalConfig>,
    pub icon: Option<i64>,
    pub i18n_resources: Vec<I18nResource>,
    pub process_manager_ids: Option<Vec<String>>,
}

/// The answer to [`CreateApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateApprovalResponse {
    pub approval_code: Option<String>,
    pub approval_id: Option<String>,
}

/// Fetches an approval.
///
/// - `GET /open-apis/approval/v4/approvals/:approval_code` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:definition`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390016, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/approval/get)
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
    pub approval_code: String,
    pub locale: Option<ApprovalLocale>,
    pub with_admin_id: Option<bool>,
    pub user_id_type: Option<UserIdType>,
    pub with_option: Option<bool>,
    pub user_id: Option<String>,
    pub nested_mutable_group: Option<bool>,
}

/// The answer to [`GetApproval`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetApprovalResponse {
    pub approval_name: Option<String>,
    pub status: Option<GetApprovalStatus>,
    pub form: Option<String>,
    pub node_list: Vec<ApprovalNodeInfo>,
    pub viewers: Vec<ApprovalViewerInfo>,
    pub approval_admin_ids: Vec<String>,
    pub form_widget_relation: Option<String>,
}

/// Subscribes to an approval.
///
/// - `POST /open-apis/approval/v4/approvals/:approval_code/subscribe` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390007, 1395001
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
    pub approval_code: String,
}

/// Unsubscribes from an approval.
///
/// - `POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:definition`
/// - Rate limit: 100 a minute
/// - Error codes: 1390001, 1390002, 1390007, 1395001
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
    pub approval_code: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalApproverCcer {
    pub r#type: ApprovalApproverCcerType,
    pub user_id: Option<String>,
    pub level: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalConfig {
    pub can_update_viewer: bool,
    pub can_update_form: bool,
    pub can_update_process: bool,
    pub can_update_revert: bool,
    pub help_url: Option<String>,
}

#[doc(alias = "CreateApprovalRequestViewers")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ApprovalCreateViewers {
    pub viewer_type: Option<ViewerType>,
    pub viewer_user_id: Option<String>,
    pub viewer_department_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalForm {
    pub form_content: String,
    pub widget_relation: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalNode {
    pub id: String,
    pub name: Option<String>,
    pub node_type: Option<NodeType>,
    pub approver: Option<Vec<ApprovalApproverCcer>>,
    pub ccer: Option<Vec<ApprovalApproverCcer>>,
    pub privilege_field: Option<FieldGroup>,
    pub approver_chosen_multi: Option<bool>,
    pub approver_chosen_range: Option<Vec<ApproverRange>>,
    pub starter_assignee: Option<StarterAssignee>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalNodeInfo {
    pub name: Option<String>,
    pub need_approver: Option<bool>,
    pub node_id: Option<String>,
    pub custom_node_id: Option<String>,
    pub node_type: Option<NodeType>,
    pub approver_chosen_multi: Option<bool>,
    pub approver_chosen_range: Vec<ApproverChosenRange>,
    pub require_signature: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApprovalSetting {
    pub revert_interval: Option<i64>,
    pub revert_option: Option<YesNo>,
    /// One of `0` (terminate), `1` (return to initiator).
    pub reject_option: Option<i64>,
    pub quick_approval_option: Option<YesNo>,
    pub overtime_disable: Option<bool>,
    pub overtime_notice_time: Option<i64>,
    pub overtime_close_time: Option<i64>,
    pub overtime_recover_time: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApprovalViewerInfo {
    pub r#type: Option<ViewerType>,
    pub id: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApproverChosenRange {
    /// One of `0` (all), `1` (roles), `2` (users).
    pub approver_range_type: Option<i64>,
    pub approver_range_ids: Vec<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ApproverRange {
    pub r#type: Option<ApproverRangeType>,
    pub id_list: Option<Vec<String>>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FieldGroup {
    pub writable: Vec<String>,
    pub readable: Vec<String>,
}

/// The values of `locale`.
#[doc(alias("DistrictLocale", "InitiatedInstanceLocale"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ApprovalLocale {
    #[lark(rename = "de-DE")]
    DeDe,
    #[lark(rename = "en-US")]
    EnUs,
    #[lark(rename = "es-ES")]
    EsEs,
    #[lark(rename = "fr-FR")]
    FrFr,
    #[lark(rename = "id-ID")]
    IdId,
    #[lark(rename = "it-IT")]
    ItIt,
    #[lark(rename = "ja-JP")]
    JaJp,
    #[lark(rename = "ko-KR")]
    KoKr,
    #[lark(rename = "ms-MY")]
    MsMy,
    #[lark(rename = "pt-BR")]
    PtBr,
    #[lark(rename = "ru-RU")]
    RuRu,
    #[lark(rename = "th-TH")]
    ThTh,
    #[lark(rename = "vi-VN")]
    ViVn,
    #[lark(rename = "zh-CN")]
    ZhCn,
    #[lark(rename = "zh-HK")]
    ZhHk,
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
    #[lark(rename = "AUTO_PASS")]
    AutoPass,
    #[lark(rename = "DEPARTMENT_MANAGER")]
    DepartmentManager,
    #[lark(rename = "STARTER")]
    Starter,
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
    #[lark(rename = "ACTIVE")]
    Active,
    #[lark(rename = "DELETED")]
    Deleted,
    #[lark(rename = "INACTIVE")]
    Inactive,
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
    #[lark(rename = "ALL")]
    All,
    #[lark(rename = "PERSONAL")]
    Personal,
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
    #[lark(rename = "DepartmentManager")]
    DepartmentManager,
    #[lark(rename = "DepartmentManagerTopDown")]
    DepartmentManagerTopDown,
    #[lark(rename = "Free")]
    Free,
    #[lark(rename = "Personal")]
    Personal,
    #[lark(rename = "Supervisor")]
    Supervisor,
    #[lark(rename = "SupervisorTopDown")]
    SupervisorTopDown,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
