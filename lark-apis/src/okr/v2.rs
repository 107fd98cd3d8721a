// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `okr`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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

pub use self::{
    models::*, okr_alignment::*, okr_category::*, okr_cycle::*, okr_cycle_objective::*, okr_indicator::*,
    okr_key_result::*, okr_key_result_indicator::*, okr_key_result_progress::*, okr_objective::*,
    okr_objective_alignment::*, okr_objective_indicator::*, okr_objective_key_result::*, okr_objective_progress::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<DeleteOkrAlignment>();
    visitor.visit::<GetOkrAlignment>();
    visitor.visit::<ListOkrCategory>();
    visitor.visit::<ListOkrCycle>();
    visitor.visit::<UpdateOkrCycleObjectivesPosition>();
    visitor.visit::<UpdateOkrCycleObjectivesWeight>();
    visitor.visit::<CreateOkrCycleObjective>();
    visitor.visit::<ListOkrCycleObjective>();
    visitor.visit::<PatchOkrIndicator>();
    visitor.visit::<DeleteOkrKeyResult>();
    visitor.visit::<GetOkrKeyResult>();
    visitor.visit::<PatchOkrKeyResult>();
    visitor.visit::<ListOkrKeyResultIndicator>();
    visitor.visit::<ListOkrKeyResultProgress>();
    visitor.visit::<DeleteOkrObjective>();
    visitor.visit::<GetOkrObjective>();
    visitor.visit::<UpdateOkrKeyResultsPosition>();
    visitor.visit::<UpdateOkrKeyResultsWeight>();
    visitor.visit::<PatchOkrObjective>();
    visitor.visit::<CreateOkrObjectiveAlignment>();
    visitor.visit::<ListOkrObjectiveAlignment>();
    visitor.visit::<ListOkrObjectiveIndicator>();
    visitor.visit::<CreateOkrObjectiveKeyResult>();
    visitor.visit::<ListOkrObjectiveKeyResult>();
    visitor.visit::<ListOkrObjectiveProgress>();
}
