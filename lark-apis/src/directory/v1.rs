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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <collaboration_rule::CreateCollaborationRule as lark_runtime::Endpoint>::META,
    <collaboration_rule::DeleteCollaborationRule as lark_runtime::Endpoint>::META,
    <collaboration_rule::ListCollaborationRule as lark_runtime::Endpoint>::META,
    <collaboration_rule::UpdateCollaborationRule as lark_runtime::Endpoint>::META,
    <collaboration_tenant::ListCollaborationTenant as lark_runtime::Endpoint>::META,
    <collboration_share_entity::ListCollborationShareEntity as lark_runtime::Endpoint>::META,
    <department::CreateDepartment as lark_runtime::Endpoint>::META,
    <department::DeleteDepartment as lark_runtime::Endpoint>::META,
    <department::FilterDepartment as lark_runtime::Endpoint>::META,
    <department::MgetDepartment as lark_runtime::Endpoint>::META,
    <department::PatchDepartment as lark_runtime::Endpoint>::META,
    <department::SearchDepartment as lark_runtime::Endpoint>::META,
    <employee::CreateEmployee as lark_runtime::Endpoint>::META,
    <employee::DeleteEmployee as lark_runtime::Endpoint>::META,
    <employee::FilterEmployee as lark_runtime::Endpoint>::META,
    <employee::MgetEmployee as lark_runtime::Endpoint>::META,
    <employee::PatchEmployee as lark_runtime::Endpoint>::META,
    <employee::RegularEmployee as lark_runtime::Endpoint>::META,
    <employee::ResurrectEmployee as lark_runtime::Endpoint>::META,
    <employee::SearchEmployee as lark_runtime::Endpoint>::META,
    <employee::ToBeResignedEmployee as lark_runtime::Endpoint>::META,
];
