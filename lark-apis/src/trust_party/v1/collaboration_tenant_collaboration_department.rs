// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration departments of a collaboration tenant.
//!
//! `trust_party.v1.collaboration_tenant.collaboration_department` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CollaborationDepartmentId, CollaborationUserId, I18nName};
use crate::ids::DepartmentIdType;

/// `trust_party.v1.collaboration_tenant.collaboration_department.get`.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id`
///   with a tenant or user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 5 a second
/// - Error codes: 1971001, 1971002, 1971007, 1971008
/// - [Documentation](https://open.feishu.cn/document/trust_party-v1/-collaboraiton-organization/get-2)
#[doc(alias = "GetCollaborationTenantCollaborationDepartment")]
#[lark_api(
    id = "trust_party.v1.collaboration_tenant.collaboration_department.get",
    method = "GET",
    path = "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id",
    token = "tenant|user",
    response = GetCollaborationTenantDepartmentResponse,
    scopes = "trust_party:collaboration.tenant:readonly",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetCollaborationTenantDepartment {
    pub target_tenant_key: String,
    pub target_department_id: String,
    pub target_department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetCollaborationTenantDepartment`].
#[doc(alias = "GetCollaborationTenantCollaborationDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCollaborationTenantDepartmentResponse {
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
    /// One of `1` (main), `2` (deputy).
    pub leader_type: Option<i64>,
    pub id: Option<CollaborationUserId>,
}
