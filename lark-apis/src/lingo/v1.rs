// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `lingo`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod classification;
pub mod draft;
pub mod entities;
pub mod entity;
pub mod file;
pub mod models;
pub mod repo;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<classification::ListClassification>();
    visitor.visit::<draft::CreateDraft>();
    visitor.visit::<draft::UpdateDraft>();
    visitor.visit::<entities::BatchHighlightLingoEntity>();
    visitor.visit::<entities::ExtractLingoEntity>();
    visitor.visit::<entity::CreateEntity>();
    visitor.visit::<entity::DeleteEntity>();
    visitor.visit::<entity::GetEntity>();
    visitor.visit::<entity::HighlightEntity>();
    visitor.visit::<entity::ListEntity>();
    visitor.visit::<entity::MatchEntity>();
    visitor.visit::<entity::SearchEntity>();
    visitor.visit::<entity::UpdateEntity>();
    visitor.visit::<file::DownloadFile>();
    visitor.visit::<file::UploadFile>();
    visitor.visit::<repo::ListRepo>();
}
