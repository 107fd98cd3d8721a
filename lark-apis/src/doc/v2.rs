// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `doc`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod batch_update;
pub mod content;
pub mod create;
pub mod meta;
pub mod raw_content;
pub mod sheet_meta;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <batch_update::UpdateDriveDocContent as lark_runtime::Endpoint>::META,
    <content::GetDriveDocContent as lark_runtime::Endpoint>::META,
    <create::CreateDriveDoc as lark_runtime::Endpoint>::META,
    <meta::GetDriveDocMeta as lark_runtime::Endpoint>::META,
    <raw_content::GetDriveDocRawContent as lark_runtime::Endpoint>::META,
    <sheet_meta::SheetMeta as lark_runtime::Endpoint>::META,
];
