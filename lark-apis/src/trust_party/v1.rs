// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `trust_party`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod collaboration_tenant;
pub mod collaboration_tenant_collaboration_department;
pub mod collaboration_tenant_collaboration_user;
pub mod models;

pub use self::{
    collaboration_tenant::*, collaboration_tenant_collaboration_department::*,
    collaboration_tenant_collaboration_user::*, models::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetCollaborationTenant>();
    visitor.visit::<ListCollaborationTenant>();
    visitor.visit::<GetVisibleOrganization>();
    visitor.visit::<GetCollaborationTenantDepartment>();
    visitor.visit::<GetCollaborationTenantUser>();
}
