// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `drive_explorer`.

pub mod file;
pub mod folder;
pub mod models;
pub mod root_folder;

pub use self::{file::*, folder::*, models::*, root_folder::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CopyFile>();
    visitor.visit::<CreateFile>();
    visitor.visit::<DeleteSheet>();
    visitor.visit::<DeleteDoc>();
    visitor.visit::<CreateFolder>();
    visitor.visit::<GetFolderChildren>();
    visitor.visit::<GetFolderMeta>();
    visitor.visit::<GetRootFolderMeta>();
}
