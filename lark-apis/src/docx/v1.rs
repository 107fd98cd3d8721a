// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `docx`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod chat_announcement;
pub mod chat_announcement_block;
pub mod chat_announcement_block_children;
pub mod document;
pub mod document_block;
pub mod document_block_children;
pub mod document_block_descendant;
pub mod images;
pub mod models;

pub use self::{
    chat_announcement::*, chat_announcement_block::*, chat_announcement_block_children::*, document::*,
    document_block::*, document_block_children::*, document_block_descendant::*, images::*, models::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetChatAnnouncement>();
    visitor.visit::<BatchUpdateAnnouncementBlock>();
    visitor.visit::<GetAnnouncementBlock>();
    visitor.visit::<ListAnnouncementBlock>();
    visitor.visit::<BatchDeleteAnnouncementBlockChildren>();
    visitor.visit::<CreateAnnouncementBlockChildren>();
    visitor.visit::<GetAnnouncementBlockChildren>();
    visitor.visit::<ConvertDocument>();
    visitor.visit::<CreateDocument>();
    visitor.visit::<GetDocument>();
    visitor.visit::<GetDocumentRawContent>();
    visitor.visit::<BatchUpdateDocumentBlock>();
    visitor.visit::<GetDocumentBlock>();
    visitor.visit::<ListDocumentBlock>();
    visitor.visit::<PatchDocumentBlock>();
    visitor.visit::<BatchDeleteDocumentBlockChildren>();
    visitor.visit::<CreateDocumentBlockChildren>();
    visitor.visit::<GetDocumentBlockChildren>();
    visitor.visit::<CreateDocumentBlockDescendant>();
}
