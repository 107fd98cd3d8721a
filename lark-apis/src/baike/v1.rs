// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `baike`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod classification;
pub mod draft;
pub mod entity;
pub mod file;
pub mod models;

pub use self::{classification::*, draft::*, entity::*, file::*, models::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<ListClassification>();
    visitor.visit::<CreateDraft>();
    visitor.visit::<UpdateDraft>();
    visitor.visit::<CreateEntity>();
    visitor.visit::<ExtractEntity>();
    visitor.visit::<GetEntity>();
    visitor.visit::<HighlightEntity>();
    visitor.visit::<ListEntity>();
    visitor.visit::<MatchEntity>();
    visitor.visit::<SearchEntity>();
    visitor.visit::<UpdateEntity>();
    visitor.visit::<DownloadFile>();
    visitor.visit::<UploadFile>();
}
