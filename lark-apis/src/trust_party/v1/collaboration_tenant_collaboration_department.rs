// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration departments of a collaboration tenant.
//!
//! `trust_party.v1.collaboration_tenant.collaboration_department` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::{CollaborationDepartmentId, CollaborationUserId, I18nName};

/// Fetches a collaboration department of a collaboration tenant.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id`
///   with a tenant or user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1971001, 1971002, 1971007, 1971008
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/get-2)
#[lark_api(
    id = "trust_party.v1.collaboration_tenant.collaboration_department.get",
    method = "GET",
    path = "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id",
    token = "tenant|user",
    response = GetCollaborationTenantCollaborationDepartmentResponse,
    scopes = "trust_party:collaboration.tenant:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCollaborationTenantCollaborationDepartment {
    pub target_tenant_key: String,
    pub target_department_id: String,
    pub target_department_id_type: Option<TargetDepartmentIdType>,
}

/// The answer to [`GetCollaborationTenantCollaborationDepartment`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCollaborationTenantCollaborationDepartmentResponse {
    pub target_department: Option<CollaborationDepartment>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationDepartment {
    pub open_department_id: Option<String>,
    pub department_id: Option<String>,
    pub name: Option<String>,
    pub i18n_name: Option<I18nName>,
    pub order: Option<String>,
    pub leaders: Vec<CollaborationDepartmentLeader>,
    pub parent_department_id: Option<CollaborationDepartmentId>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationDepartmentLeader {
    pub leader_type: Option<i64>,
    pub id: Option<CollaborationUserId>,
}

/// The values of `target_department_id_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum TargetDepartmentIdType {
    DepartmentId,
    OpenDepartmentId,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
