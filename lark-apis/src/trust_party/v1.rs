// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `trust_party`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod collaboration_tenant;
pub mod collaboration_tenant_collaboration_department;
pub mod collaboration_tenant_collaboration_user;
pub mod models;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<collaboration_tenant::GetCollaborationTenant>();
    visitor.visit::<collaboration_tenant::ListCollaborationTenant>();
    visitor.visit::<collaboration_tenant::VisibleOrganizationCollaborationTenant>();
    visitor.visit::<collaboration_tenant_collaboration_department::GetCollaborationTenantCollaborationDepartment>();
    visitor.visit::<collaboration_tenant_collaboration_user::GetCollaborationTenantCollaborationUser>();
}
