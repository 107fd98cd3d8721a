// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `baike`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod classification;
pub mod draft;
pub mod entity;
pub mod file;
pub mod models;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<classification::ListClassification>();
    visitor.visit::<draft::CreateDraft>();
    visitor.visit::<draft::UpdateDraft>();
    visitor.visit::<entity::CreateEntity>();
    visitor.visit::<entity::ExtractEntity>();
    visitor.visit::<entity::GetEntity>();
    visitor.visit::<entity::HighlightEntity>();
    visitor.visit::<entity::ListEntity>();
    visitor.visit::<entity::MatchEntity>();
    visitor.visit::<entity::SearchEntity>();
    visitor.visit::<entity::UpdateEntity>();
    visitor.visit::<file::DownloadFile>();
    visitor.visit::<file::UploadFile>();
}
