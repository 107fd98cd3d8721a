// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `report`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod rule;
pub mod rule_view;
pub mod task;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <rule::QueryRule as lark_runtime::Endpoint>::META,
    <rule_view::RemoveRuleView as lark_runtime::Endpoint>::META,
    <task::QueryTask as lark_runtime::Endpoint>::META,
];
