// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `unified_kms`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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
    visitor.visit::<RecoverAutonomousKey>();
    visitor.visit::<GetKeyImportMaterial>();
}
