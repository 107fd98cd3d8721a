// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Form variable data of a process.
//!
//! `corehr.v1.process.form_variable_data` in the platform's terms.

use lark_runtime::{Model, UnixMillis, lark_api};

use super::models::LocalizedText;

/// Reads the form fields of a process, business and custom ones; version 2 is recommended instead.
///
/// - `GET /open-apis/corehr/v1/processes/:process_id/form_variable_data` with a tenant token, for custom and store apps
/// - Scopes, any one of: `corehr:corehr:readonly`, `corehr:process:read`, `corehr:corehr`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct GetProcessFormVariableData {
    /// Id of the process to read.
    pub process_id: String,
}

/// The answer to [`GetProcessFormVariableData`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetProcessFormVariableDataResponse {
    /// Fields of the process form with their values.
    pub field_variable_values: Vec<FormFieldVariable>,
}

/// A field of a process form with its value.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariable {
    /// API name of the form field.
    pub variable_api_name: Option<String>,
    /// Name of the field, in Chinese and English.
    pub variable_name: Option<LocalizedText>,
    /// Value of the form field, by its type.
    pub variable_value: Option<FormVariableValueInfo>,
}

/// Value of a yes-or-no field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableBoolValue {
    /// The value, yes or no.
    pub value: Option<bool>,
}

/// Value of a date field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableDateValue {
    /// The date, in days since 1970.
    pub value: Option<i64>,
}

/// Value of a field of date and time of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableDatetimeValue {
    /// The moment, in milliseconds.
    pub value: Option<UnixMillis>,
    /// Time zone of the value, such as `+08:00`.
    pub zone: Option<String>,
}

/// Value of a department field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableDepartmentValue {
    /// Id of the department.
    pub value: Option<String>,
}

/// Value of an employee field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableEmploymentValue {
    /// Employment id of the employee.
    pub value: Option<String>,
    /// Id of the employee as a user.
    pub user_id: Option<String>,
}

/// Value of a selection field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableEnumValue {
    /// Value of the option that was chosen.
    pub value: Option<String>,
    /// Name of the option, in Chinese and English.
    pub name: Option<LocalizedText>,
    /// Description of the option, in Chinese and English.
    pub desc: Option<LocalizedText>,
}

/// Value of a file field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableFileValue {
    /// Where the file lies: 1 BPM, 2 master data.
    pub source_type: Option<i64>,
    /// Id of the file in its source.
    pub file_id: Option<String>,
    /// Name of the file, as shown to users.
    pub file_name: Option<String>,
    /// Size of the file.
    pub length: Option<i64>,
    /// Extension or type of the file.
    pub mime_type: Option<String>,
}

/// Value of a text field of a form in several languages.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableI18nValue {
    /// The text in Chinese and English.
    pub value: Option<LocalizedText>,
}

/// An item of a list field of a form; only the value of its type is filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableListObject {
    /// Value of a text variable.
    pub text_value: Option<FormFieldVariableTextValue>,
    /// Value of a number variable.
    pub number_value: Option<FormFieldVariableNumberValue>,
    /// Value of a date variable.
    pub date_value: Option<FormFieldVariableDateValue>,
    /// Value of an employee variable.
    pub employment_value: Option<FormFieldVariableEmploymentValue>,
    /// Value of a variable of date and time.
    pub date_time_value: Option<FormFieldVariableDatetimeValue>,
    /// Value of a selection variable.
    pub enum_value: Option<FormFieldVariableEnumValue>,
    /// Value of an empty variable.
    pub null_value: Option<FormFieldVariableNullValue>,
    /// Value of a yes-or-no variable.
    pub bool_value: Option<FormFieldVariableBoolValue>,
    /// Value of a department variable.
    pub department_value: Option<FormFieldVariableDepartmentValue>,
    /// Value of a file variable.
    pub file_value: Option<FormFieldVariableFileValue>,
    /// Value of a text variable in several languages.
    pub i18n_value: Option<FormFieldVariableI18nValue>,
    /// Value of an object variable.
    pub object_value: Option<FormFieldVariableObjectValue>,
    /// Value of a record variable.
    pub record_value: Option<FormFieldVariableRecordValue>,
}

/// Value of a list field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableListValue {
    /// Items of the list.
    pub values: Vec<FormFieldVariableListObject>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableNullValue {}

/// Value of a number field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableNumberValue {
    /// The number, as text.
    pub value: Option<String>,
}

/// Value of an object field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableObjectValue {
    /// Id of the object.
    pub value: Option<String>,
    /// API name of the object's kind in master data.
    pub wk_api_name: Option<String>,
}

/// Value of a record field of a form, a map of fields.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableRecordValue {
    /// The record, a map from the API names of variables to their values.
    pub values: Option<FormFieldVariableRecordValueExample>,
}

/// Example of the map in a record field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableRecordValueExample {
    /// Example of an entry: the name stands for a key of the map, the value has the form of `variable_value`.
    pub country_region: Option<FormVariableValueInfoExample>,
}

/// Value of a text field of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormFieldVariableTextValue {
    /// The text itself.
    pub value: Option<String>,
}

/// Value of a form field; only the one of its type is filled in.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormVariableValueInfo {
    /// Value of a text variable.
    pub text_value: Option<FormFieldVariableTextValue>,
    /// Value of a number variable.
    pub number_value: Option<FormFieldVariableNumberValue>,
    /// Value of a date variable.
    pub date_value: Option<FormFieldVariableDateValue>,
    /// Value of an employee variable.
    pub employment_value: Option<FormFieldVariableEmploymentValue>,
    /// Value of a variable of date and time.
    pub date_time_value: Option<FormFieldVariableDatetimeValue>,
    /// Value of a selection variable.
    pub enum_value: Option<FormFieldVariableEnumValue>,
    /// Value of an empty variable.
    pub null_value: Option<FormFieldVariableNullValue>,
    /// Value of a yes-or-no variable.
    pub bool_value: Option<FormFieldVariableBoolValue>,
    /// Value of a department variable.
    pub department_value: Option<FormFieldVariableDepartmentValue>,
    /// Value of a file variable.
    pub file_value: Option<FormFieldVariableFileValue>,
    /// Value of a text variable in several languages.
    pub i18n_value: Option<FormFieldVariableI18nValue>,
    /// Value of an object variable.
    pub object_value: Option<FormFieldVariableObjectValue>,
    /// Value of a list variable.
    pub list_value: Option<FormFieldVariableListValue>,
    /// Value of a record variable.
    pub record_value: Option<FormFieldVariableRecordValue>,
}

/// Example of a value in a record field.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormVariableValueInfoExample {
    /// Value of an object variable.
    pub object_value: Option<FormFieldVariableObjectValue>,
}
