// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `drive_explorer`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod file;
pub mod folder;
pub mod root_folder;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <file::CopyFilesFile as lark_runtime::Endpoint>::META,
    <file::CreateDriveFile as lark_runtime::Endpoint>::META,
    <file::DeleteDriveSheetFile as lark_runtime::Endpoint>::META,
    <file::DocsFile as lark_runtime::Endpoint>::META,
    <folder::CreateFolder as lark_runtime::Endpoint>::META,
    <folder::GetDriveFolderChildren as lark_runtime::Endpoint>::META,
    <folder::GetDriveFolderMeta as lark_runtime::Endpoint>::META,
    <root_folder::GetDriveRootFolderMeta as lark_runtime::Endpoint>::META,
];
