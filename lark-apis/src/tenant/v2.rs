// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `tenant`.

pub mod tenant;
pub mod tenant_product_assign_info;

pub use self::{tenant::*, tenant_product_assign_info::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<QueryTenant>();
    visitor.visit::<QueryTenantProductAssignInfo>();
}
