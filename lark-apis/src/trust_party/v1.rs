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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <collaboration_tenant::GetCollaborationTenant as lark_runtime::Endpoint>::META,
    <collaboration_tenant::ListCollaborationTenant as lark_runtime::Endpoint>::META,
    <collaboration_tenant::VisibleOrganizationCollaborationTenant as lark_runtime::Endpoint>::META,
    <collaboration_tenant_collaboration_department::GetCollaborationTenantCollaborationDepartment as lark_runtime::Endpoint>::META,
    <collaboration_tenant_collaboration_user::GetCollaborationTenantCollaborationUser as lark_runtime::Endpoint>::META,
];
