// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `workplace`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod custom_workplace_access_data;
pub mod models;
pub mod workplace_access_data;
pub mod workplace_block_access_data;

pub use self::{custom_workplace_access_data::*, models::*, workplace_access_data::*, workplace_block_access_data::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<SearchCustomWorkplaceAccessData>();
    visitor.visit::<SearchWorkplaceAccessData>();
    visitor.visit::<SearchWorkplaceBlockAccessData>();
}
