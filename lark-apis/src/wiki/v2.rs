// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `wiki`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod models;
pub mod nodes;
pub mod space;
pub mod space_member;
pub mod space_node;
pub mod space_setting;
pub mod task;

pub use self::{models::*, nodes::*, space::*, space_member::*, space_node::*, space_setting::*, task::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<SearchNode>();
    visitor.visit::<CreateSpace>();
    visitor.visit::<GetSpace>();
    visitor.visit::<GetSpaceNode>();
    visitor.visit::<ListSpace>();
    visitor.visit::<CreateSpaceMember>();
    visitor.visit::<DeleteSpaceMember>();
    visitor.visit::<ListSpaceMember>();
    visitor.visit::<CopySpaceNode>();
    visitor.visit::<CreateSpaceNode>();
    visitor.visit::<ListSpaceNode>();
    visitor.visit::<MoveSpaceNode>();
    visitor.visit::<MoveDocsToWiki>();
    visitor.visit::<UpdateSpaceNodeTitle>();
    visitor.visit::<UpdateSpaceSetting>();
    visitor.visit::<GetTask>();
}
