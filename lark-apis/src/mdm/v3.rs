// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `mdm`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod batch_country_region;
pub mod country_region;
pub mod models;

pub use self::{batch_country_region::*, country_region::*, models::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchGetCountryRegion>();
    visitor.visit::<ListCountryRegion>();
}
