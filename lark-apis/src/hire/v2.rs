// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `hire`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod interview_record;
pub mod models;
pub mod talent;

pub use self::{interview_record::*, models::*, talent::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetInterviewRecord>();
    visitor.visit::<ListInterviewRecord>();
    visitor.visit::<GetTalent>();
}
