// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `bot`.

pub mod info;

pub use self::info::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetBotInfo>();
}
