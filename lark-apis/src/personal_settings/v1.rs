// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `personal_settings`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod system_status;

pub use self::system_status::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchCloseSystemStatus>();
    visitor.visit::<BatchOpenSystemStatus>();
    visitor.visit::<CreateSystemStatus>();
    visitor.visit::<DeleteSystemStatus>();
    visitor.visit::<ListSystemStatus>();
    visitor.visit::<PatchSystemStatus>();
}
