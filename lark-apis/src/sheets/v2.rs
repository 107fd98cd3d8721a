// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `sheets`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod import;
pub mod spreadsheets;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <import::GetDriveSheetDefaultImportResult as lark_runtime::Endpoint>::META,
    <import::ImportSheet as lark_runtime::Endpoint>::META,
    <spreadsheets::AddSheetDimensionRange as lark_runtime::Endpoint>::META,
    <spreadsheets::AppendSheetValue as lark_runtime::Endpoint>::META,
    <spreadsheets::BatchGetSheetValue as lark_runtime::Endpoint>::META,
    <spreadsheets::BatchSetSheetStyle as lark_runtime::Endpoint>::META,
    <spreadsheets::BatchSetSheetValue as lark_runtime::Endpoint>::META,
    <spreadsheets::BatchUpdateSheet as lark_runtime::Endpoint>::META,
    <spreadsheets::CreateSheetConditionFormat as lark_runtime::Endpoint>::META,
    <spreadsheets::CreateSheetDataValidationDropdown as lark_runtime::Endpoint>::META,
    <spreadsheets::CreateSheetProtectedDimension as lark_runtime::Endpoint>::META,
    <spreadsheets::DataValidationSpreadsheets as lark_runtime::Endpoint>::META,
    <spreadsheets::DeleteSheetConditionFormat as lark_runtime::Endpoint>::META,
    <spreadsheets::DeleteSheetDataValidationDropdown as lark_runtime::Endpoint>::META,
    <spreadsheets::DeleteSheetDimensionRange as lark_runtime::Endpoint>::META,
    <spreadsheets::DeleteSheetProtectedDimension as lark_runtime::Endpoint>::META,
    <spreadsheets::GetSheetConditionFormat as lark_runtime::Endpoint>::META,
    <spreadsheets::GetSheetDataValidationDropdown as lark_runtime::Endpoint>::META,
    <spreadsheets::GetSheetMeta as lark_runtime::Endpoint>::META,
    <spreadsheets::GetSheetProtectedDimension as lark_runtime::Endpoint>::META,
    <spreadsheets::GetSheetValue as lark_runtime::Endpoint>::META,
    <spreadsheets::InsertSheetDimensionRange as lark_runtime::Endpoint>::META,
    <spreadsheets::MergeSheetCell as lark_runtime::Endpoint>::META,
    <spreadsheets::PrependSheetValue as lark_runtime::Endpoint>::META,
    <spreadsheets::SetSheetStyle as lark_runtime::Endpoint>::META,
    <spreadsheets::SetSheetValue as lark_runtime::Endpoint>::META,
    <spreadsheets::SetSheetValueImage as lark_runtime::Endpoint>::META,
    <spreadsheets::UnmergeSheetCell as lark_runtime::Endpoint>::META,
    <spreadsheets::UpdateSheetConditionFormat as lark_runtime::Endpoint>::META,
    <spreadsheets::UpdateSheetDataValidationDropdown as lark_runtime::Endpoint>::META,
    <spreadsheets::UpdateSheetDimensionRange as lark_runtime::Endpoint>::META,
    <spreadsheets::UpdateSheetProperty as lark_runtime::Endpoint>::META,
    <spreadsheets::UpdateSheetProtectedDimension as lark_runtime::Endpoint>::META,
];
