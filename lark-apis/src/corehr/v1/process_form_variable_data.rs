// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Form variable data of a process.
//!
//! `corehr.v1.process.form_variable_data` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::models::LocalizedText;

/// Fetches form variable data of a process.
///
/// - `GET /open-apis/corehr/v1/processes/:process_id/form_variable_data` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:process:read`, `corehr:corehr`
/// - Rate limit: 100 a minute
/// - Error codes: 1160100, 1160500
/// - [Documentation](https://open.feishu.cn/document/server-docs/corehr-v1/process-form_variable_data/get)
#[lark_api(
    id = "corehr.v1.process.form_variable_data.get",
    method = "GET",
    path = "/open-apis/corehr/v1/processes/:process_id/form_variable_data",
    token = "tenant",
    response = GetProcessFormVariableDataResponse,
    scopes = "corehr:corehr:readonly|corehr:process:read|corehr:corehr",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
pub struct GetProcessFormVariableData {
    pub process_id: String,
}

/// The answer to [`GetProcessFormVariableData`].
#[derive(Clone, Default, Model)]
pub struct GetProcessFormVariableDataResponse {
    pub field_variable_values: Vec<FormFieldVariable>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariable {
    pub variable_api_name: Option<String>,
    pub variable_name: Option<LocalizedText>,
    pub variable_value: Option<FormVariableValueInfo>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableBoolValue {
    pub value: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableDateValue {
    pub value: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableDatetimeValue {
    pub value: Option<UnixMillis>,
    pub zone: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableDepartmentValue {
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableEmploymentValue {
    pub value: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableEnumValue {
    pub value: Option<String>,
    pub name: Option<LocalizedText>,
    pub desc: Option<LocalizedText>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableFileValue {
    pub source_type: Option<i64>,
    pub file_id: Option<String>,
    pub file_name: Option<String>,
    pub length: Option<i64>,
    pub mime_type: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableI18nValue {
    pub value: Option<LocalizedText>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableListObject {
    pub text_value: Option<FormFieldVariableTextValue>,
    pub number_value: Option<FormFieldVariableNumberValue>,
    pub date_value: Option<FormFieldVariableDateValue>,
    pub employment_value: Option<FormFieldVariableEmploymentValue>,
    pub date_time_value: Option<FormFieldVariableDatetimeValue>,
    pub enum_value: Option<FormFieldVariableEnumValue>,
    pub null_value: Option<FormFieldVariableNullValue>,
    pub bool_value: Option<FormFieldVariableBoolValue>,
    pub department_value: Option<FormFieldVariableDepartmentValue>,
    pub file_value: Option<FormFieldVariableFileValue>,
    pub i18n_value: Option<FormFieldVariableI18nValue>,
    pub object_value: Option<FormFieldVariableObjectValue>,
    pub record_value: Option<FormFieldVariableRecordValue>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableListValue {
    pub values: Vec<FormFieldVariableListObject>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableNullValue {}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableNumberValue {
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableObjectValue {
    pub value: Option<String>,
    pub wk_api_name: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableRecordValue {
    pub values: Option<FormFieldVariableRecordValueExample>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableRecordValueExample {
    pub country_region: Option<FormVariableValueInfoExample>,
}

#[derive(Clone, Default, Model)]
pub struct FormFieldVariableTextValue {
    pub value: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct FormVariableValueInfo {
    pub text_value: Option<FormFieldVariableTextValue>,
    pub number_value: Option<FormFieldVariableNumberValue>,
    pub date_value: Option<FormFieldVariableDateValue>,
    pub employment_value: Option<FormFieldVariableEmploymentValue>,
    pub date_time_value: Option<FormFieldVariableDatetimeValue>,
    pub enum_value: Option<FormFieldVariableEnumValue>,
    pub null_value: Option<FormFieldVariableNullValue>,
    pub bool_value: Option<FormFieldVariableBoolValue>,
    pub department_value: Option<FormFieldVariableDepartmentValue>,
    pub file_value: Option<FormFieldVariableFileValue>,
    pub i18n_value: Option<FormFieldVariableI18nValue>,
    pub object_value: Option<FormFieldVariableObjectValue>,
    pub list_value: Option<FormFieldVariableListValue>,
    pub record_value: Option<FormFieldVariableRecordValue>,
}

#[derive(Clone, Default, Model)]
pub struct FormVariableValueInfoExample {
    pub object_value: Option<FormFieldVariableObjectValue>,
}
