// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `drive`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod comment_reaction;
pub mod file_like;
pub mod permission_public;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<comment_reaction::UpdateReactionCommentReaction>();
    visitor.visit::<file_like::ListFileLike>();
    visitor.visit::<permission_public::GetPermissionPublic>();
    visitor.visit::<permission_public::PatchPermissionPublic>();
}
