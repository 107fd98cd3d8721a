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
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<spreadsheet::CreateSpreadsheet>();
    visitor.visit::<spreadsheet::GetSpreadsheet>();
    visitor.visit::<spreadsheet::PatchSpreadsheet>();
    visitor.visit::<spreadsheet_sheet::FindSpreadsheetSheet>();
    visitor.visit::<spreadsheet_sheet::GetSpreadsheetSheet>();
    visitor.visit::<spreadsheet_sheet::MoveDimensionSpreadsheetSheet>();
    visitor.visit::<spreadsheet_sheet::QuerySpreadsheetSheet>();
    visitor.visit::<spreadsheet_sheet::ReplaceSpreadsheetSheet>();
    visitor.visit::<spreadsheet_sheet_filter::CreateSpreadsheetSheetFilter>();
    visitor.visit::<spreadsheet_sheet_filter::DeleteSpreadsheetSheetFilter>();
    visitor.visit::<spreadsheet_sheet_filter::GetSpreadsheetSheetFilter>();
    visitor.visit::<spreadsheet_sheet_filter::UpdateSpreadsheetSheetFilter>();
    visitor.visit::<spreadsheet_sheet_filter_view::CreateSpreadsheetSheetFilterView>();
    visitor.visit::<spreadsheet_sheet_filter_view::DeleteSpreadsheetSheetFilterView>();
    visitor.visit::<spreadsheet_sheet_filter_view::GetSpreadsheetSheetFilterView>();
    visitor.visit::<spreadsheet_sheet_filter_view::PatchSpreadsheetSheetFilterView>();
    visitor.visit::<spreadsheet_sheet_filter_view::QuerySpreadsheetSheetFilterView>();
    visitor.visit::<spreadsheet_sheet_filter_view_condition::CreateSpreadsheetSheetFilterViewCondition>();
    visitor.visit::<spreadsheet_sheet_filter_view_condition::DeleteSpreadsheetSheetFilterViewCondition>();
    visitor.visit::<spreadsheet_sheet_filter_view_condition::GetSpreadsheetSheetFilterViewCondition>();
    visitor.visit::<spreadsheet_sheet_filter_view_condition::QuerySpreadsheetSheetFilterViewCondition>();
    visitor.visit::<spreadsheet_sheet_filter_view_condition::UpdateSpreadsheetSheetFilterViewCondition>();
    visitor.visit::<spreadsheet_sheet_float_image::CreateSpreadsheetSheetFloatImage>();
    visitor.visit::<spreadsheet_sheet_float_image::DeleteSpreadsheetSheetFloatImage>();
    visitor.visit::<spreadsheet_sheet_float_image::GetSpreadsheetSheetFloatImage>();
    visitor.visit::<spreadsheet_sheet_float_image::PatchSpreadsheetSheetFloatImage>();
    visitor.visit::<spreadsheet_sheet_float_image::QuerySpreadsheetSheetFloatImage>();
}
