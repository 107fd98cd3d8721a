// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Collaboration departments of a collaboration tenant.
//!
//! `trust_party.v1.collaboration_tenant.collaboration_department` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{CollaborationDepartmentId, CollaborationUserId, I18nName};
use crate::ids::DepartmentIdType;

/// Fetches a department of a connected organisation that the caller can see.
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id`
///   with a tenant or user token, for custom and store apps
/// - Scope: `trust_party:collaboration.tenant:readonly`
/// - Rate limit: 5 a second
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
    /// Tenant key of the connected organisation, from `directory.v1.collaboration_tenant.list`.
    pub target_tenant_key: String,
    /// Id of the department, in the kind of `target_department_id_type`.
    pub target_department_id: String,
    /// Kind of the department id: `department_id` or `open_department_id`. Default: `department_id`.
    pub target_department_id_type: Option<DepartmentIdType>,
}

/// The answer to [`GetCollaborationTenantDepartment`].
#[doc(alias = "GetCollaborationTenantCollaborationDepartmentResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetCollaborationTenantDepartmentResponse {
    /// The department asked for.
    pub target_department: Option<CollaborationDepartment>,
}

/// A department of a connected organisation.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationDepartment {
    /// Open id of the department, `od-...`.
    pub open_department_id: Option<String>,
    /// Id of the department within its organisation.
    pub department_id: Option<String>,
    /// Name of the department.
    pub name: Option<String>,
    /// Name of the department, by language.
    pub i18n_name: Option<I18nName>,
    /// Place of the department among its siblings.
    pub order: Option<String>,
    /// People who lead it, as far as the caller can see them.
    pub leaders: Vec<CollaborationDepartmentLeader>,
    /// Department above it, if the caller can see it.
    pub parent_department_id: Option<CollaborationDepartmentId>,
}

/// Somebody who leads a department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CollaborationDepartmentLeader {
    /// Whether the person is the main leader (`1`) or a deputy (`2`).
    pub leader_type: Option<i64>,
    /// Ids of the leader, in each kind.
    pub id: Option<CollaborationUserId>,
}
