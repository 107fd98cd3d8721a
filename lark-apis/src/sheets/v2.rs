// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `sheets`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod import;
pub mod spreadsheets;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<import::GetDriveSheetDefaultImportResult>();
    visitor.visit::<import::ImportSheet>();
    visitor.visit::<spreadsheets::AddSheetDimensionRange>();
    visitor.visit::<spreadsheets::AppendSheetValue>();
    visitor.visit::<spreadsheets::BatchGetSheetValue>();
    visitor.visit::<spreadsheets::BatchSetSheetStyle>();
    visitor.visit::<spreadsheets::BatchSetSheetValue>();
    visitor.visit::<spreadsheets::BatchUpdateSheet>();
    visitor.visit::<spreadsheets::CreateSheetConditionFormat>();
    visitor.visit::<spreadsheets::CreateSheetDataValidationDropdown>();
    visitor.visit::<spreadsheets::CreateSheetProtectedDimension>();
    visitor.visit::<spreadsheets::DataValidationSpreadsheets>();
    visitor.visit::<spreadsheets::DeleteSheetConditionFormat>();
    visitor.visit::<spreadsheets::DeleteSheetDataValidationDropdown>();
    visitor.visit::<spreadsheets::DeleteSheetDimensionRange>();
    visitor.visit::<spreadsheets::DeleteSheetProtectedDimension>();
    visitor.visit::<spreadsheets::GetSheetConditionFormat>();
    visitor.visit::<spreadsheets::GetSheetDataValidationDropdown>();
    visitor.visit::<spreadsheets::GetSheetMeta>();
    visitor.visit::<spreadsheets::GetSheetProtectedDimension>();
    visitor.visit::<spreadsheets::GetSheetValue>();
    visitor.visit::<spreadsheets::InsertSheetDimensionRange>();
    visitor.visit::<spreadsheets::MergeSheetCell>();
    visitor.visit::<spreadsheets::PrependSheetValue>();
    visitor.visit::<spreadsheets::SetSheetStyle>();
    visitor.visit::<spreadsheets::SetSheetValue>();
    visitor.visit::<spreadsheets::SetSheetValueImage>();
    visitor.visit::<spreadsheets::UnmergeSheetCell>();
    visitor.visit::<spreadsheets::UpdateSheetConditionFormat>();
    visitor.visit::<spreadsheets::UpdateSheetDataValidationDropdown>();
    visitor.visit::<spreadsheets::UpdateSheetDimensionRange>();
    visitor.visit::<spreadsheets::UpdateSheetProperty>();
    visitor.visit::<spreadsheets::UpdateSheetProtectedDimension>();
}
