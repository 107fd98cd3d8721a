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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <nodes::SearchWikiNode as lark_runtime::Endpoint>::META,
    <space::CreateSpace as lark_runtime::Endpoint>::META,
    <space::GetSpace as lark_runtime::Endpoint>::META,
    <space::GetNodeSpace as lark_runtime::Endpoint>::META,
    <space::ListSpace as lark_runtime::Endpoint>::META,
    <space_member::CreateSpaceMember as lark_runtime::Endpoint>::META,
    <space_member::DeleteSpaceMember as lark_runtime::Endpoint>::META,
    <space_member::ListSpaceMember as lark_runtime::Endpoint>::META,
    <space_node::CopySpaceNode as lark_runtime::Endpoint>::META,
    <space_node::CreateSpaceNode as lark_runtime::Endpoint>::META,
    <space_node::ListSpaceNode as lark_runtime::Endpoint>::META,
    <space_node::MoveSpaceNode as lark_runtime::Endpoint>::META,
    <space_node::MoveDocsToWikiSpaceNode as lark_runtime::Endpoint>::META,
    <space_node::UpdateTitleSpaceNode as lark_runtime::Endpoint>::META,
    <space_setting::UpdateSpaceSetting as lark_runtime::Endpoint>::META,
    <task::GetTask as lark_runtime::Endpoint>::META,
];
