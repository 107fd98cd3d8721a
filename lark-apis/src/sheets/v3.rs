// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `sheets`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod spreadsheet;
pub mod spreadsheet_sheet;
pub mod spreadsheet_sheet_filter;
pub mod spreadsheet_sheet_filter_view;
pub mod spreadsheet_sheet_filter_view_condition;
pub mod spreadsheet_sheet_float_image;

pub use self::{
    spreadsheet::*, spreadsheet_sheet::*, spreadsheet_sheet_filter::*, spreadsheet_sheet_filter_view::*,
    spreadsheet_sheet_filter_view_condition::*, spreadsheet_sheet_float_image::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateSpreadsheet>();
    visitor.visit::<GetSpreadsheet>();
    visitor.visit::<PatchSpreadsheet>();
    visitor.visit::<FindSpreadsheetSheet>();
    visitor.visit::<GetSpreadsheetSheet>();
    visitor.visit::<MoveDimensionSpreadsheetSheet>();
    visitor.visit::<QuerySpreadsheetSheet>();
    visitor.visit::<ReplaceSpreadsheetSheet>();
    visitor.visit::<CreateSpreadsheetSheetFilter>();
    visitor.visit::<DeleteSpreadsheetSheetFilter>();
    visitor.visit::<GetSpreadsheetSheetFilter>();
    visitor.visit::<UpdateSpreadsheetSheetFilter>();
    visitor.visit::<CreateSpreadsheetSheetFilterView>();
    visitor.visit::<DeleteSpreadsheetSheetFilterView>();
    visitor.visit::<GetSpreadsheetSheetFilterView>();
    visitor.visit::<PatchSpreadsheetSheetFilterView>();
    visitor.visit::<QuerySpreadsheetSheetFilterView>();
    visitor.visit::<CreateSpreadsheetSheetFilterViewCondition>();
    visitor.visit::<DeleteSpreadsheetSheetFilterViewCondition>();
    visitor.visit::<GetSpreadsheetSheetFilterViewCondition>();
    visitor.visit::<QuerySpreadsheetSheetFilterViewCondition>();
    visitor.visit::<UpdateSpreadsheetSheetFilterViewCondition>();
    visitor.visit::<CreateSpreadsheetSheetFloatImage>();
    visitor.visit::<DeleteSpreadsheetSheetFloatImage>();
    visitor.visit::<GetSpreadsheetSheetFloatImage>();
    visitor.visit::<PatchSpreadsheetSheetFloatImage>();
    visitor.visit::<QuerySpreadsheetSheetFloatImage>();
}
