// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `mdm`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod batch_country_region;
pub mod country_region;
pub mod models;

pub use self::{batch_country_region::*, country_region::*, models::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetBatchCountryRegion>();
    visitor.visit::<ListCountryRegion>();
}
