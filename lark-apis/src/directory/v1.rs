// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `directory`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod collaboration_rule;
pub mod collaboration_tenant;
pub mod collboration_share_entity;
pub mod department;
pub mod employee;
pub mod models;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<collaboration_rule::CreateCollaborationRule>();
    visitor.visit::<collaboration_rule::DeleteCollaborationRule>();
    visitor.visit::<collaboration_rule::ListCollaborationRule>();
    visitor.visit::<collaboration_rule::UpdateCollaborationRule>();
    visitor.visit::<collaboration_tenant::ListCollaborationTenant>();
    visitor.visit::<collboration_share_entity::ListCollborationShareEntity>();
    visitor.visit::<department::CreateDepartment>();
    visitor.visit::<department::DeleteDepartment>();
    visitor.visit::<department::FilterDepartment>();
    visitor.visit::<department::MgetDepartment>();
    visitor.visit::<department::PatchDepartment>();
    visitor.visit::<department::SearchDepartment>();
    visitor.visit::<employee::CreateEmployee>();
    visitor.visit::<employee::DeleteEmployee>();
    visitor.visit::<employee::FilterEmployee>();
    visitor.visit::<employee::MgetEmployee>();
    visitor.visit::<employee::PatchEmployee>();
    visitor.visit::<employee::RegularEmployee>();
    visitor.visit::<employee::ResurrectEmployee>();
    visitor.visit::<employee::SearchEmployee>();
    visitor.visit::<employee::ToBeResignedEmployee>();
}
