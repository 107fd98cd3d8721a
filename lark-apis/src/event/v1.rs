// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `event`.

pub mod connection;
pub mod outbound_ip;

pub use self::{connection::*, outbound_ip::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetConnection>();
    visitor.visit::<ListOutboundIp>();
}
