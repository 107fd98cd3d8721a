// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `drive`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod comment_reaction;
pub mod file_like;
pub mod models;
pub mod permission_public;

pub use self::{comment_reaction::*, file_like::*, models::*, permission_public::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<UpdateCommentReaction>();
    visitor.visit::<ListFileLike>();
    visitor.visit::<GetPermissionPublic>();
    visitor.visit::<PatchPermissionPublic>();
}
