// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `spark`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod app;
pub mod app_enum;
pub mod app_storage;
pub mod app_table;
pub mod app_view;
pub mod directory_user;

pub use self::{app::*, app_enum::*, app_storage::*, app_table::*, app_view::*, directory_user::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateApp>();
    visitor.visit::<GetAppVisibilityApp>();
    visitor.visit::<IconApp>();
    visitor.visit::<ListApp>();
    visitor.visit::<PatchApp>();
    visitor.visit::<SqlCommandsApp>();
    visitor.visit::<UpdateAppVisibilityApp>();
    visitor.visit::<UploadHtmlCodeAndReleaseApp>();
    visitor.visit::<GetEnumDetailAppEnum>();
    visitor.visit::<GetEnumListAppEnum>();
    visitor.visit::<DownloadAppStorage>();
    visitor.visit::<UploadAppStorage>();
    visitor.visit::<UploadCompleteAppStorage>();
    visitor.visit::<UploadInitializeAppStorage>();
    visitor.visit::<UploadPartAppStorage>();
    visitor.visit::<BatchUpdateTableRecordsAppTable>();
    visitor.visit::<DeleteTableRecordsAppTable>();
    visitor.visit::<GetTableDetailAppTable>();
    visitor.visit::<GetTableListAppTable>();
    visitor.visit::<GetTableRecordListAppTable>();
    visitor.visit::<PatchTableRecordsAppTable>();
    visitor.visit::<PostTableRecordsAppTable>();
    visitor.visit::<GetViewRecordListAppView>();
    visitor.visit::<IdConvertDirectoryUser>();
}
