// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Members of a record permission.
//!
//! `apaas.v1.application.record_permission.member` in the platform's terms.

use lark_runtime::lark_api;

/// Gives a record permission to users.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization`
///   with a tenant token, for custom and store apps
/// - Scope: `app_engine:record_permission.member:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/permission/application-record_permission-member/batch_create_authorization)
#[doc(alias = "BatchCreateAuthorizationApplicationRecordPermissionMember")]
#[lark_api(
    id = "apaas.v1.application.record_permission.member.batch_create_authorization",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization",
    token = "tenant",
    scopes = "app_engine:record_permission.member:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchCreateRecordPermissionAuthorization {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the record permission; at most 255 characters.
    pub record_permission_api_name: String,
    /// Ids in aPaaS of the users who get the permission; at most 1000.
    pub user_ids: Option<Vec<String>>,
}

/// Takes a record permission from users.
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization`
///   with a tenant token, for custom and store apps
/// - Scope: `app_engine:record_permission.member:write`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/apaas-v1/permission/application-record_permission-member/batch_remove_authorization)
#[doc(alias = "BatchRemoveAuthorizationApplicationRecordPermissionMember")]
#[lark_api(
    id = "apaas.v1.application.record_permission.member.batch_remove_authorization",
    method = "POST",
    path = "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization",
    token = "tenant",
    scopes = "app_engine:record_permission.member:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchRemoveRecordPermissionAuthorization {
    /// Namespace of the app; at most 255 characters.
    pub namespace: String,
    /// API name of the record permission; at most 255 characters.
    pub record_permission_api_name: String,
    /// Ids in aPaaS of the users who lose the permission; at most 1000.
    pub user_ids: Option<Vec<String>>,
}
