// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `sheets`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod import;
pub mod spreadsheets;

pub use self::{import::*, spreadsheets::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetImportResult>();
    visitor.visit::<ImportSheet>();
    visitor.visit::<AddSheetDimensionRange>();
    visitor.visit::<AppendSheetValue>();
    visitor.visit::<BatchGetSheetValue>();
    visitor.visit::<BatchSetSheetStyle>();
    visitor.visit::<BatchSetSheetValue>();
    visitor.visit::<BatchUpdateSheet>();
    visitor.visit::<CreateSheetConditionFormat>();
    visitor.visit::<CreateSheetDataValidationDropdown>();
    visitor.visit::<CreateSheetProtectedDimension>();
    visitor.visit::<UpdateDataValidation>();
    visitor.visit::<DeleteSheetConditionFormat>();
    visitor.visit::<DeleteSheetDataValidationDropdown>();
    visitor.visit::<DeleteSheetDimensionRange>();
    visitor.visit::<DeleteSheetProtectedDimension>();
    visitor.visit::<GetSheetConditionFormat>();
    visitor.visit::<GetSheetDataValidationDropdown>();
    visitor.visit::<GetSheetMeta>();
    visitor.visit::<GetSheetProtectedDimension>();
    visitor.visit::<GetSheetValue>();
    visitor.visit::<InsertSheetDimensionRange>();
    visitor.visit::<MergeSheetCell>();
    visitor.visit::<PrependSheetValue>();
    visitor.visit::<SetSheetStyle>();
    visitor.visit::<SetSheetValue>();
    visitor.visit::<SetSheetValueImage>();
    visitor.visit::<UnmergeSheetCell>();
    visitor.visit::<UpdateSheetConditionFormat>();
    visitor.visit::<UpdateSheetDataValidationDropdown>();
    visitor.visit::<UpdateSheetDimensionRange>();
    visitor.visit::<UpdateSheetProperty>();
    visitor.visit::<UpdateSheetProtectedDimension>();
}
