// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `suite` whose path names no version.

pub mod docs_api;

pub use self::docs_api::*;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetDocsMeta>();
    visitor.visit::<SearchDriveFile>();
}
