// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `drive` whose path names no version.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod permission;

pub use self::permission::*;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CheckMemberPermission>();
    visitor.visit::<CreateMemberPermission>();
    visitor.visit::<DeleteMemberPermission>();
    visitor.visit::<ListMemberPermission>();
    visitor.visit::<TransferMemberPermission>();
    visitor.visit::<UpdateMemberPermission>();
}
