// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `search`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod app;
pub mod data_source;
pub mod data_source_item;
pub mod data_sources;
pub mod doc_wiki;
pub mod message;
pub mod models;
pub mod schema;

pub use self::{
    app::*, data_source::*, data_source_item::*, data_sources::*, doc_wiki::*, message::*, models::*, schema::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<SearchApp>();
    visitor.visit::<CreateDataSource>();
    visitor.visit::<DeleteDataSource>();
    visitor.visit::<GetDataSource>();
    visitor.visit::<ListDataSource>();
    visitor.visit::<PatchDataSource>();
    visitor.visit::<CreateDataSourceItem>();
    visitor.visit::<DeleteDataSourceItem>();
    visitor.visit::<GetDataSourceItem>();
    visitor.visit::<BatchCreateDataSourceItem>();
    visitor.visit::<SearchDocWiki>();
    visitor.visit::<SearchMessage>();
    visitor.visit::<CreateSchema>();
    visitor.visit::<DeleteSchema>();
    visitor.visit::<GetSchema>();
    visitor.visit::<PatchSchema>();
}
