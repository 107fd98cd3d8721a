// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `spark`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod app;
pub mod app_enum;
pub mod app_storage;
pub mod app_table;
pub mod app_view;
pub mod directory_user;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<app::CreateApp>();
    visitor.visit::<app::GetAppVisibilityApp>();
    visitor.visit::<app::IconApp>();
    visitor.visit::<app::ListApp>();
    visitor.visit::<app::PatchApp>();
    visitor.visit::<app::SqlCommandsApp>();
    visitor.visit::<app::UpdateAppVisibilityApp>();
    visitor.visit::<app::UploadHtmlCodeAndReleaseApp>();
    visitor.visit::<app_enum::GetEnumDetailAppEnum>();
    visitor.visit::<app_enum::GetEnumListAppEnum>();
    visitor.visit::<app_storage::DownloadAppStorage>();
    visitor.visit::<app_storage::UploadAppStorage>();
    visitor.visit::<app_storage::UploadCompleteAppStorage>();
    visitor.visit::<app_storage::UploadInitializeAppStorage>();
    visitor.visit::<app_storage::UploadPartAppStorage>();
    visitor.visit::<app_table::BatchUpdateTableRecordsAppTable>();
    visitor.visit::<app_table::DeleteTableRecordsAppTable>();
    visitor.visit::<app_table::GetTableDetailAppTable>();
    visitor.visit::<app_table::GetTableListAppTable>();
    visitor.visit::<app_table::GetTableRecordListAppTable>();
    visitor.visit::<app_table::PatchTableRecordsAppTable>();
    visitor.visit::<app_table::PostTableRecordsAppTable>();
    visitor.visit::<app_view::GetViewRecordListAppView>();
    visitor.visit::<directory_user::IdConvertDirectoryUser>();
}
