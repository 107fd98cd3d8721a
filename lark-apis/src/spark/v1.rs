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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app::CreateApp as lark_runtime::Endpoint>::META,
    <app::GetAppVisibilityApp as lark_runtime::Endpoint>::META,
    <app::IconApp as lark_runtime::Endpoint>::META,
    <app::ListApp as lark_runtime::Endpoint>::META,
    <app::PatchApp as lark_runtime::Endpoint>::META,
    <app::SqlCommandsApp as lark_runtime::Endpoint>::META,
    <app::UpdateAppVisibilityApp as lark_runtime::Endpoint>::META,
    <app::UploadHtmlCodeAndReleaseApp as lark_runtime::Endpoint>::META,
    <app_enum::GetEnumDetailAppEnum as lark_runtime::Endpoint>::META,
    <app_enum::GetEnumListAppEnum as lark_runtime::Endpoint>::META,
    <app_storage::DownloadAppStorage as lark_runtime::Endpoint>::META,
    <app_storage::UploadAppStorage as lark_runtime::Endpoint>::META,
    <app_storage::UploadCompleteAppStorage as lark_runtime::Endpoint>::META,
    <app_storage::UploadInitializeAppStorage as lark_runtime::Endpoint>::META,
    <app_storage::UploadPartAppStorage as lark_runtime::Endpoint>::META,
    <app_table::BatchUpdateTableRecordsAppTable as lark_runtime::Endpoint>::META,
    <app_table::DeleteTableRecordsAppTable as lark_runtime::Endpoint>::META,
    <app_table::GetTableDetailAppTable as lark_runtime::Endpoint>::META,
    <app_table::GetTableListAppTable as lark_runtime::Endpoint>::META,
    <app_table::GetTableRecordListAppTable as lark_runtime::Endpoint>::META,
    <app_table::PatchTableRecordsAppTable as lark_runtime::Endpoint>::META,
    <app_table::PostTableRecordsAppTable as lark_runtime::Endpoint>::META,
    <app_view::GetViewRecordListAppView as lark_runtime::Endpoint>::META,
    <directory_user::IdConvertDirectoryUser as lark_runtime::Endpoint>::META,
];
