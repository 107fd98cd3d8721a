// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `report`.

pub mod rule;
pub mod rule_view;
pub mod task;

pub use self::{rule::*, rule_view::*, task::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<QueryRule>();
    visitor.visit::<RemoveRuleView>();
    visitor.visit::<QueryTask>();
}
