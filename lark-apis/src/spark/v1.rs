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
pub mod models;

pub use self::{app::*, app_enum::*, app_storage::*, app_table::*, app_view::*, directory_user::*, models::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateApp>();
    visitor.visit::<GetAppVisibility>();
    visitor.visit::<UploadAppIcon>();
    visitor.visit::<ListApp>();
    visitor.visit::<PatchApp>();
    visitor.visit::<ExecuteAppSql>();
    visitor.visit::<UpdateAppVisibility>();
    visitor.visit::<UploadAppHtmlCodeAndRelease>();
    visitor.visit::<GetAppEnumDetail>();
    visitor.visit::<ListAppEnum>();
    visitor.visit::<DownloadAppStorage>();
    visitor.visit::<UploadAppStorage>();
    visitor.visit::<CompleteAppStorageUpload>();
    visitor.visit::<InitializeAppStorageUpload>();
    visitor.visit::<UploadAppStoragePart>();
    visitor.visit::<BatchUpdateAppTableRecords>();
    visitor.visit::<DeleteAppTableRecords>();
    visitor.visit::<GetAppTableDetail>();
    visitor.visit::<ListAppTable>();
    visitor.visit::<ListAppTableRecord>();
    visitor.visit::<PatchAppTableRecords>();
    visitor.visit::<UpsertAppTableRecords>();
    visitor.visit::<ListAppViewRecord>();
    visitor.visit::<ConvertDirectoryUserId>();
}
