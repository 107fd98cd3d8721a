// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `tenant`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod tenant;
pub mod tenant_product_assign_info;

pub use self::{tenant::*, tenant_product_assign_info::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<QueryTenant>();
    visitor.visit::<QueryTenantProductAssignInfo>();
}
