// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 4 of `message`.

pub mod batch_send;
pub mod send;

pub use self::{batch_send::*, send::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchSendMessage>();
    visitor.visit::<SendMessage>();
}
