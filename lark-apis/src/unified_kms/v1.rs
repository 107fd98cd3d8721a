// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `unified_kms`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod autonomous_key;
pub mod autonomous_key_deletion_plan;
pub mod autonomous_key_recover;
pub mod key_import_material;

pub use self::{autonomous_key::*, autonomous_key_deletion_plan::*, autonomous_key_recover::*, key_import_material::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateAutonomousKey>();
    visitor.visit::<DeleteAutonomousKey>();
    visitor.visit::<GetAutonomousKey>();
    visitor.visit::<ListAutonomousKey>();
    visitor.visit::<CreateAutonomousKeyDeletionPlan>();
    visitor.visit::<DeleteAutonomousKeyDeletionPlan>();
    visitor.visit::<CreateAutonomousKeyRecover>();
    visitor.visit::<GetKeyImportMaterial>();
}
