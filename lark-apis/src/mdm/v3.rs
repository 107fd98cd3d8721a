// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `mdm`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod batch_country_region;
pub mod country_region;
pub mod models;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <batch_country_region::GetBatchCountryRegion as lark_runtime::Endpoint>::META,
    <country_region::ListCountryRegion as lark_runtime::Endpoint>::META,
];
