// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Audit information.
//!
//! `admin.v1.audit_info` in the platform's terms.

use lark_runtime::{Model, StringEnum, UnixSeconds, lark_api};

use super::models::I18n;
use crate::ids::UserIdType;

/// `admin.v1.audit_info.list`.
///
/// - `GET /open-apis/admin/v1/audit_infos` with a tenant token, for custom apps only
/// - Scope: `admin:audit_info:readonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1050001, 1050002, 1050004, 1050005, 1050006, 1050007, 1050008, 1050009
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
    pub user_id_type: Option<UserIdType>,
    pub latest: Option<UnixSeconds>,
    pub oldest: Option<UnixSeconds>,
    pub event_name: Option<String>,
    pub operator_type: Option<OperatorType>,
    pub operator_value: Option<String>,
    pub event_module: Option<i64>,
    pub page_token: Option<String>,
    /// At most 200 per page.
    pub page_size: Option<i64>,
    /// One of `0` (anyone), `1` (member), `2` (external member).
    pub user_type: Option<i64>,
    pub object_type: Option<i64>,
    pub object_value: Option<String>,
    pub ext_filter_object_by_ccm_token: Option<String>,
}

/// The answer to [`ListAuditInfo`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAuditInfoResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<AuditInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApiAuditCommonDrawers {
    pub common_draw_info_list: Vec<ApiAuditDrawerInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ApiAuditDrawerInfo {
    pub info_key: Option<String>,
    pub info_val: Option<String>,
    pub key_i18n_key: Option<String>,
    pub val_type: Option<String>,
    pub val_i18n_key: Option<String>,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditContext {
    /// One of `0` (ios), `1` (android), `2` (pc), `3` (web).
    pub terminal_type: Option<i64>,
    pub ios_context: Option<AuditIosContext>,
    pub pc_context: Option<AuditPcContext>,
    pub web_context: Option<AuditWebContext>,
    pub android_context: Option<AuditAndroidContext>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditDetail {
    pub mc: Option<String>,
    pub device_model: Option<String>,
    pub os: Option<String>,
    pub city: Option<String>,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditInfo {
    pub event_id: Option<String>,
    pub unique_id: Option<String>,
    pub event_name: Option<String>,
    pub department_ids: Vec<String>,
    pub event_module: Option<i64>,
    /// One of `1` (member), `12` (bot), `1001` (external member).
    pub operator_type: Option<i64>,
    pub operator_value: Option<String>,
    pub objects: Vec<AuditObjectEntity>,
    pub recipients: Vec<AuditRecipientEntity>,
    pub event_time: Option<i64>,
    pub ip: Option<String>,
    pub operator_app: Option<String>,
    pub audit_context: Option<AuditContext>,
    pub extend: Option<AuditEventExtend>,
    pub operator_app_name: Option<String>,
    pub common_drawers: Option<ApiAuditCommonDrawers>,
    pub audit_detail: Option<AuditDetail>,
    pub operator_tenant: Option<String>,
    pub operator_detail: Option<OperatorDetail>,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditObjectEntity {
    pub object_type: Option<String>,
    pub object_value: Option<String>,
    pub object_name: Option<String>,
    pub object_owner: Option<String>,
    pub object_detail: Option<AuditObjectDetail>,
}

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

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditRecipientDetail {
    pub permission_action_type: Option<String>,
    pub chat_id: Option<String>,
    pub chat_name: Option<String>,
    pub chat_type: Option<i64>,
    pub external_flag: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditRecipientEntity {
    /// One of `1` (user), `2` (department), `4` (chat).
    pub recipient_type: Option<String>,
    pub recipient_value: Option<String>,
    pub recipient_detail: Option<AuditRecipientDetail>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditWebContext {
    pub user_agent: Option<String>,
    #[lark(rename = "IP")]
    pub ip: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OperatorDetail {
    pub operator_name: Option<OperatorName>,
    pub tenant_name: Option<String>,
}

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
    Bot,
    User,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
