// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Audit logs of an application.
//!
//! `apaas.v1.application.audit_log` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// `apaas.v1.application.audit_log.audit_log_list`.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list` with a user token, for custom and store
///   apps
/// - Scope: `app_engine:security.audit_log:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-audit_log/audit_log_list)
#[doc(alias = "AuditLogListApplicationAuditLog")]
#[lark_api(
    id = "apaas.v1.application.audit_log.audit_log_list",
    method = "GET",
    path = "/open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list",
    token = "user",
    response = AuditLogListResponse,
    paging(items = AuditLogEsField, offset = "offset"),
    scopes = "app_engine:security.audit_log:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApplicationAuditLog {
    pub namespace: String,
    pub page_size: String,
    pub offset: String,
    pub quick_query: Option<String>,
    pub from: Text<UnixMillis>,
    pub to: Text<UnixMillis>,
    pub log_type: String,
    pub filter: Option<String>,
    /// At most 1000 elements.
    pub columns: Option<Vec<String>>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    /// One of `0` (apaas), `1` (aily).
    pub app_type: Option<String>,
}

/// `apaas.v1.application.audit_log.data_change_log_detail`.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail` with a user token, for custom
///   and store apps
/// - Scope: `app_engine:security.audit_log:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-audit_log/data_change_log_detail)
#[doc(alias = "DataChangeLogDetailApplicationAuditLog")]
#[lark_api(
    id = "apaas.v1.application.audit_log.data_change_log_detail",
    method = "GET",
    path = "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail",
    token = "user",
    response = AuditLogDetailResponse,
    scopes = "app_engine:security.audit_log:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationDataChangeLogDetail {
    pub namespace: String,
    pub log_id: String,
}

/// `apaas.v1.application.audit_log.data_change_logs_list`.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list` with a user token, for custom
///   and store apps
/// - Scope: `app_engine:security.audit_log:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-audit_log/data_change_logs_list)
#[doc(alias = "DataChangeLogsListApplicationAuditLog")]
#[lark_api(
    id = "apaas.v1.application.audit_log.data_change_logs_list",
    method = "GET",
    path = "/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list",
    token = "user",
    response = AuditLogListResponse,
    paging(items = AuditLogEsField, offset = "offset"),
    scopes = "app_engine:security.audit_log:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListApplicationDataChangeLog {
    pub namespace: String,
    pub quick_query: Option<String>,
    pub page_size: String,
    pub offset: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub log_type: String,
    pub filter: Option<String>,
    /// At most 1000 elements.
    pub columns: Option<Vec<String>>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
    /// One of `0` (apaas), `1` (aily).
    pub app_type: Option<String>,
}

/// `apaas.v1.application.audit_log.get`.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log` with a user token, for custom and store apps
/// - Scope: `app_engine:security.audit_log:read`
/// - Rate limit: 10 a second
/// - Error codes: 2320001
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/application-audit_log/get)
#[lark_api(
    id = "apaas.v1.application.audit_log.get",
    method = "GET",
    path = "/open-apis/apaas/v1/applications/:namespace/audit_log",
    token = "user",
    response = AuditLogDetailResponse,
    scopes = "app_engine:security.audit_log:read",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetApplicationAuditLog {
    pub namespace: String,
    pub log_id: String,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogDetail {
    pub log_id: Option<String>,
    pub basic_info: Option<BasicInfo>,
    pub op_info: Option<AuditLogOpInfo>,
    pub login_info: Option<AuditLogLoginInfo>,
    pub device_info: Option<AuditLogDeviceInfo>,
    pub net_info: Option<AuditLogNetInfo>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogDeviceInfo {
    pub device_id: Option<String>,
    pub web_device_id: Option<String>,
    pub terminal_type: Option<String>,
    pub os_type: Option<String>,
    pub os_version: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogEsField {
    pub log_id: Option<String>,
    pub op_time: Option<String>,
    pub log_type: Option<String>,
    pub operator: Option<LookupWithAvatar>,
    pub outsider: Option<bool>,
    pub login_type: Option<String>,
    pub lark_tenant_id: Option<String>,
    pub apaas_tenant_id: Option<String>,
    pub user_geo: Option<String>,
    pub client_ip: Option<String>,
    pub ip_loc: Option<String>,
    pub ip_provider: Option<String>,
    pub referer: Option<String>,
    pub origin: Option<String>,
    pub api_path: Option<String>,
    pub full_path: Option<String>,
    pub user_agent: Option<String>,
    pub device_id: Option<String>,
    pub web_device_id: Option<String>,
    pub terminal_type: Option<String>,
    pub os_type: Option<String>,
    pub os_version: Option<String>,
    pub module: Option<String>,
    pub data_object: Option<String>,
    pub audit_scope: Option<String>,
    pub tenant_id: Option<String>,
    pub namespace: Option<String>,
    pub env_type: Option<String>,
    pub op_type: Option<String>,
    pub op_detail: BTreeMap<String, String>,
    pub op_source: Option<String>,
    pub status: Option<String>,
    pub failed_reason_i18n: BTreeMap<String, String>,
    pub data_changes: Vec<String>,
    pub app_name: BTreeMap<String, String>,
    pub keyword_field_app_version: Option<String>,
    pub keyword_field_functional_sub_module: Option<String>,
}

/// The answer to [`ListApplicationAuditLog`] and [`ListApplicationDataChangeLog`].
#[doc(alias("AuditLogListApplicationAuditLogResponse", "DataChangeLogsListApplicationAuditLogResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogListResponse {
    pub items: Vec<AuditLogEsField>,
    pub total: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogLoginInfo {
    pub login_type: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogNetInfo {
    pub client_ip: Option<String>,
    pub ip_loc: Option<String>,
    pub ip_provider: Option<String>,
    pub referer: Option<String>,
    pub origin: Option<String>,
    pub user_agent: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogOpInfo {
    pub operator: Option<LookupWithAvatar>,
    pub outsider: Option<bool>,
    pub op_detail: BTreeMap<String, String>,
    pub status: Option<String>,
    pub failed_reason: Option<String>,
    pub failed_reason_i18n: BTreeMap<String, String>,
    pub op_time: Option<String>,
    pub data_object: Option<String>,
    pub op_source: Option<String>,
    pub data_changes: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicInfo {
    pub log_type: Option<String>,
    pub audit_scope: Option<String>,
    pub env_type: Option<String>,
    pub app_id: Option<String>,
    pub module: Option<String>,
    pub op_type: Option<String>,
    pub app_name: BTreeMap<String, String>,
}

/// The answer to [`GetApplicationDataChangeLogDetail`] and [`GetApplicationAuditLog`].
#[doc(alias("DataChangeLogDetailApplicationAuditLogResponse", "GetApplicationAuditLogResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogDetailResponse {
    pub data: Option<AuditLogDetail>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LookupWithAvatar {
    pub id: Option<String>,
    pub name: Option<String>,
    pub tenant_id: Option<String>,
    pub email: Option<String>,
}
