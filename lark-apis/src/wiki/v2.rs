// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `wiki`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod models;
pub mod nodes;
pub mod space;
pub mod space_member;
pub mod space_node;
pub mod space_setting;
pub mod task;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<nodes::SearchWikiNode>();
    visitor.visit::<space::CreateSpace>();
    visitor.visit::<space::GetSpace>();
    visitor.visit::<space::GetNodeSpace>();
    visitor.visit::<space::ListSpace>();
    visitor.visit::<space_member::CreateSpaceMember>();
    visitor.visit::<space_member::DeleteSpaceMember>();
    visitor.visit::<space_member::ListSpaceMember>();
    visitor.visit::<space_node::CopySpaceNode>();
    visitor.visit::<space_node::CreateSpaceNode>();
    visitor.visit::<space_node::ListSpaceNode>();
    visitor.visit::<space_node::MoveSpaceNode>();
    visitor.visit::<space_node::MoveDocsToWikiSpaceNode>();
    visitor.visit::<space_node::UpdateTitleSpaceNode>();
    visitor.visit::<space_setting::UpdateSpaceSetting>();
    visitor.visit::<task::GetTask>();
}
