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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<chat_announcement::GetChatAnnouncement>();
    visitor.visit::<chat_announcement_block::BatchUpdateChatAnnouncementBlock>();
    visitor.visit::<chat_announcement_block::GetChatAnnouncementBlock>();
    visitor.visit::<chat_announcement_block::ListChatAnnouncementBlock>();
    visitor.visit::<chat_announcement_block_children::BatchDeleteChatAnnouncementBlockChildren>();
    visitor.visit::<chat_announcement_block_children::CreateChatAnnouncementBlockChildren>();
    visitor.visit::<chat_announcement_block_children::GetChatAnnouncementBlockChildren>();
    visitor.visit::<document::ConvertDocument>();
    visitor.visit::<document::CreateDocument>();
    visitor.visit::<document::GetDocument>();
    visitor.visit::<document::RawContentDocument>();
    visitor.visit::<document_block::BatchUpdateDocumentBlock>();
    visitor.visit::<document_block::GetDocumentBlock>();
    visitor.visit::<document_block::ListDocumentBlock>();
    visitor.visit::<document_block::PatchDocumentBlock>();
    visitor.visit::<document_block_children::BatchDeleteDocumentBlockChildren>();
    visitor.visit::<document_block_children::CreateDocumentBlockChildren>();
    visitor.visit::<document_block_children::GetDocumentBlockChildren>();
    visitor.visit::<document_block_descendant::CreateDocumentBlockDescendant>();
}
