// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `ehr`.

pub mod attachment;
pub mod employee;

pub use self::{attachment::*, employee::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<DownloadAttachment>();
    visitor.visit::<ListEmployee>();
}
