// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Options of a custom field.
//!
//! `task.v2.custom_field.option` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::SelectOption;

/// Creates an option of a custom field.
///
/// - `POST /open-apis/task/v2/custom_fields/:custom_field_guid/options` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/custom_field-option/create)
#[lark_api(
    id = "task.v2.custom_field.option.create",
    method = "POST",
    path = "/open-apis/task/v2/custom_fields/:custom_field_guid/options",
    token = "tenant|user",
    response = CustomFieldOptionResponse,
    scopes = "task:tasklist:read|task:tasklist:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct CreateCustomFieldOption {
    pub custom_field_guid: String,
    #[lark(body)]
    pub input_option: InputOption,
}

/// Changes parts of an option of a custom field.
///
/// - `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid` with a tenant or user token, for
///   custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 100 a minute
/// - Error codes: 1470400, 1470403, 1470404, 1470500
/// - [Documentation](https://open.feishu.cn/document/task-v2/custom_field-option/patch)
#[lark_api(
    id = "task.v2.custom_field.option.patch",
    method = "PATCH",
    path = "/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid",
    token = "tenant|user",
    response = CustomFieldOptionResponse,
    scopes = "task:tasklist:write",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
pub struct PatchCustomFieldOption {
    pub custom_field_guid: String,
    pub option_guid: String,
    pub option: Option<InputOption>,
    /// At most 20 elements. One of `name`, `color_index`, `is_hidden`, `insert_before`, `insert_after`.
    pub update_fields: Option<Vec<String>>,
}

/// The answer to [`CreateCustomFieldOption`] and [`PatchCustomFieldOption`].
#[doc(alias("CreateCustomFieldOptionResponse", "PatchCustomFieldOptionResponse"))]
#[derive(Clone, Default, Model)]
pub struct CustomFieldOptionResponse {
    pub option: Option<SelectOption>,
}

#[derive(Clone, Default, Model)]
pub struct InputOption {
    pub name: Option<String>,
    pub color_index: Option<i64>,
    pub insert_before: Option<String>,
    pub insert_after: Option<String>,
    pub is_hidden: Option<bool>,
}
