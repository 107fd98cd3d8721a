// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Audit logs of an application.
//!
//! `apaas.v1.application.audit_log` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, Text, UnixMillis, lark_api};

/// Lists audit log entries of an app in a period: sign-ins, and what administrators did.
///
/// Reaches at most 10,000 entries at a time.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list` with a user token, for custom and store
///   apps
/// - Scope: `app_engine:security.audit_log:read`
/// - Rate limit: 10 a second
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
    /// Namespace of the app; at most 30 characters.
    pub namespace: String,
    /// How many entries a page has.
    pub page_size: String,
    /// How many entries to skip.
    pub offset: String,
    /// Words that the entries must have, roughly; at most 1000 characters.
    pub quick_query: Option<String>,
    /// When the period begins.
    pub from: Text<UnixMillis>,
    /// When the period ends.
    pub to: Text<UnixMillis>,
    /// Which log: `10000` all, `10001` administration of the organisation, `10002` sign-ins, `10003` management of the app.
    pub log_type: String,
    /// Conditions as JSON, such as `{"items":[{"left":"eventName","operator":"=","right":[19001]}]}`; at most 1000
    /// characters.
    pub filter: Option<String>,
    /// Which columns the answer has, such as `opTime`, `appName`, `eventName`, `clientIP`, `operator` or `status`; at most
    /// 1000.
    pub columns: Option<Vec<String>>,
    /// What to sort by; only `opTime`, the time of the action.
    pub sort_by: Option<String>,
    /// `asc` lists the oldest first. Default: the newest first.
    pub sort_order: Option<String>,
    /// Kind of the app: `0` aPaaS, `1` Aily.
    pub app_type: Option<String>,
}

/// Fetches one entry of the log of changed data.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail` with a user token, for custom
///   and store apps
/// - Scope: `app_engine:security.audit_log:read`
/// - Rate limit: 10 a second
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
    /// Namespace of the app; at most 1000 characters.
    pub namespace: String,
    /// Id of the entry; at most 1000 characters.
    pub log_id: String,
}

/// Lists the entries of the log of changed data of an app.
///
/// Reaches at most 10,000 entries at a time.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list` with a user token, for custom
///   and store apps
/// - Scope: `app_engine:security.audit_log:read`
/// - Rate limit: 10 a second
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
    /// Namespace of the app; at most 30 characters.
    pub namespace: String,
    /// Words that the entries must have, roughly; at most 1000 characters.
    pub quick_query: Option<String>,
    /// How many entries a page has.
    pub page_size: String,
    /// How many entries to skip.
    pub offset: String,
    /// When the period begins, in milliseconds since 1970.
    pub from: Option<String>,
    /// When the period ends, in milliseconds since 1970.
    pub to: Option<String>,
    /// Which log; `10007`: changed data.
    pub log_type: String,
    /// Conditions as JSON, such as `{"items":[{"left":"eventName","operator":"=","right":[19001]}]}`; at most 1000
    /// characters.
    pub filter: Option<String>,
    /// Which columns the answer has, such as `opTime`, `appName`, `eventName`, `clientIP`, `operator` or `status`; at most
    /// 1000.
    pub columns: Option<Vec<String>>,
    /// What to sort by; only `opTime`, the time of the action.
    pub sort_by: Option<String>,
    /// `asc` lists the oldest first.
    pub sort_order: Option<String>,
    /// Kind of the app: `0` aPaaS, `1` Aily.
    pub app_type: Option<String>,
}

/// Fetches one entry of the audit log.
///
/// - `GET /open-apis/apaas/v1/applications/:namespace/audit_log` with a user token, for custom and store apps
/// - Scope: `app_engine:security.audit_log:read`
/// - Rate limit: 10 a second
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
    /// Namespace of the app; at most 1000 characters.
    pub namespace: String,
    /// Id of the entry, as `apaas.v1.application.audit_log.audit_log_list` answers it.
    pub log_id: String,
}

/// An entry of the audit log or of the log of changed data.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogDetail {
    /// Id of the entry.
    pub log_id: Option<String>,
    /// Which app, module and kind of action it is.
    pub basic_info: Option<BasicInfo>,
    /// What was done, by whom, and whether it worked.
    pub op_info: Option<AuditLogOpInfo>,
    /// How the user had signed in.
    pub login_info: Option<AuditLogLoginInfo>,
    /// Device that it was done on.
    pub device_info: Option<AuditLogDeviceInfo>,
    /// IP address and pages that it came from.
    pub net_info: Option<AuditLogNetInfo>,
}

/// The device that a logged action was done on.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogDeviceInfo {
    /// Id of the device it was done on.
    pub device_id: Option<String>,
    /// Id of the device in the browser.
    pub web_device_id: Option<String>,
    /// Kind of client: `13002` desktop, `13003` web.
    pub terminal_type: Option<String>,
    /// Operating system: `14002` Windows, `14001` unknown.
    pub os_type: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
}

/// An entry in a list of the audit log or the log of changed data.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogEsField {
    /// Id of the entry.
    pub log_id: Option<String>,
    /// When it was done.
    pub op_time: Option<String>,
    /// Which log: `10001` administration of the organisation, `10002` sign-ins, `10003` management of the app, `10007`
    /// changed data.
    pub log_type: Option<String>,
    /// User who did it.
    pub operator: Option<LookupWithAvatar>,
    /// Whether the user is of another organisation.
    pub outsider: Option<bool>,
    /// How the user had signed in: `11001` with Feishu, `11003` with a password.
    pub login_type: Option<String>,
    /// Id of the organisation in Lark.
    pub lark_tenant_id: Option<String>,
    /// Id of the organisation in aPaaS.
    pub apaas_tenant_id: Option<String>,
    /// Where the user is, geographically.
    pub user_geo: Option<String>,
    /// IP address of the client.
    pub client_ip: Option<String>,
    /// Where the IP address is.
    pub ip_loc: Option<String>,
    /// Provider of the IP address.
    pub ip_provider: Option<String>,
    /// Page that the request was made from.
    pub referer: Option<String>,
    /// Origin page of the request.
    pub origin: Option<String>,
    /// Route of the request.
    pub api_path: Option<String>,
    /// Path of the request at the gateway.
    pub full_path: Option<String>,
    /// User agent that the client sent.
    pub user_agent: Option<String>,
    /// Id of the device it was done on.
    pub device_id: Option<String>,
    /// Id of the device in the browser.
    pub web_device_id: Option<String>,
    /// Kind of client: `13002` desktop, `13003` web.
    pub terminal_type: Option<String>,
    /// Operating system: `14002` Windows, `14001` unknown.
    pub os_type: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Part of the product it was done in.
    pub module: Option<String>,
    /// Object whose data it was about.
    pub data_object: Option<String>,
    /// Where it was done: `15001` console of the organisation, `15002` console of the app, `15003` development platform.
    pub audit_scope: Option<String>,
    /// Id of the organisation it was done in.
    pub tenant_id: Option<String>,
    /// Namespace of the app.
    pub namespace: Option<String>,
    /// Environment: `16001` sandbox, `16003` production.
    pub env_type: Option<String>,
    /// Kind of the event.
    pub op_type: Option<String>,
    /// What exactly was done.
    pub op_detail: BTreeMap<String, String>,
    /// Where it came from: `20001` the user interface, `20004` the open API.
    pub op_source: Option<String>,
    /// Whether it worked: `18001` yes, `18002` no.
    pub status: Option<String>,
    /// Why it failed, by language.
    pub failed_reason_i18n: BTreeMap<String, String>,
    /// The old and new values of the data.
    pub data_changes: Vec<String>,
    /// Name of the app, by language.
    pub app_name: BTreeMap<String, String>,
    /// Version of the app it was done in.
    pub keyword_field_app_version: Option<String>,
    /// Sub-part of the product it was done in.
    pub keyword_field_functional_sub_module: Option<String>,
}

/// The answer to [`ListApplicationAuditLog`] and [`ListApplicationDataChangeLog`].
#[doc(alias("AuditLogListApplicationAuditLogResponse", "DataChangeLogsListApplicationAuditLogResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogListResponse {
    /// The entries of this page.
    pub items: Vec<AuditLogEsField>,
    /// How many entries match in all.
    pub total: Option<String>,
}

/// How the user of a logged action had signed in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogLoginInfo {
    /// `11001`: with Feishu; `11003`: with a password.
    pub login_type: Option<String>,
}

/// The network and pages that a logged action came from.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogNetInfo {
    /// IP address of the client.
    pub client_ip: Option<String>,
    /// Where the IP address is.
    pub ip_loc: Option<String>,
    /// Provider of the IP address.
    pub ip_provider: Option<String>,
    /// Page that the request was made from.
    pub referer: Option<String>,
    /// Source page of the request; the referring page is in `referer`.
    pub origin: Option<String>,
    /// User agent that the client sent.
    pub user_agent: Option<String>,
}

/// What was done, by whom, and whether it worked.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogOpInfo {
    /// User who did it.
    pub operator: Option<LookupWithAvatar>,
    /// Whether the user is of another organisation.
    pub outsider: Option<bool>,
    /// What exactly was done.
    pub op_detail: BTreeMap<String, String>,
    /// Whether it worked: `18001` yes, `18002` no.
    pub status: Option<String>,
    /// Why it failed.
    pub failed_reason: Option<String>,
    /// Why it failed, by language.
    pub failed_reason_i18n: BTreeMap<String, String>,
    /// When it was done.
    pub op_time: Option<String>,
    /// Object whose data it was about.
    pub data_object: Option<String>,
    /// Where it came from: `20001` the user interface, `20004` the open API.
    pub op_source: Option<String>,
    /// The old and new values of the data.
    pub data_changes: Vec<String>,
}

/// Which app, module and kind of action a log entry is about.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BasicInfo {
    /// Which log: `10000` all, `10001` administration of the organisation, `10002` sign-ins, `10003` management of the app.
    pub log_type: Option<String>,
    /// Where it was done: `15001` console of the organisation, `15002` console of the app, `15003` development platform.
    pub audit_scope: Option<String>,
    /// Environment: `16001` sandbox, `16003` production.
    pub env_type: Option<String>,
    /// Id of the app it was done in.
    pub app_id: Option<String>,
    /// Part of the product it was done in.
    pub module: Option<String>,
    /// Kind of the event.
    pub op_type: Option<String>,
    /// Name of the app, by language.
    pub app_name: BTreeMap<String, String>,
}

/// The answer to [`GetApplicationDataChangeLogDetail`] and [`GetApplicationAuditLog`].
#[doc(alias("DataChangeLogDetailApplicationAuditLogResponse", "GetApplicationAuditLogResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AuditLogDetailResponse {
    /// The entry of the log of changed data.
    pub data: Option<AuditLogDetail>,
}

/// A user in a log entry.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct LookupWithAvatar {
    /// Id of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Organisation the user belongs to.
    pub tenant_id: Option<String>,
    /// Mail address of the user.
    pub email: Option<String>,
}
