// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `lingo`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod classification;
pub mod draft;
pub mod entities;
pub mod entity;
pub mod file;
pub mod models;
pub mod repo;

pub use self::{classification::*, draft::*, entities::*, entity::*, file::*, models::*, repo::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListClassification>();
    visitor.visit::<CreateDraft>();
    visitor.visit::<UpdateDraft>();
    visitor.visit::<BatchHighlightEntity>();
    visitor.visit::<ExtractEntity>();
    visitor.visit::<CreateEntity>();
    visitor.visit::<DeleteEntity>();
    visitor.visit::<GetEntity>();
    visitor.visit::<HighlightEntity>();
    visitor.visit::<ListEntity>();
    visitor.visit::<MatchEntity>();
    visitor.visit::<SearchEntity>();
    visitor.visit::<UpdateEntity>();
    visitor.visit::<DownloadFile>();
    visitor.visit::<UploadFile>();
    visitor.visit::<ListRepo>();
}
