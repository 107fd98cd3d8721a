// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("sheets.v2.import.get_drive_sheet_default_import_result", |given| encode(&lark_apis::sheets::v2::GetImportResult::builder()
        .ticket(given.text("query", "ticket"))
        .build())),
    ("sheets.v2.import.import_sheet", |given| encode(&lark_apis::sheets::v2::ImportSheet::builder()
        .file(given.json::<serde_json::Value>("json", "file"))
        .name(given.text("json", "name"))
        .folder_token(given.text("json", "folderToken"))
        .build())),
    ("sheets.v2.spreadsheets.add_sheet_dimension_range", |given| encode(&lark_apis::sheets::v2::AddSheetDimensionRange::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .dimension(given.json::<lark_apis::sheets::v2::AddedDimension>("json", "dimension"))
        .build())),
    ("sheets.v2.spreadsheets.append_sheet_value", |given| encode(&lark_apis::sheets::v2::AppendSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .insert_data_option(given.text("query", "insertDataOption"))
        .value_range(given.json::<lark_apis::sheets::v2::ValueRange>("json", "valueRange"))
        .build())),
    ("sheets.v2.spreadsheets.batch_get_sheet_value", |given| encode(&lark_apis::sheets::v2::BatchGetSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .ranges(given.json::<Vec<String>>("query", "ranges"))
        .value_render_option(given.text("query", "valueRenderOption"))
        .date_time_render_option(given.text("query", "dateTimeRenderOption"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("sheets.v2.spreadsheets.batch_set_sheet_style", |given| encode(&lark_apis::sheets::v2::BatchSetSheetStyle::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .data(given.json::<Vec<lark_apis::sheets::v2::StyledRanges>>("json", "data"))
        .build())),
    ("sheets.v2.spreadsheets.batch_set_sheet_value", |given| encode(&lark_apis::sheets::v2::BatchSetSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .value_ranges(given.json::<Vec<lark_apis::sheets::v2::ValueRange>>("json", "valueRanges"))
        .build())),
    ("sheets.v2.spreadsheets.batch_update_sheet", |given| encode(&lark_apis::sheets::v2::BatchUpdateSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .requests(given.json::<Vec<lark_apis::sheets::v2::SheetOperation>>("json", "requests"))
        .build())),
    ("sheets.v2.spreadsheets.create_sheet_condition_format", |given| encode(&lark_apis::sheets::v2::CreateSheetConditionFormat::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_condition_formats(given.json::<Vec<lark_apis::sheets::v2::NewSheetConditionFormat>>("json", "sheet_condition_formats"))
        .build())),
    ("sheets.v2.spreadsheets.create_sheet_data_validation_dropdown", |given| encode(&lark_apis::sheets::v2::CreateSheetDataValidationDropdown::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("json", "range"))
        .data_validation_type(given.text("json", "dataValidationType"))
        .data_validation(given.json::<lark_apis::sheets::v2::DataValidation>("json", "dataValidation"))
        .build())),
    ("sheets.v2.spreadsheets.create_sheet_protected_dimension", |given| encode(&lark_apis::sheets::v2::CreateSheetProtectedDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .add_protected_dimension(given.json::<Vec<lark_apis::sheets::v2::NewProtectedDimension>>("json", "addProtectedDimension"))
        .build())),
    ("sheets.v2.spreadsheets.data_validation", |given| encode(&lark_apis::sheets::v2::UpdateDataValidation::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .sheet_id(given.text("path", "sheetId"))
        .data_validation_id(given.text("path", "dataValidationId"))
        .data_validation_type(given.text("json", "dataValidationType"))
        .data_validation(given.json::<lark_apis::sheets::v2::DataValidation>("json", "dataValidation"))
        .build())),
    ("sheets.v2.spreadsheets.delete_sheet_condition_format", |given| encode(&lark_apis::sheets::v2::DeleteSheetConditionFormat::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_cf_ids(given.json::<Vec<lark_apis::sheets::v2::ConditionFormatId>>("json", "sheet_cf_ids"))
        .build())),
    ("sheets.v2.spreadsheets.delete_sheet_data_validation_dropdown", |given| encode(&lark_apis::sheets::v2::DeleteSheetDataValidationDropdown::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .data_validation_ranges(given.json::<Vec<lark_apis::sheets::v2::DataValidationRange>>("json", "dataValidationRanges"))
        .build())),
    ("sheets.v2.spreadsheets.delete_sheet_dimension_range", |given| encode(&lark_apis::sheets::v2::DeleteSheetDimensionRange::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .dimension(given.json::<lark_apis::sheets::v2::DimensionRange>("json", "dimension"))
        .build())),
    ("sheets.v2.spreadsheets.delete_sheet_protected_dimension", |given| encode(&lark_apis::sheets::v2::DeleteSheetProtectedDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .protect_ids(given.json::<Vec<String>>("json", "protectIds"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_condition_format", |given| encode(&lark_apis::sheets::v2::GetSheetConditionFormat::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_ids(given.json::<Vec<String>>("query", "sheet_ids"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_data_validation_dropdown", |given| encode(&lark_apis::sheets::v2::GetSheetDataValidationDropdown::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("query", "range"))
        .data_validation_type(given.text("query", "dataValidationType"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_meta", |given| encode(&lark_apis::sheets::v2::GetSheetMeta::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .ext_fields(given.text("query", "extFields"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_protected_dimension", |given| encode(&lark_apis::sheets::v2::GetSheetProtectedDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .protect_ids(given.json::<Vec<String>>("query", "protectIds"))
        .member_type(given.text("query", "memberType"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_value", |given| encode(&lark_apis::sheets::v2::GetSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("path", "range"))
        .value_render_option(given.text("query", "valueRenderOption"))
        .date_time_render_option(given.text("query", "dateTimeRenderOption"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("sheets.v2.spreadsheets.insert_sheet_dimension_range", |given| encode(&lark_apis::sheets::v2::InsertSheetDimensionRange::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .dimension(given.json::<lark_apis::sheets::v2::DimensionRange>("json", "dimension"))
        .inherit_style(given.text("json", "inheritStyle"))
        .build())),
    ("sheets.v2.spreadsheets.merge_sheet_cell", |given| encode(&lark_apis::sheets::v2::MergeSheetCell::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("json", "range"))
        .merge_type(given.text("json", "mergeType"))
        .build())),
    ("sheets.v2.spreadsheets.prepend_sheet_value", |given| encode(&lark_apis::sheets::v2::PrependSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .value_range(given.json::<lark_apis::sheets::v2::ValueRange>("json", "valueRange"))
        .build())),
    ("sheets.v2.spreadsheets.set_sheet_style", |given| encode(&lark_apis::sheets::v2::SetSheetStyle::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .append_style(given.json::<lark_apis::sheets::v2::StyledRange>("json", "appendStyle"))
        .build())),
    ("sheets.v2.spreadsheets.set_sheet_value", |given| encode(&lark_apis::sheets::v2::SetSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .value_range(given.json::<lark_apis::sheets::v2::ValueRange>("json", "valueRange"))
        .build())),
    ("sheets.v2.spreadsheets.set_sheet_value_image", |given| encode(&lark_apis::sheets::v2::SetSheetValueImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("json", "range"))
        .image(given.json::<serde_json::Value>("json", "image"))
        .name(given.text("json", "name"))
        .build())),
    ("sheets.v2.spreadsheets.unmerge_sheet_cell", |given| encode(&lark_apis::sheets::v2::UnmergeSheetCell::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("json", "range"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_condition_format", |given| encode(&lark_apis::sheets::v2::UpdateSheetConditionFormat::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_condition_formats(given.json::<Vec<lark_apis::sheets::v2::ChangedSheetConditionFormat>>("json", "sheet_condition_formats"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_data_validation_dropdown", |given| encode(&lark_apis::sheets::v2::UpdateSheetDataValidationDropdown::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .sheet_id(given.text("path", "sheetId"))
        .ranges(given.json::<Vec<String>>("json", "ranges"))
        .data_validation_type(given.text("json", "dataValidationType"))
        .data_validation(given.json::<lark_apis::sheets::v2::DataValidation>("json", "dataValidation"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_dimension_range", |given| encode(&lark_apis::sheets::v2::UpdateSheetDimensionRange::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .dimension(given.json::<lark_apis::sheets::v2::DimensionRange>("json", "dimension"))
        .dimension_properties(given.json::<lark_apis::sheets::v2::DimensionProperties>("json", "dimensionProperties"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_property", |given| encode(&lark_apis::sheets::v2::UpdateSheetProperty::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .properties(given.json::<lark_apis::sheets::v2::SpreadsheetProperties>("json", "properties"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_protected_dimension", |given| encode(&lark_apis::sheets::v2::UpdateSheetProtectedDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .requests(given.json::<Vec<lark_apis::sheets::v2::ProtectedRangeChange>>("json", "requests"))
        .build())),
    ("sheets.v3.spreadsheet.create", |given| encode(&lark_apis::sheets::v3::CreateSpreadsheet::builder()
        .spreadsheet(given.json::<lark_apis::sheets::v3::Spreadsheet>("body", "spreadsheet"))
        .build())),
    ("sheets.v3.spreadsheet.get", |given| encode(&lark_apis::sheets::v3::GetSpreadsheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("sheets.v3.spreadsheet.patch", |given| encode(&lark_apis::sheets::v3::PatchSpreadsheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .title(given.text("json", "title"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.find", |given| encode(&lark_apis::sheets::v3::FindSheetCell::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .find_condition(given.json::<lark_apis::sheets::v3::FindCondition>("json", "find_condition"))
        .find(given.text("json", "find"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.get", |given| encode(&lark_apis::sheets::v3::GetSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.move_dimension", |given| encode(&lark_apis::sheets::v3::MoveSheetDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .source(given.json::<lark_apis::sheets::v3::Dimension>("json", "source"))
        .destination_index(given.integer("json", "destination_index"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.query", |given| encode(&lark_apis::sheets::v3::QuerySheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.replace", |given| encode(&lark_apis::sheets::v3::ReplaceSheetCell::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .find_condition(given.json::<lark_apis::sheets::v3::FindCondition>("json", "find_condition"))
        .find(given.text("json", "find"))
        .replacement(given.text("json", "replacement"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter.create", |given| encode(&lark_apis::sheets::v3::CreateSheetFilter::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .range(given.text("json", "range"))
        .col(given.text("json", "col"))
        .condition(given.json::<lark_apis::sheets::v3::Condition>("json", "condition"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter.delete", |given| encode(&lark_apis::sheets::v3::DeleteSheetFilter::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter.get", |given| encode(&lark_apis::sheets::v3::GetSheetFilter::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter.update", |given| encode(&lark_apis::sheets::v3::UpdateSheetFilter::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .col(given.text("json", "col"))
        .condition(given.json::<lark_apis::sheets::v3::Condition>("json", "condition"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.create", |given| encode(&lark_apis::sheets::v3::CreateSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view(given.json::<lark_apis::sheets::v3::FilterView>("body", "filter_view"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.delete", |given| encode(&lark_apis::sheets::v3::DeleteSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.get", |given| encode(&lark_apis::sheets::v3::GetSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.patch", |given| encode(&lark_apis::sheets::v3::PatchSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .filter_view(given.json::<lark_apis::sheets::v3::FilterView>("body", "filter_view"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.query", |given| encode(&lark_apis::sheets::v3::QuerySheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.create", |given| encode(&lark_apis::sheets::v3::CreateSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .filter_view_condition(given.json::<lark_apis::sheets::v3::FilterViewCondition>("body", "filter_view_condition"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.delete", |given| encode(&lark_apis::sheets::v3::DeleteSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .condition_id(given.text("path", "condition_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.get", |given| encode(&lark_apis::sheets::v3::GetSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .condition_id(given.text("path", "condition_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.query", |given| encode(&lark_apis::sheets::v3::QuerySheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.update", |given| encode(&lark_apis::sheets::v3::UpdateSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .condition_id(given.text("path", "condition_id"))
        .filter_view_condition(given.json::<lark_apis::sheets::v3::FilterViewCondition>("body", "filter_view_condition"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.create", |given| encode(&lark_apis::sheets::v3::CreateSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .float_image(given.json::<lark_apis::sheets::v3::FloatImage>("body", "float_image"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.delete", |given| encode(&lark_apis::sheets::v3::DeleteSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .float_image_id(given.text("path", "float_image_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.get", |given| encode(&lark_apis::sheets::v3::GetSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .float_image_id(given.text("path", "float_image_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.patch", |given| encode(&lark_apis::sheets::v3::PatchSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .float_image_id(given.text("path", "float_image_id"))
        .float_image(given.json::<lark_apis::sheets::v3::FloatImage>("body", "float_image"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.query", |given| encode(&lark_apis::sheets::v3::QuerySheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
];
