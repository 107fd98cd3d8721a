// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External instances.
//!
//! `approval.v4.external_instance` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::instance::{InstanceLink, InstanceStatus};
use super::models::{I18nResource, ReadStatus, TaskStatus};
use crate::ids::UserIdType;

/// Checks an external instance.
///
/// - `POST /open-apis/approval/v4/external_instances/check` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:external_instance`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/external_instance/check)
#[lark_api(
    id = "approval.v4.external_instance.check",
    method = "POST",
    path = "/open-apis/approval/v4/external_instances/check",
    token = "tenant",
    response = CheckExternalInstanceResponse,
    scopes = "approval:approval|approval:approval:readonly|approval:external_instance",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckExternalInstance {
    pub instances: Vec<ExteranlInstanceCheck>,
}

/// The answer to [`CheckExternalInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckExternalInstanceResponse {
    pub diff_instances: Vec<ExteranlInstanceCheckResponse>,
}

/// Creates an external instance.
///
/// - `POST /open-apis/approval/v4/external_instances` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:external_instance`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1390001, 1390014, 1395001
/// - [Documentation](https://open.feishu.cn/document/server-docs/approval-v4/external_instance/create)
#[lark_api(
    id = "approval.v4.external_instance.create",
    method = "POST",
    path = "/open-apis/approval/v4/external_instances",
    token = "tenant",
    response = CreateExternalInstanceResponse,
    scopes = "approval:approval|approval:external_instance",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExternalInstance {
    #[lark(body)]
    pub external_instance: ExternalInstance,
}

/// The answer to [`CreateExternalInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateExternalInstanceResponse {
    pub data: Option<ExternalInstance>,
    pub process_record: Option<ProcessRecord>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ActionConfig {
    /// Required in requests.
    pub action_type: Option<String>,
    pub action_name: Option<String>,
    pub is_need_reason: Option<bool>,
    pub is_reason_required: Option<bool>,
    pub is_need_attachment: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CcNode {
    /// Required in requests.
    pub cc_id: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    /// Required in requests.
    pub links: Option<InstanceLink>,
    /// Required in requests.
    pub read_status: Option<ReadStatus>,
    pub extra: Option<String>,
    pub title: Option<String>,
    /// Required in requests.
    pub create_time: Option<Text<UnixMillis>>,
    /// Required in requests.
    pub update_time: Option<Text<UnixMillis>>,
    pub display_method: Option<DisplayMethod>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityProcessRecord {
    pub insert_num: Option<i64>,
    pub update_num: Option<i64>,
    pub delete_num: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ExteranlInstanceCheck {
    pub instance_id: String,
    pub update_time: Text<UnixMillis>,
    pub tasks: Vec<ExternalInstanceTask>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExteranlInstanceCheckResponse {
    pub instance_id: Option<String>,
    pub update_time: Option<Text<UnixMillis>>,
    pub tasks: Vec<ExternalInstanceTask>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInstance {
    /// Required in requests.
    pub approval_code: Option<String>,
    /// Required in requests.
    pub status: Option<InstanceStatus>,
    pub extra: Option<String>,
    /// Required in requests.
    pub instance_id: Option<String>,
    /// Required in requests.
    pub links: Option<InstanceLink>,
    pub title: Option<String>,
    pub form: Clearable<Vec<ExternalInstanceForm>>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub open_id: Option<String>,
    pub department_id: Option<String>,
    pub department_name: Option<String>,
    /// Required in requests.
    pub start_time: Option<Text<UnixMillis>>,
    /// Required in requests.
    pub end_time: Option<Text<UnixMillis>>,
    /// Required in requests.
    pub update_time: Option<Text<UnixMillis>>,
    pub display_method: Option<DisplayMethod>,
    pub update_mode: Option<UpdateMode>,
    /// At most 300 elements.
    pub task_list: Clearable<Vec<ExternalInstanceTaskNode>>,
    /// At most 200 elements.
    pub cc_list: Clearable<Vec<CcNode>>,
    pub i18n_resources: Vec<I18nResource>,
    pub trusteeship_url_token: Option<String>,
    pub trusteeship_user_id_type: Option<UserIdType>,
    pub trusteeship_urls: Option<TrusteeshipUrls>,
    pub trusteeship_cache_config: Option<TrusteeshipInstanceCacheConfig>,
    pub resource_region: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInstanceForm {
    pub name: Option<String>,
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInstanceTask {
    /// Required in requests.
    pub task_id: Option<String>,
    /// Required in requests.
    pub update_time: Option<Text<UnixMillis>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInstanceTaskNode {
    /// Required in requests.
    pub task_id: Option<String>,
    pub user_id: Option<String>,
    pub open_id: Option<String>,
    pub title: Option<String>,
    /// Required in requests.
    pub links: Option<InstanceLink>,
    /// Required in requests.
    pub status: Option<TaskStatus>,
    pub extra: Option<String>,
    /// Required in requests.
    pub create_time: Option<Text<UnixMillis>>,
    /// Required in requests.
    pub end_time: Option<Text<UnixMillis>>,
    pub update_time: Option<Text<UnixMillis>>,
    pub action_context: Option<String>,
    pub action_configs: Clearable<Vec<ActionConfig>>,
    pub display_method: Option<DisplayMethod>,
    pub exclude_statistics: Option<bool>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub generate_type: Option<GenerateType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessRecord {
    pub instance: Option<EntityProcessRecord>,
    pub task: Option<EntityProcessRecord>,
    pub cc: Option<EntityProcessRecord>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TrusteeshipInstanceCacheConfig {
    pub form_policy: Option<FormPolicy>,
    pub form_vary_with_locale: Option<bool>,
    pub form_version: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TrusteeshipUrls {
    pub form_detail_url: Option<String>,
    pub action_definition_url: Option<String>,
    pub approval_node_url: Option<String>,
    pub action_callback_url: Option<String>,
    pub pull_business_data_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `display_method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DisplayMethod {
    #[lark(rename = "BROWSER")]
    Browser,
    #[lark(rename = "NORMAL")]
    Normal,
    #[lark(rename = "SIDEBAR")]
    Sidebar,
    #[lark(rename = "TRUSTEESHIP")]
    Trusteeship,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `form_policy`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FormPolicy {
    #[lark(rename = "BY_NODE")]
    ByNode,
    #[lark(rename = "BY_USER")]
    ByUser,
    #[lark(rename = "DISABLE")]
    Disable,
    #[lark(rename = "IMMUTABLE")]
    Immutable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `generate_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum GenerateType {
    #[lark(rename = "DEFAULT")]
    Default,
    #[lark(rename = "EXTERNAL_CONSIGN")]
    ExternalConsign,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `update_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UpdateMode {
    #[lark(rename = "REPLACE")]
    Replace,
    #[lark(rename = "UPDATE")]
    Update,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
