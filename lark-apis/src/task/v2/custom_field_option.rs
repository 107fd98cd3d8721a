// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Options of a custom field.
//!
//! `task.v2.custom_field.option` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

use super::models::SelectOption;

/// Adds an option to a custom field of single or multiple choice.
///
/// At most 100 options a field; names of visible ones must differ. The caller must be able to edit the field.
///
/// - `POST /open-apis/task/v2/custom_fields/:custom_field_guid/options` with a tenant or user token, for custom and
///   store apps
/// - Scopes, any one of: `task:tasklist:read`, `task:tasklist:write`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct CreateCustomFieldOption {
    /// Id of the custom field that gets the option; it must be of single or multiple choice.
    pub custom_field_guid: String,
    /// An option of a custom field to add or change.
    #[lark(body)]
    pub input_option: InputOption,
}

/// Changes the name, colour, place or visibility of an option.
///
/// The field must be of single or multiple choice. The caller must be able to edit it.
///
/// - `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid` with a tenant or user token, for
///   custom and store apps
/// - Scope: `task:tasklist:write`
/// - Rate limit: 100 a minute
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
#[non_exhaustive]
pub struct PatchCustomFieldOption {
    /// Id of the custom field that the option belongs to.
    pub custom_field_guid: String,
    /// Id of the option to change.
    pub option_guid: String,
    /// The new values of the option.
    pub option: Option<InputOption>,
    /// The fields of the option to change: `name`, `color_index`, `is_hidden`, `insert_before` or `insert_after`.
    /// At most 20 elements.
    pub update_fields: Option<Vec<String>>,
}

/// The answer to [`CreateCustomFieldOption`] and [`PatchCustomFieldOption`].
#[doc(alias("CreateCustomFieldOptionResponse", "PatchCustomFieldOptionResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFieldOptionResponse {
    /// The option that was added.
    pub option: Option<SelectOption>,
}

/// An option of a custom field to add or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputOption {
    /// Name of the option; at most 50 characters.
    pub name: Option<String>,
    /// Number of the option's colour; 0 to 54. Default: any.
    pub color_index: Option<i64>,
    /// Id of the option that this one is put before.
    pub insert_before: Option<String>,
    /// Id of the option that this one is put after.
    pub insert_after: Option<String>,
    /// Whether the option is hidden. Default: `false`.
    pub is_hidden: Option<bool>,
}
