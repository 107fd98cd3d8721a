// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 3 of `sheets`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod models;
pub mod spreadsheet;
pub mod spreadsheet_sheet;
pub mod spreadsheet_sheet_filter;
pub mod spreadsheet_sheet_filter_view;
pub mod spreadsheet_sheet_filter_view_condition;
pub mod spreadsheet_sheet_float_image;

pub use self::{
    models::*, spreadsheet::*, spreadsheet_sheet::*, spreadsheet_sheet_filter::*, spreadsheet_sheet_filter_view::*,
    spreadsheet_sheet_filter_view_condition::*, spreadsheet_sheet_float_image::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateSpreadsheet>();
    visitor.visit::<GetSpreadsheet>();
    visitor.visit::<PatchSpreadsheet>();
    visitor.visit::<FindSheetCell>();
    visitor.visit::<GetSheet>();
    visitor.visit::<MoveSheetDimension>();
    visitor.visit::<QuerySheet>();
    visitor.visit::<ReplaceSheetCell>();
    visitor.visit::<CreateSheetFilter>();
    visitor.visit::<DeleteSheetFilter>();
    visitor.visit::<GetSheetFilter>();
    visitor.visit::<UpdateSheetFilter>();
    visitor.visit::<CreateSheetFilterView>();
    visitor.visit::<DeleteSheetFilterView>();
    visitor.visit::<GetSheetFilterView>();
    visitor.visit::<PatchSheetFilterView>();
    visitor.visit::<QuerySheetFilterView>();
    visitor.visit::<CreateSheetFilterViewCondition>();
    visitor.visit::<DeleteSheetFilterViewCondition>();
    visitor.visit::<GetSheetFilterViewCondition>();
    visitor.visit::<QuerySheetFilterViewCondition>();
    visitor.visit::<UpdateSheetFilterViewCondition>();
    visitor.visit::<CreateSheetFloatImage>();
    visitor.visit::<DeleteSheetFloatImage>();
    visitor.visit::<GetSheetFloatImage>();
    visitor.visit::<PatchSheetFloatImage>();
    visitor.visit::<QuerySheetFloatImage>();
}
