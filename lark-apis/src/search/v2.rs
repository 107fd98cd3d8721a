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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app::CreateApp as lark_runtime::Endpoint>::META,
    <data_source::CreateDataSource as lark_runtime::Endpoint>::META,
    <data_source::DeleteDataSource as lark_runtime::Endpoint>::META,
    <data_source::GetDataSource as lark_runtime::Endpoint>::META,
    <data_source::ListDataSource as lark_runtime::Endpoint>::META,
    <data_source::PatchDataSource as lark_runtime::Endpoint>::META,
    <data_source_item::CreateDataSourceItem as lark_runtime::Endpoint>::META,
    <data_source_item::DeleteDataSourceItem as lark_runtime::Endpoint>::META,
    <data_source_item::GetDataSourceItem as lark_runtime::Endpoint>::META,
    <data_sources::BatchCreateSearchDataSourceItem as lark_runtime::Endpoint>::META,
    <doc_wiki::SearchDocWiki as lark_runtime::Endpoint>::META,
    <message::CreateMessage as lark_runtime::Endpoint>::META,
    <schema::CreateSchema as lark_runtime::Endpoint>::META,
    <schema::DeleteSchema as lark_runtime::Endpoint>::META,
    <schema::GetSchema as lark_runtime::Endpoint>::META,
    <schema::PatchSchema as lark_runtime::Endpoint>::META,
];
