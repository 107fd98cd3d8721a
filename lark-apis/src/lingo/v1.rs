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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <classification::ListClassification as lark_runtime::Endpoint>::META,
    <draft::CreateDraft as lark_runtime::Endpoint>::META,
    <draft::UpdateDraft as lark_runtime::Endpoint>::META,
    <entities::BatchHighlightLingoEntity as lark_runtime::Endpoint>::META,
    <entities::ExtractLingoEntity as lark_runtime::Endpoint>::META,
    <entity::CreateEntity as lark_runtime::Endpoint>::META,
    <entity::DeleteEntity as lark_runtime::Endpoint>::META,
    <entity::GetEntity as lark_runtime::Endpoint>::META,
    <entity::HighlightEntity as lark_runtime::Endpoint>::META,
    <entity::ListEntity as lark_runtime::Endpoint>::META,
    <entity::MatchEntity as lark_runtime::Endpoint>::META,
    <entity::SearchEntity as lark_runtime::Endpoint>::META,
    <entity::UpdateEntity as lark_runtime::Endpoint>::META,
    <file::DownloadFile as lark_runtime::Endpoint>::META,
    <file::UploadFile as lark_runtime::Endpoint>::META,
    <repo::ListRepo as lark_runtime::Endpoint>::META,
];
