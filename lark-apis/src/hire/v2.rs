// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `hire`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod interview_record;
pub mod models;
pub mod talent;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<interview_record::GetInterviewRecord>();
    visitor.visit::<interview_record::ListInterviewRecord>();
    visitor.visit::<talent::GetTalent>();
}
