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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<autonomous_key::CreateAutonomousKey>();
    visitor.visit::<autonomous_key::DeleteAutonomousKey>();
    visitor.visit::<autonomous_key::GetAutonomousKey>();
    visitor.visit::<autonomous_key::ListAutonomousKey>();
    visitor.visit::<autonomous_key_deletion_plan::CreateAutonomousKeyDeletionPlan>();
    visitor.visit::<autonomous_key_deletion_plan::DeleteAutonomousKeyDeletionPlan>();
    visitor.visit::<autonomous_key_recover::CreateAutonomousKeyRecover>();
    visitor.visit::<key_import_material::GetKeyImportMaterial>();
}
