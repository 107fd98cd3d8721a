// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("sheets.v2.import.get_drive_sheet_default_import_result", |given| encode(&lark_apis::sheets::v2::import::GetDriveSheetDefaultImportResult::builder()
        .ticket(given.text("query", "ticket"))
        .build())),
    ("sheets.v2.import.import_sheet", |given| encode(&lark_apis::sheets::v2::import::ImportSheet::builder()
        .file(given.json::<serde_json::Value>("json", "file"))
        .name(given.text("json", "name"))
        .folder_token(given.text("json", "folderToken"))
        .build())),
    ("sheets.v2.spreadsheets.add_sheet_dimension_range", |given| encode(&lark_apis::sheets::v2::spreadsheets::AddSheetDimensionRange::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .dimension(given.json::<lark_apis::sheets::v2::spreadsheets::AddSheetDimensionRangeRequestDimension>("json", "dimension"))
        .build())),
    ("sheets.v2.spreadsheets.append_sheet_value", |given| encode(&lark_apis::sheets::v2::spreadsheets::AppendSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .insert_data_option(given.text("query", "insertDataOption"))
        .value_range(given.json::<lark_apis::sheets::v2::spreadsheets::AppendSheetValueRequestValueRange>("json", "valueRange"))
        .build())),
    ("sheets.v2.spreadsheets.batch_get_sheet_value", |given| encode(&lark_apis::sheets::v2::spreadsheets::BatchGetSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .ranges(given.json::<Vec<String>>("query", "ranges"))
        .value_render_option(given.text("query", "valueRenderOption"))
        .date_time_render_option(given.text("query", "dateTimeRenderOption"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("sheets.v2.spreadsheets.batch_set_sheet_style", |given| encode(&lark_apis::sheets::v2::spreadsheets::BatchSetSheetStyle::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .data(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::BatchSetSheetStyleRequestData>>("json", "data"))
        .build())),
    ("sheets.v2.spreadsheets.batch_set_sheet_value", |given| encode(&lark_apis::sheets::v2::spreadsheets::BatchSetSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .value_ranges(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::BatchSetSheetValueRequestValueRange>>("json", "valueRanges"))
        .build())),
    ("sheets.v2.spreadsheets.batch_update_sheet", |given| encode(&lark_apis::sheets::v2::spreadsheets::BatchUpdateSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .requests(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::BatchUpdateSheetRequestRequest>>("json", "requests"))
        .build())),
    ("sheets.v2.spreadsheets.create_sheet_condition_format", |given| encode(&lark_apis::sheets::v2::spreadsheets::CreateSheetConditionFormat::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_condition_formats(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::CreateSheetConditionFormatRequestSheetConditionFormats>>("json", "sheet_condition_formats"))
        .build())),
    ("sheets.v2.spreadsheets.create_sheet_data_validation_dropdown", |given| encode(&lark_apis::sheets::v2::spreadsheets::CreateSheetDataValidationDropdown::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("json", "range"))
        .data_validation_type(given.text("json", "dataValidationType"))
        .data_validation(given.json::<lark_apis::sheets::v2::spreadsheets::CreateSheetDataValidationDropdownRequestDataValidation>("json", "dataValidation"))
        .build())),
    ("sheets.v2.spreadsheets.create_sheet_protected_dimension", |given| encode(&lark_apis::sheets::v2::spreadsheets::CreateSheetProtectedDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .add_protected_dimension(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::CreateSheetProtectedDimensionRequestAddProtectedDimension>>("json", "addProtectedDimension"))
        .build())),
    ("sheets.v2.spreadsheets.data_validation", |given| encode(&lark_apis::sheets::v2::spreadsheets::DataValidationSpreadsheets::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .sheet_id(given.text("path", "sheetId"))
        .data_validation_id(given.text("path", "dataValidationId"))
        .data_validation_type(given.text("json", "dataValidationType"))
        .data_validation(given.json::<lark_apis::sheets::v2::spreadsheets::DataValidationSpreadsheetsRequestDataValidation>("json", "dataValidation"))
        .build())),
    ("sheets.v2.spreadsheets.delete_sheet_condition_format", |given| encode(&lark_apis::sheets::v2::spreadsheets::DeleteSheetConditionFormat::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_cf_ids(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::DeleteSheetConditionFormatRequestSheetCfIds>>("json", "sheet_cf_ids"))
        .build())),
    ("sheets.v2.spreadsheets.delete_sheet_data_validation_dropdown", |given| encode(&lark_apis::sheets::v2::spreadsheets::DeleteSheetDataValidationDropdown::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .data_validation_ranges(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::DeleteSheetDataValidationDropdownRequestDataValidationRange>>("json", "dataValidationRanges"))
        .build())),
    ("sheets.v2.spreadsheets.delete_sheet_dimension_range", |given| encode(&lark_apis::sheets::v2::spreadsheets::DeleteSheetDimensionRange::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .dimension(given.json::<lark_apis::sheets::v2::spreadsheets::DeleteSheetDimensionRangeRequestDimension>("json", "dimension"))
        .build())),
    ("sheets.v2.spreadsheets.delete_sheet_protected_dimension", |given| encode(&lark_apis::sheets::v2::spreadsheets::DeleteSheetProtectedDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .protect_ids(given.json::<Vec<String>>("json", "protectIds"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_condition_format", |given| encode(&lark_apis::sheets::v2::spreadsheets::GetSheetConditionFormat::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_ids(given.json::<Vec<String>>("query", "sheet_ids"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_data_validation_dropdown", |given| encode(&lark_apis::sheets::v2::spreadsheets::GetSheetDataValidationDropdown::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("query", "range"))
        .data_validation_type(given.text("query", "dataValidationType"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_meta", |given| encode(&lark_apis::sheets::v2::spreadsheets::GetSheetMeta::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .ext_fields(given.text("query", "extFields"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_protected_dimension", |given| encode(&lark_apis::sheets::v2::spreadsheets::GetSheetProtectedDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .protect_ids(given.text("query", "protectIds"))
        .member_type(given.text("query", "memberType"))
        .build())),
    ("sheets.v2.spreadsheets.get_sheet_value", |given| encode(&lark_apis::sheets::v2::spreadsheets::GetSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("path", "range"))
        .value_render_option(given.text("query", "valueRenderOption"))
        .date_time_render_option(given.text("query", "dateTimeRenderOption"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("sheets.v2.spreadsheets.insert_sheet_dimension_range", |given| encode(&lark_apis::sheets::v2::spreadsheets::InsertSheetDimensionRange::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .dimension(given.json::<lark_apis::sheets::v2::spreadsheets::InsertSheetDimensionRangeRequestDimension>("json", "dimension"))
        .inherit_style(given.text("json", "inheritStyle"))
        .build())),
    ("sheets.v2.spreadsheets.merge_sheet_cell", |given| encode(&lark_apis::sheets::v2::spreadsheets::MergeSheetCell::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("json", "range"))
        .merge_type(given.text("json", "mergeType"))
        .build())),
    ("sheets.v2.spreadsheets.prepend_sheet_value", |given| encode(&lark_apis::sheets::v2::spreadsheets::PrependSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .value_range(given.json::<lark_apis::sheets::v2::spreadsheets::PrependSheetValueRequestValueRange>("json", "valueRange"))
        .build())),
    ("sheets.v2.spreadsheets.set_sheet_style", |given| encode(&lark_apis::sheets::v2::spreadsheets::SetSheetStyle::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .append_style(given.json::<lark_apis::sheets::v2::spreadsheets::SetSheetStyleRequestAppendStyle>("json", "appendStyle"))
        .build())),
    ("sheets.v2.spreadsheets.set_sheet_value", |given| encode(&lark_apis::sheets::v2::spreadsheets::SetSheetValue::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .value_range(given.json::<lark_apis::sheets::v2::spreadsheets::SetSheetValueRequestValueRange>("json", "valueRange"))
        .build())),
    ("sheets.v2.spreadsheets.set_sheet_value_image", |given| encode(&lark_apis::sheets::v2::spreadsheets::SetSheetValueImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("json", "range"))
        .image(given.json::<serde_json::Value>("json", "image"))
        .name(given.text("json", "name"))
        .build())),
    ("sheets.v2.spreadsheets.unmerge_sheet_cell", |given| encode(&lark_apis::sheets::v2::spreadsheets::UnmergeSheetCell::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .range(given.text("json", "range"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_condition_format", |given| encode(&lark_apis::sheets::v2::spreadsheets::UpdateSheetConditionFormat::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_condition_formats(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::UpdateSheetConditionFormatRequestSheetConditionFormats>>("json", "sheet_condition_formats"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_data_validation_dropdown", |given| encode(&lark_apis::sheets::v2::spreadsheets::UpdateSheetDataValidationDropdown::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .sheet_id(given.text("path", "sheetId"))
        .ranges(given.json::<Vec<String>>("json", "ranges"))
        .data_validation_type(given.text("json", "dataValidationType"))
        .data_validation(given.json::<lark_apis::sheets::v2::spreadsheets::UpdateSheetDataValidationDropdownRequestDataValidation>("json", "dataValidation"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_dimension_range", |given| encode(&lark_apis::sheets::v2::spreadsheets::UpdateSheetDimensionRange::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .dimension(given.json::<lark_apis::sheets::v2::spreadsheets::UpdateSheetDimensionRangeRequestDimension>("json", "dimension"))
        .dimension_properties(given.json::<lark_apis::sheets::v2::spreadsheets::UpdateSheetDimensionRangeRequestDimensionProperties>("json", "dimensionProperties"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_property", |given| encode(&lark_apis::sheets::v2::spreadsheets::UpdateSheetProperty::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .properties(given.json::<lark_apis::sheets::v2::spreadsheets::UpdateSheetPropertyRequestProperties>("json", "properties"))
        .build())),
    ("sheets.v2.spreadsheets.update_sheet_protected_dimension", |given| encode(&lark_apis::sheets::v2::spreadsheets::UpdateSheetProtectedDimension::builder()
        .spreadsheet_token(given.text("path", "spreadsheetToken"))
        .requests(given.json::<Vec<lark_apis::sheets::v2::spreadsheets::UpdateSheetProtectedDimensionRequestRequests>>("json", "requests"))
        .build())),
    ("sheets.v3.spreadsheet.create", |given| encode(&lark_apis::sheets::v3::spreadsheet::CreateSpreadsheet::builder()
        .spreadsheet(given.json::<lark_apis::sheets::v3::spreadsheet::Spreadsheet>("body", "spreadsheet"))
        .build())),
    ("sheets.v3.spreadsheet.get", |given| encode(&lark_apis::sheets::v3::spreadsheet::GetSpreadsheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("sheets.v3.spreadsheet.patch", |given| encode(&lark_apis::sheets::v3::spreadsheet::PatchSpreadsheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .title(given.text("json", "title"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.find", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet::FindSpreadsheetSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .find_condition(given.json::<lark_apis::sheets::v3::spreadsheet_sheet::FindSpreadsheetSheetRequestCondition>("json", "find_condition"))
        .find(given.text("json", "find"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.get", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet::GetSpreadsheetSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.move_dimension", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet::MoveDimensionSpreadsheetSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .source(given.json::<lark_apis::sheets::v3::spreadsheet_sheet::Dimension>("json", "source"))
        .destination_index(given.integer("json", "destination_index"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.query", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet::QuerySpreadsheetSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.replace", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet::ReplaceSpreadsheetSheet::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .find_condition(given.json::<lark_apis::sheets::v3::spreadsheet_sheet::FindSpreadsheetSheetRequestCondition>("json", "find_condition"))
        .find(given.text("json", "find"))
        .replacement(given.text("json", "replacement"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter.create", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter::CreateSpreadsheetSheetFilter::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .range(given.text("json", "range"))
        .col(given.text("json", "col"))
        .condition(given.json::<lark_apis::sheets::v3::spreadsheet_sheet_filter::Condition>("json", "condition"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter.delete", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter::DeleteSpreadsheetSheetFilter::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter.get", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter::GetSpreadsheetSheetFilter::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter.update", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter::UpdateSpreadsheetSheetFilter::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .col(given.text("json", "col"))
        .condition(given.json::<lark_apis::sheets::v3::spreadsheet_sheet_filter::Condition>("json", "condition"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.create", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view::CreateSpreadsheetSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view(given.json::<lark_apis::sheets::v3::spreadsheet_sheet_filter_view::FilterView>("body", "filter_view"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.delete", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view::DeleteSpreadsheetSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.get", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view::GetSpreadsheetSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.patch", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view::PatchSpreadsheetSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .filter_view(given.json::<lark_apis::sheets::v3::spreadsheet_sheet_filter_view::FilterView>("body", "filter_view"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.query", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view::QuerySpreadsheetSheetFilterView::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.create", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view_condition::CreateSpreadsheetSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .filter_view_condition(given.json::<lark_apis::sheets::v3::spreadsheet_sheet_filter_view_condition::FilterViewCondition>("body", "filter_view_condition"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.delete", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view_condition::DeleteSpreadsheetSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .condition_id(given.text("path", "condition_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.get", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view_condition::GetSpreadsheetSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .condition_id(given.text("path", "condition_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.query", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view_condition::QuerySpreadsheetSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.filter_view.condition.update", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_filter_view_condition::UpdateSpreadsheetSheetFilterViewCondition::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .filter_view_id(given.text("path", "filter_view_id"))
        .condition_id(given.text("path", "condition_id"))
        .filter_view_condition(given.json::<lark_apis::sheets::v3::spreadsheet_sheet_filter_view_condition::FilterViewCondition>("body", "filter_view_condition"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.create", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_float_image::CreateSpreadsheetSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .float_image(given.json::<lark_apis::sheets::v3::spreadsheet_sheet_float_image::FloatImage>("body", "float_image"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.delete", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_float_image::DeleteSpreadsheetSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .float_image_id(given.text("path", "float_image_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.get", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_float_image::GetSpreadsheetSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .float_image_id(given.text("path", "float_image_id"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.patch", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_float_image::PatchSpreadsheetSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .float_image_id(given.text("path", "float_image_id"))
        .float_image(given.json::<lark_apis::sheets::v3::spreadsheet_sheet_float_image::FloatImage>("body", "float_image"))
        .build())),
    ("sheets.v3.spreadsheet.sheet.float_image.query", |given| encode(&lark_apis::sheets::v3::spreadsheet_sheet_float_image::QuerySpreadsheetSheetFloatImage::builder()
        .spreadsheet_token(given.text("path", "spreadsheet_token"))
        .sheet_id(given.text("path", "sheet_id"))
        .build())),
];
