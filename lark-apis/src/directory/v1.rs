// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `directory`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod collaboration_rule;
pub mod collaboration_tenant;
pub mod collboration_share_entity;
pub mod department;
pub mod employee;
pub mod models;

pub use self::{
    collaboration_rule::*, collaboration_tenant::*, collboration_share_entity::*, department::*, employee::*, models::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateCollaborationRule>();
    visitor.visit::<DeleteCollaborationRule>();
    visitor.visit::<ListCollaborationRule>();
    visitor.visit::<UpdateCollaborationRule>();
    visitor.visit::<ListCollaborationTenant>();
    visitor.visit::<ListCollaborationShareEntity>();
    visitor.visit::<CreateDepartment>();
    visitor.visit::<DeleteDepartment>();
    visitor.visit::<FilterDepartment>();
    visitor.visit::<BatchGetDepartment>();
    visitor.visit::<PatchDepartment>();
    visitor.visit::<SearchDepartment>();
    visitor.visit::<CreateEmployee>();
    visitor.visit::<DeleteEmployee>();
    visitor.visit::<FilterEmployee>();
    visitor.visit::<BatchGetEmployee>();
    visitor.visit::<PatchEmployee>();
    visitor.visit::<SetEmployeeRegular>();
    visitor.visit::<ResurrectEmployee>();
    visitor.visit::<SearchEmployee>();
    visitor.visit::<SetEmployeeToBeResigned>();
}
