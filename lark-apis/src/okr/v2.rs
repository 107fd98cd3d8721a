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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <okr_alignment::DeleteOkrAlignment as lark_runtime::Endpoint>::META,
    <okr_alignment::GetOkrAlignment as lark_runtime::Endpoint>::META,
    <okr_category::ListOkrCategory as lark_runtime::Endpoint>::META,
    <okr_cycle::ListOkrCycle as lark_runtime::Endpoint>::META,
    <okr_cycle::ObjectivesPositionOkrCycle as lark_runtime::Endpoint>::META,
    <okr_cycle::ObjectivesWeightOkrCycle as lark_runtime::Endpoint>::META,
    <okr_cycle_objective::CreateOkrCycleObjective as lark_runtime::Endpoint>::META,
    <okr_cycle_objective::ListOkrCycleObjective as lark_runtime::Endpoint>::META,
    <okr_indicator::PatchOkrIndicator as lark_runtime::Endpoint>::META,
    <okr_key_result::DeleteOkrKeyResult as lark_runtime::Endpoint>::META,
    <okr_key_result::GetOkrKeyResult as lark_runtime::Endpoint>::META,
    <okr_key_result::PatchOkrKeyResult as lark_runtime::Endpoint>::META,
    <okr_key_result_indicator::ListOkrKeyResultIndicator as lark_runtime::Endpoint>::META,
    <okr_key_result_progress::ListOkrKeyResultProgress as lark_runtime::Endpoint>::META,
    <okr_objective::DeleteOkrObjective as lark_runtime::Endpoint>::META,
    <okr_objective::GetOkrObjective as lark_runtime::Endpoint>::META,
    <okr_objective::KeyResultsPositionOkrObjective as lark_runtime::Endpoint>::META,
    <okr_objective::KeyResultsWeightOkrObjective as lark_runtime::Endpoint>::META,
    <okr_objective::PatchOkrObjective as lark_runtime::Endpoint>::META,
    <okr_objective_alignment::CreateOkrObjectiveAlignment as lark_runtime::Endpoint>::META,
    <okr_objective_alignment::ListOkrObjectiveAlignment as lark_runtime::Endpoint>::META,
    <okr_objective_indicator::ListOkrObjectiveIndicator as lark_runtime::Endpoint>::META,
    <okr_objective_key_result::CreateOkrObjectiveKeyResult as lark_runtime::Endpoint>::META,
    <okr_objective_key_result::ListOkrObjectiveKeyResult as lark_runtime::Endpoint>::META,
    <okr_objective_progress::ListOkrObjectiveProgress as lark_runtime::Endpoint>::META,
];
