// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `ephemeral`.

pub mod delete;
pub mod send;

pub use self::{delete::*, send::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<DeleteEphemeralMessage>();
    visitor.visit::<SendEphemeralMessage>();
}
