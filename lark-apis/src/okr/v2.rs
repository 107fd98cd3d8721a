// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `okr`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod models;
pub mod okr_alignment;
pub mod okr_category;
pub mod okr_cycle;
pub mod okr_cycle_objective;
pub mod okr_indicator;
pub mod okr_key_result;
pub mod okr_key_result_indicator;
pub mod okr_key_result_progress;
pub mod okr_objective;
pub mod okr_objective_alignment;
pub mod okr_objective_indicator;
pub mod okr_objective_key_result;
pub mod okr_objective_progress;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<okr_alignment::DeleteOkrAlignment>();
    visitor.visit::<okr_alignment::GetOkrAlignment>();
    visitor.visit::<okr_category::ListOkrCategory>();
    visitor.visit::<okr_cycle::ListOkrCycle>();
    visitor.visit::<okr_cycle::ObjectivesPositionOkrCycle>();
    visitor.visit::<okr_cycle::ObjectivesWeightOkrCycle>();
    visitor.visit::<okr_cycle_objective::CreateOkrCycleObjective>();
    visitor.visit::<okr_cycle_objective::ListOkrCycleObjective>();
    visitor.visit::<okr_indicator::PatchOkrIndicator>();
    visitor.visit::<okr_key_result::DeleteOkrKeyResult>();
    visitor.visit::<okr_key_result::GetOkrKeyResult>();
    visitor.visit::<okr_key_result::PatchOkrKeyResult>();
    visitor.visit::<okr_key_result_indicator::ListOkrKeyResultIndicator>();
    visitor.visit::<okr_key_result_progress::ListOkrKeyResultProgress>();
    visitor.visit::<okr_objective::DeleteOkrObjective>();
    visitor.visit::<okr_objective::GetOkrObjective>();
    visitor.visit::<okr_objective::KeyResultsPositionOkrObjective>();
    visitor.visit::<okr_objective::KeyResultsWeightOkrObjective>();
    visitor.visit::<okr_objective::PatchOkrObjective>();
    visitor.visit::<okr_objective_alignment::CreateOkrObjectiveAlignment>();
    visitor.visit::<okr_objective_alignment::ListOkrObjectiveAlignment>();
    visitor.visit::<okr_objective_indicator::ListOkrObjectiveIndicator>();
    visitor.visit::<okr_objective_key_result::CreateOkrObjectiveKeyResult>();
    visitor.visit::<okr_objective_key_result::ListOkrObjectiveKeyResult>();
    visitor.visit::<okr_objective_progress::ListOkrObjectiveProgress>();
}
