// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `drive`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod comment_reaction;
pub mod file_like;
pub mod permission_public;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <comment_reaction::UpdateReactionCommentReaction as lark_runtime::Endpoint>::META,
    <file_like::ListFileLike as lark_runtime::Endpoint>::META,
    <permission_public::GetPermissionPublic as lark_runtime::Endpoint>::META,
    <permission_public::PatchPermissionPublic as lark_runtime::Endpoint>::META,
];
