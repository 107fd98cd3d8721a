// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `drive_explorer`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod file;
pub mod folder;
pub mod root_folder;

pub use self::{file::*, folder::*, root_folder::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CopyFilesFile>();
    visitor.visit::<CreateDriveFile>();
    visitor.visit::<DeleteDriveSheetFile>();
    visitor.visit::<DocsFile>();
    visitor.visit::<CreateFolder>();
    visitor.visit::<GetDriveFolderChildren>();
    visitor.visit::<GetDriveFolderMeta>();
    visitor.visit::<GetDriveRootFolderMeta>();
}
