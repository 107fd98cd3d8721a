// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `base`.

pub mod app_role;

pub use self::app_role::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateAppRole>();
    visitor.visit::<ListAppRole>();
    visitor.visit::<UpdateAppRole>();
}
