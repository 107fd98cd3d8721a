// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! External instances.
//!
//! `approval.v4.external_instance` in the platform's terms.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::instance::{InstanceLink, InstanceStatus};
use super::models::{I18nResource, ReadStatus, TaskStatus};
use crate::ids::UserIdType;

/// Compares the times of external instances with those in the approval centre and returns the ones that are missing or
/// old there.
///
/// Pass what the answer names to `approval.v4.external_instance.create`. It is meant to run regularly, such as every 5
/// minutes for the latest instances.
///
/// - `POST /open-apis/approval/v4/external_instances/check` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:external_instance`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// The instances to compare.
    pub instances: Vec<ExteranlInstanceCheck>,
}

/// The answer to [`CheckExternalInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CheckExternalInstanceResponse {
    /// The instances whose times differ.
    pub diff_instances: Vec<ExteranlInstanceCheckResponse>,
}

/// Puts an instance of an external approval, with its tasks and copies, into the approval centre, or updates it there.
///
/// The process itself runs in the external system. Ids of instances, tasks and copies must all differ within an
/// instance, or data will not show.
///
/// - `POST /open-apis/approval/v4/external_instances` with a tenant token, for custom and store apps
/// - Scopes, any one of: `approval:approval`, `approval:external_instance`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// An instance of an external approval.
    #[lark(body)]
    pub external_instance: ExternalInstance,
}

/// The answer to [`CreateExternalInstance`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateExternalInstanceResponse {
    /// The instance as it was stored.
    pub data: Option<ExternalInstance>,
    /// How many instances, tasks and copies were added, changed and deleted.
    pub process_record: Option<ProcessRecord>,
}

/// An action that the approver can take right in the list of tasks.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ActionConfig {
    /// What the action does: `APPROVE`, `REJECT` or a value of its own. A task can have two; the callback has the one
    /// chosen.
    /// Required in requests.
    pub action_type: Option<String>,
    /// Key of the action's name in `i18n_resources`, `@i18n@...`; required unless it approves or rejects.
    pub action_name: Option<String>,
    /// Whether the approver is asked for an opinion after the action.
    pub is_need_reason: Option<bool>,
    /// Whether the opinion must be given.
    pub is_reason_required: Option<bool>,
    /// Whether files can be attached to the opinion.
    pub is_need_attachment: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A copy of an external approval that a user gets.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CcNode {
    /// Id of the copy within the instance.
    /// Required in requests.
    pub cc_id: Option<String>,
    /// User id of the receiver; give it or `open_id`.
    pub user_id: Option<String>,
    /// Open id of the receiver; give it or `user_id`.
    pub open_id: Option<String>,
    /// Where the copy is opened in the external system.
    /// Required in requests.
    pub links: Option<InstanceLink>,
    /// Whether the receiver has read the copy.
    /// Required in requests.
    pub read_status: Option<ReadStatus>,
    /// More data, a JSON object as a string.
    pub extra: Option<String>,
    /// Title of the copy.
    pub title: Option<String>,
    /// When the copy was sent.
    /// Required in requests.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the copy last changed. With the mode `UPDATE`, only a later time than before changes the data.
    /// Required in requests.
    pub update_time: Option<Text<UnixMillis>>,
    /// How the copy is opened from the list.
    pub display_method: Option<DisplayMethod>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How many entries of one kind the call added, changed and deleted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct EntityProcessRecord {
    /// How many entries were added.
    pub insert_num: Option<i64>,
    /// How many entries were changed.
    pub update_num: Option<i64>,
    /// How many entries were deleted.
    pub delete_num: Option<i64>,
}

/// An external instance to compare with the approval centre.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ExteranlInstanceCheck {
    /// Id of the instance, as passed to `approval.v4.external_instance.create`; unique within tenant and app.
    pub instance_id: String,
    /// When the instance last changed.
    pub update_time: Text<UnixMillis>,
    /// Tasks of the instance.
    pub tasks: Vec<ExternalInstanceTask>,
}

/// An instance that is missing or not up to date in the approval centre.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExteranlInstanceCheckResponse {
    /// Id of the approval instance.
    pub instance_id: Option<String>,
    /// When it last changed.
    pub update_time: Option<Text<UnixMillis>>,
    /// Tasks of the instance.
    pub tasks: Vec<ExternalInstanceTask>,
}

/// An instance of an external approval.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInstance {
    /// Code of the external approval definition; its name is the title if `title` is missing.
    /// Required in requests.
    pub approval_code: Option<String>,
    /// How far the instance is.
    /// Required in requests.
    pub status: Option<InstanceStatus>,
    /// More data, a JSON object as a string; its `business_key` is the number of the document.
    pub extra: Option<String>,
    /// Own id of the instance, unique within tenant and app.
    /// Required in requests.
    pub instance_id: Option<String>,
    /// Where the instance is opened in the external system.
    /// Required in requests.
    pub links: Option<InstanceLink>,
    /// Key of the instance's title in `i18n_resources`, `@i18n@...`; without it, lists show the definition's name.
    pub title: Option<String>,
    /// Values of the form shown in lists; the first 3 are shown. At most 2048 characters.
    pub form: Clearable<Vec<ExternalInstanceForm>>,
    /// User id of the applicant, who finds the instance among those they started. Give it or `open_id`.
    pub user_id: Option<String>,
    /// Key of the applicant's name in `i18n_resources`, `@i18n@...`, if it is no real user.
    pub user_name: Option<String>,
    /// Open id of the applicant, who finds the instance among those they started. Give it or `user_id`.
    pub open_id: Option<String>,
    /// Department of the applicant to show in lists; an empty string shows the company's name, none shows nothing.
    pub department_id: Option<String>,
    /// Key in `i18n_resources`, `@i18n@...`, of the department's name, if the applicant has no real one.
    pub department_name: Option<String>,
    /// When the approval was started.
    /// Required in requests.
    pub start_time: Option<Text<UnixMillis>>,
    /// When the instance ended; 0 while it runs.
    /// Required in requests.
    pub end_time: Option<Text<UnixMillis>>,
    /// When the instance last changed. With the mode `UPDATE`, only a later time than before changes the data.
    /// Required in requests.
    pub update_time: Option<Text<UnixMillis>>,
    /// How the instance is opened from the list.
    pub display_method: Option<DisplayMethod>,
    /// Whether the data replaces what is there, removing other tasks and copies, or only adds and updates. Default:
    /// `REPLACE`.
    pub update_mode: Option<UpdateMode>,
    /// Tasks of the instance; at most 300.
    pub task_list: Clearable<Vec<ExternalInstanceTaskNode>>,
    /// Copies of the instance; at most 200.
    pub cc_list: Clearable<Vec<CcNode>>,
    /// The texts in each language for all fields that have keys.
    pub i18n_resources: Vec<I18nResource>,
    /// Token sent along with the calls of a hosted instance, by which the external system recognizes them.
    pub trusteeship_url_token: Option<String>,
    /// The kind of user ids in the calls of a hosted instance; only `user_id`.
    pub trusteeship_user_id_type: Option<UserIdType>,
    /// URLs of the external system that are called for a hosted instance.
    pub trusteeship_urls: Option<TrusteeshipUrls>,
    /// How the form of a hosted instance is cached beforehand.
    pub trusteeship_cache_config: Option<TrusteeshipInstanceCacheConfig>,
    /// Region of the data, for internal statistics; leave it out.
    pub resource_region: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A value of the form of an external instance, shown in lists.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInstanceForm {
    /// Key in `i18n_resources`, `@i18n@...`, of the field's name.
    pub name: Option<String>,
    /// Key in `i18n_resources`, `@i18n@...`, of the field's value.
    pub value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A task of an external instance with its time of change.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInstanceTask {
    /// Own id of the task, as passed to `approval.v4.external_instance.create`; unique within tenant and app.
    /// Required in requests.
    pub task_id: Option<String>,
    /// When it last changed.
    /// Required in requests.
    pub update_time: Option<Text<UnixMillis>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A task of an external instance, for one approver.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExternalInstanceTaskNode {
    /// Own id of the task within the instance, by which it is found for updates.
    /// Required in requests.
    pub task_id: Option<String>,
    /// User id of the approver, who finds the task in the approval centre. Give it or `open_id`.
    pub user_id: Option<String>,
    /// Open id of the approver, who finds the task in the approval centre. Give it or `user_id`.
    pub open_id: Option<String>,
    /// Key of the task's title in `i18n_resources`, `@i18n@...`.
    pub title: Option<String>,
    /// Where the task is opened in the external system.
    /// Required in requests.
    pub links: Option<InstanceLink>,
    /// How far the task is.
    /// Required in requests.
    pub status: Option<TaskStatus>,
    /// More data, a JSON object as a string; its `complete_reason` tells why the task ended.
    pub extra: Option<String>,
    /// When the task was created.
    /// Required in requests.
    pub create_time: Option<Text<UnixMillis>>,
    /// When the task was finished; 0 until then.
    /// Required in requests.
    pub end_time: Option<Text<UnixMillis>>,
    /// When the task last changed. With the mode `UPDATE`, only a later time than before changes the data.
    pub update_time: Option<Text<UnixMillis>>,
    /// Own data of the task that is sent along with the callback.
    pub action_context: Option<String>,
    /// What the approver can do right in the list; on phones only.
    pub action_configs: Clearable<Vec<ActionConfig>>,
    /// How the task is opened from the list.
    pub display_method: Option<DisplayMethod>,
    /// Whether the statistics of efficiency leave the task out. Default: `false`.
    pub exclude_statistics: Option<bool>,
    /// Id of the task's node; unique within the process and the same in all instances of the definition.
    pub node_id: Option<String>,
    /// Key in `i18n_resources`, `@i18n@...`, of the node's name.
    pub node_name: Option<String>,
    /// Whether the task is an ordinary one or one for a substitute; not an empty string.
    pub generate_type: Option<GenerateType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How many instances, tasks and copies the call added, changed and deleted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProcessRecord {
    /// How many instances were added, changed and deleted.
    pub instance: Option<EntityProcessRecord>,
    /// How many tasks were added, changed and deleted.
    pub task: Option<EntityProcessRecord>,
    /// How many copies were added, changed and deleted.
    pub cc: Option<EntityProcessRecord>,
}

/// How the form of a hosted instance is cached beforehand.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TrusteeshipInstanceCacheConfig {
    /// When the cached form is renewed. Default: `DISABLE`, no cache.
    pub form_policy: Option<FormPolicy>,
    /// Whether the form differs by language.
    pub form_vary_with_locale: Option<bool>,
    /// Version of the form, a number that must grow when the form changes.
    pub form_version: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// URLs of the external system that are called for a hosted instance.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TrusteeshipUrls {
    /// URL that returns the form and its data.
    pub form_detail_url: Option<String>,
    /// URL that returns what approvers can do.
    pub action_definition_url: Option<String>,
    /// URL that returns the history of the approval.
    pub approval_node_url: Option<String>,
    /// URL that is called when someone acts on the approval.
    pub action_callback_url: Option<String>,
    /// URL for widgets that fetch data while they are used; instances stored before it was given must be stored again.
    pub pull_business_data_url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `display_method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DisplayMethod {
    /// In the system's browser.
    #[lark(rename = "BROWSER")]
    Browser,
    /// In a page within Feishu.
    #[lark(rename = "NORMAL")]
    Normal,
    /// In a drawer at the side.
    #[lark(rename = "SIDEBAR")]
    Sidebar,
    /// Hosted in the approval centre.
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
    /// Renewed when the process reaches another node.
    #[lark(rename = "BY_NODE")]
    ByNode,
    /// One copy for each task to do.
    #[lark(rename = "BY_USER")]
    ByUser,
    /// No cache.
    #[lark(rename = "DISABLE")]
    Disable,
    /// The form never changes during the process.
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
    /// An ordinary task.
    #[lark(rename = "DEFAULT")]
    Default,
    /// A task for a substitute.
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
    /// Replaces everything; other tasks and copies are removed.
    #[lark(rename = "REPLACE")]
    Replace,
    /// Adds and changes only.
    #[lark(rename = "UPDATE")]
    Update,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
