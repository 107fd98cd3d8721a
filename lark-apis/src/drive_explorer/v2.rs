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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<file::CopyFilesFile>();
    visitor.visit::<file::CreateDriveFile>();
    visitor.visit::<file::DeleteDriveSheetFile>();
    visitor.visit::<file::DocsFile>();
    visitor.visit::<folder::CreateFolder>();
    visitor.visit::<folder::GetDriveFolderChildren>();
    visitor.visit::<folder::GetDriveFolderMeta>();
    visitor.visit::<root_folder::GetDriveRootFolderMeta>();
}
