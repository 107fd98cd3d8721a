// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `passport`.

pub mod password;
pub mod session;

pub use self::{password::*, session::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<UpdatePassword>();
    visitor.visit::<LogoutSession>();
    visitor.visit::<QuerySession>();
}
