// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `pay`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod order;
pub mod paid_scope;

pub use self::{order::*, paid_scope::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetOrder>();
    visitor.visit::<ListOrder>();
    visitor.visit::<CheckUserInPaidScope>();
}
