// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `search`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app;
pub mod data_source;
pub mod data_source_item;
pub mod data_sources;
pub mod doc_wiki;
pub mod message;
pub mod models;
pub mod schema;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<app::CreateApp>();
    visitor.visit::<data_source::CreateDataSource>();
    visitor.visit::<data_source::DeleteDataSource>();
    visitor.visit::<data_source::GetDataSource>();
    visitor.visit::<data_source::ListDataSource>();
    visitor.visit::<data_source::PatchDataSource>();
    visitor.visit::<data_source_item::CreateDataSourceItem>();
    visitor.visit::<data_source_item::DeleteDataSourceItem>();
    visitor.visit::<data_source_item::GetDataSourceItem>();
    visitor.visit::<data_sources::BatchCreateSearchDataSourceItem>();
    visitor.visit::<doc_wiki::SearchDocWiki>();
    visitor.visit::<message::CreateMessage>();
    visitor.visit::<schema::CreateSchema>();
    visitor.visit::<schema::DeleteSchema>();
    visitor.visit::<schema::GetSchema>();
    visitor.visit::<schema::PatchSchema>();
}
