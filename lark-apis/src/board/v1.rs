// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `board`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod whiteboard;
pub mod whiteboard_node;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <whiteboard::DownloadAsImageWhiteboard as lark_runtime::Endpoint>::META,
    <whiteboard::ThemeWhiteboard as lark_runtime::Endpoint>::META,
    <whiteboard::UpdateThemeWhiteboard as lark_runtime::Endpoint>::META,
    <whiteboard_node::BatchDeleteWhiteboardNode as lark_runtime::Endpoint>::META,
    <whiteboard_node::CreateWhiteboardNode as lark_runtime::Endpoint>::META,
    <whiteboard_node::CreatePlantumlWhiteboardNode as lark_runtime::Endpoint>::META,
    <whiteboard_node::ListWhiteboardNode as lark_runtime::Endpoint>::META,
];
