// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `docx`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod chat_announcement;
pub mod chat_announcement_block;
pub mod chat_announcement_block_children;
pub mod document;
pub mod document_block;
pub mod document_block_children;
pub mod document_block_descendant;
pub mod models;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <chat_announcement::GetChatAnnouncement as lark_runtime::Endpoint>::META,
    <chat_announcement_block::BatchUpdateChatAnnouncementBlock as lark_runtime::Endpoint>::META,
    <chat_announcement_block::GetChatAnnouncementBlock as lark_runtime::Endpoint>::META,
    <chat_announcement_block::ListChatAnnouncementBlock as lark_runtime::Endpoint>::META,
    <chat_announcement_block_children::BatchDeleteChatAnnouncementBlockChildren as lark_runtime::Endpoint>::META,
    <chat_announcement_block_children::CreateChatAnnouncementBlockChildren as lark_runtime::Endpoint>::META,
    <chat_announcement_block_children::GetChatAnnouncementBlockChildren as lark_runtime::Endpoint>::META,
    <document::ConvertDocument as lark_runtime::Endpoint>::META,
    <document::CreateDocument as lark_runtime::Endpoint>::META,
    <document::GetDocument as lark_runtime::Endpoint>::META,
    <document::RawContentDocument as lark_runtime::Endpoint>::META,
    <document_block::BatchUpdateDocumentBlock as lark_runtime::Endpoint>::META,
    <document_block::GetDocumentBlock as lark_runtime::Endpoint>::META,
    <document_block::ListDocumentBlock as lark_runtime::Endpoint>::META,
    <document_block::PatchDocumentBlock as lark_runtime::Endpoint>::META,
    <document_block_children::BatchDeleteDocumentBlockChildren as lark_runtime::Endpoint>::META,
    <document_block_children::CreateDocumentBlockChildren as lark_runtime::Endpoint>::META,
    <document_block_children::GetDocumentBlockChildren as lark_runtime::Endpoint>::META,
    <document_block_descendant::CreateDocumentBlockDescendant as lark_runtime::Endpoint>::META,
];
