// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `unified_kms`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod autonomous_key;
pub mod autonomous_key_deletion_plan;
pub mod autonomous_key_recover;
pub mod key_import_material;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <autonomous_key::CreateAutonomousKey as lark_runtime::Endpoint>::META,
    <autonomous_key::DeleteAutonomousKey as lark_runtime::Endpoint>::META,
    <autonomous_key::GetAutonomousKey as lark_runtime::Endpoint>::META,
    <autonomous_key::ListAutonomousKey as lark_runtime::Endpoint>::META,
    <autonomous_key_deletion_plan::CreateAutonomousKeyDeletionPlan as lark_runtime::Endpoint>::META,
    <autonomous_key_deletion_plan::DeleteAutonomousKeyDeletionPlan as lark_runtime::Endpoint>::META,
    <autonomous_key_recover::CreateAutonomousKeyRecover as lark_runtime::Endpoint>::META,
    <key_import_material::GetKeyImportMaterial as lark_runtime::Endpoint>::META,
];
