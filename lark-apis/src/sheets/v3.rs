// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `sheets`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod spreadsheet;
pub mod spreadsheet_sheet;
pub mod spreadsheet_sheet_filter;
pub mod spreadsheet_sheet_filter_view;
pub mod spreadsheet_sheet_filter_view_condition;
pub mod spreadsheet_sheet_float_image;

#[cfg(feature = "catalog")]
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <spreadsheet::CreateSpreadsheet as lark_runtime::Endpoint>::META,
    <spreadsheet::GetSpreadsheet as lark_runtime::Endpoint>::META,
    <spreadsheet::PatchSpreadsheet as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet::FindSpreadsheetSheet as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet::GetSpreadsheetSheet as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet::MoveDimensionSpreadsheetSheet as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet::QuerySpreadsheetSheet as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet::ReplaceSpreadsheetSheet as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter::CreateSpreadsheetSheetFilter as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter::DeleteSpreadsheetSheetFilter as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter::GetSpreadsheetSheetFilter as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter::UpdateSpreadsheetSheetFilter as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view::CreateSpreadsheetSheetFilterView as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view::DeleteSpreadsheetSheetFilterView as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view::GetSpreadsheetSheetFilterView as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view::PatchSpreadsheetSheetFilterView as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view::QuerySpreadsheetSheetFilterView as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view_condition::CreateSpreadsheetSheetFilterViewCondition as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view_condition::DeleteSpreadsheetSheetFilterViewCondition as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view_condition::GetSpreadsheetSheetFilterViewCondition as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view_condition::QuerySpreadsheetSheetFilterViewCondition as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_filter_view_condition::UpdateSpreadsheetSheetFilterViewCondition as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_float_image::CreateSpreadsheetSheetFloatImage as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_float_image::DeleteSpreadsheetSheetFloatImage as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_float_image::GetSpreadsheetSheetFloatImage as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_float_image::PatchSpreadsheetSheetFloatImage as lark_runtime::Endpoint>::META,
    <spreadsheet_sheet_float_image::QuerySpreadsheetSheetFloatImage as lark_runtime::Endpoint>::META,
];
