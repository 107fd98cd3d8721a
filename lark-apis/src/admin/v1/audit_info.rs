// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Audit information.
//!
//! `admin.v1.audit_info` in the platform's terms.

use lark_runtime::{Model, StringEnum, UnixSeconds, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// Lists what members did, when, from where and to what, from the audit log.
///
/// Ask for short spans and not too often, since the search is costly.
///
/// - `GET /open-apis/admin/v1/audit_infos` with a tenant token, for custom apps only
/// - Scope: `admin:audit_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/security_and_compliance-v1/audit_log/audit_data_get)
#[lark_api(
    id = "admin.v1.audit_info.list",
    method = "GET",
    path = "/open-apis/admin/v1/audit_infos",
    token = "tenant",
    response = ListAuditInfoResponse,
    paging(items = AuditInfo),
    scopes = "admin:audit_info:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAuditInfo {
    /// Kind of the user ids of this call: `open_id`, `union_id` or `user_id`. Default: `user_id`, which needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// End of the span, at most 30 days after `oldest`. Default: now.
    pub latest: Option<UnixSeconds>,
    /// Start of the span. Default: 30 days ago.
    pub oldest: Option<UnixSeconds>,
    /// Name of what was done, such as `space_create_doc`.
    pub event_name: Option<String>,
    /// Kind of whoever did it; required with `operator_value`. Only `user` works so far.
    pub operator_type: Option<OperatorType>,
    /// Id of whoever did it, in the kind of `user_id_type`.
    pub operator_value: Option<String>,
    /// Number of the module in which something was done.
    pub event_module: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many entries a page has; 1 to 200. Default: 20.
    pub page_size: Option<i64>,
    /// Whose doings to list: `0` anybody on the internet, `1` members, `2` outsiders. Default: members. If given,
    /// `operator_type` must be `user`.
    pub user_type: Option<i64>,
    /// Type of the thing something was done to; goes with `object_value`.
    pub object_type: Option<i64>,
    /// Id of the thing something was done to; goes with `object_type`.
    pub object_value: Option<String>,
    pub ext_filter_object_by_ccm_token: Option<String>,
}

/// The answer to [`ListAuditInfo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAuditInfoResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Entries of the audit log.
    pub items: Vec<AuditInfo>,
}

/// Further details of an audit entry.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApiAuditCommonDrawers {
    pub common_draw_info_list: Vec<ApiAuditDrawerInfo>,
}

/// One detail of an audit entry, with its key and value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApiAuditDrawerInfo {
    pub info_key: Option<String>,
    pub info_val: Option<String>,
    pub key_i18n_key: Option<String>,
    pub val_type: Option<String>,
    pub val_i18n_key: Option<String>,
}

/// The Android device on which something was done.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditAndroidContext {
    pub udid: Option<String>,
    pub did: Option<String>,
    pub app_ver: Option<String>,
    pub ver: Option<String>,
    pub region: Option<String>,
    pub id_i: Option<String>,
    pub id_r: Option<String>,
    pub hw_brand: Option<String>,
    pub hw_manuf: Option<String>,
    pub wifip: Option<String>,
    pub route_iip: Option<String>,
    pub route_gip: Option<String>,
    pub env_su: Option<String>,
    pub env_tz: Option<String>,
    pub env_ml: Option<String>,
    pub location: Option<String>,
    pub active_ip: Option<String>,
    pub active_ip_detail: Option<String>,
    pub cell_base_station: Option<String>,
    #[lark(rename = "IP")]
    pub ip: Option<String>,
}

/// The device on which something was done.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditContext {
    /// Kind of device: `0` iOS, `1` Android, `2` computer, `3` browser.
    pub terminal_type: Option<i64>,
    /// What is known of the device if it runs iOS.
    pub ios_context: Option<AuditIosContext>,
    /// What is known of the device if it is a computer.
    pub pc_context: Option<AuditPcContext>,
    /// What is known of the device if it was a browser.
    pub web_context: Option<AuditWebContext>,
    /// What is known of the device if it runs Android.
    pub android_context: Option<AuditAndroidContext>,
}

/// Device and place of an audit entry.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditDetail {
    pub mc: Option<String>,
    pub device_model: Option<String>,
    pub os: Option<String>,
    pub city: Option<String>,
}

/// Further details of an audit entry, by kind of event.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditEventExtend {
    pub comment_type: Option<String>,
    pub app_detail: Option<String>,
    pub two_step_validation: Option<bool>,
    pub login_method: Option<String>,
    pub new_people_num_in_video: Option<i64>,
    pub external_people_num_in_video: Option<i64>,
    pub external_people_num_in_chat: Option<i64>,
    pub join_group: Option<i64>,
    pub quit_group: Option<i64>,
    pub external_people_num_in_doc_share: Option<i64>,
}

/// An entry of the audit log: who did what, when and to what.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditInfo {
    /// Id of the event, not unique; groups entries that belong together.
    pub event_id: Option<String>,
    /// Unique id of the entry; tells repeated ones apart.
    pub unique_id: Option<String>,
    /// Name of what was done, such as `space_create_doc`.
    pub event_name: Option<String>,
    /// Ids of the departments of whoever did it.
    pub department_ids: Vec<String>,
    /// Number of the module in which it was done.
    pub event_module: Option<i64>,
    /// Kind of whoever did it: `1` a member, `12` a bot, `1001` an outsider.
    pub operator_type: Option<i64>,
    /// Id of whoever did it; masked for outsiders.
    pub operator_value: Option<String>,
    /// What it was done to.
    pub objects: Vec<AuditObjectEntity>,
    /// Who received something by it, such as a share.
    pub recipients: Vec<AuditRecipientEntity>,
    /// When it was done.
    pub event_time: Option<i64>,
    /// IP address from which it was done.
    pub ip: Option<String>,
    /// Id of the third-party app through which it was done.
    pub operator_app: Option<String>,
    /// Device on which it was done.
    pub audit_context: Option<AuditContext>,
    /// Further details by kind of event; `common_drawers` has the same.
    pub extend: Option<AuditEventExtend>,
    /// Name of the third-party app through which it was done.
    pub operator_app_name: Option<String>,
    /// Further details of the event, as keys and values.
    pub common_drawers: Option<ApiAuditCommonDrawers>,
    /// City by IP address, model, MAC address and system of the device.
    pub audit_detail: Option<AuditDetail>,
    /// Number of the organisation of whoever did it.
    pub operator_tenant: Option<String>,
    pub operator_detail: Option<OperatorDetail>,
}

/// The iOS device on which something was done.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditIosContext {
    pub udid: Option<String>,
    pub did: Option<String>,
    pub app_ver: Option<String>,
    pub ver: Option<String>,
    pub os: Option<String>,
    #[lark(rename = "STZone")]
    pub st_zone: Option<String>,
    #[lark(rename = "ML")]
    pub ml: Option<String>,
    pub sjd: Option<String>,
    pub proxyip: Option<String>,
    pub wifip: Option<String>,
    pub location: Option<String>,
    pub active_ip: Option<String>,
    pub active_ip_detail: Option<String>,
    pub cell_base_station: Option<String>,
    #[lark(rename = "IP")]
    pub ip: Option<String>,
}

/// Further details of a thing something was done to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditObjectDetail {
    pub clone_source: Option<String>,
    pub text_detail: Option<String>,
    pub file_name: Option<String>,
    #[lark(rename = "third_party_appID")]
    pub third_party_app_id: Option<String>,
    pub contain_file_num: Option<i64>,
    pub permission_setting_type: Option<String>,
    #[lark(rename = "permission_external_access_Type")]
    pub permission_external_access_type: Option<bool>,
    pub permission_share_type: Option<String>,
    pub file_service_source: Option<String>,
    pub okr_download_content: Option<String>,
    pub container_type: Option<String>,
    pub container_id: Option<String>,
    pub current_page: Option<String>,
}

/// A thing something was done to.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditObjectEntity {
    /// Number of the kind of thing.
    pub object_type: Option<String>,
    /// Id of the thing.
    pub object_value: Option<String>,
    /// Name of the thing; only for documents, chats and apps.
    pub object_name: Option<String>,
    /// Owner of the thing; only for documents.
    pub object_owner: Option<String>,
    /// Further details of the thing.
    pub object_detail: Option<AuditObjectDetail>,
}

/// The computer on which something was done.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditPcContext {
    pub udid: Option<String>,
    pub did: Option<String>,
    pub app_ver: Option<String>,
    pub ver: Option<String>,
    pub os: Option<String>,
    pub wifip: Option<String>,
    pub region: Option<String>,
    #[lark(rename = "IP")]
    pub ip: Option<String>,
}

/// Further details of somebody who received something.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditRecipientDetail {
    pub permission_action_type: Option<String>,
    pub chat_id: Option<String>,
    pub chat_name: Option<String>,
    pub chat_type: Option<i64>,
    pub external_flag: Option<bool>,
}

/// Somebody who received something, such as a share.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditRecipientEntity {
    /// Kind of recipient: `1` a user, `2` a department, `4` a chat.
    pub recipient_type: Option<String>,
    /// Id of the recipient.
    pub recipient_value: Option<String>,
    /// Further details of the recipient.
    pub recipient_detail: Option<AuditRecipientDetail>,
}

/// The browser in which something was done.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditWebContext {
    pub user_agent: Option<String>,
    #[lark(rename = "IP")]
    pub ip: Option<String>,
}

/// Name and organisation of whoever did something.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OperatorDetail {
    pub operator_name: Option<OperatorName>,
    pub tenant_name: Option<String>,
}

/// Name of whoever did something, by language.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OperatorName {
    pub default_name: Option<String>,
    pub i18n_value: Option<I18n>,
}

/// The values of `operator_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OperatorType {
    /// A bot; not open yet.
    Bot,
    /// A user.
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
