// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Fields of a form.
//!
//! `bitable.v1.app.table.form.field` in the platform's terms.

use lark_runtime::{Clearable, Model, StringEnum, Unknown, lark_api};

/// Lists fields of a form.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:form:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254016, 1254018, 1254019, 1254020, 1254021, 1254022, 1254030, 1254036, 1254040, 1254041, 1254042, 1254043,
///   1254044, 1254045, 1254049, 1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067, 1254100,
///   1254101, 1254102, 1254103, 1254104, 1254130, 1254200, 1254290, 1254291, 1254301, 1254302, 1255001, 1255002,
///   1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/form/list)
#[lark_api(
    id = "bitable.v1.app.table.form.field.list",
    method = "GET",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields",
    token = "tenant|user",
    response = ListAppTableFormFieldResponse,
    paging(items = FormField),
    scopes = "base:form:read|bitable:app|bitable:app:readonly",
    rate_limit = "20/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAppTableFormField {
    pub app_token: String,
    pub table_id: String,
    pub form_id: String,
    pub page_size: Option<i64>,
    pub page_token: Option<String>,
}

/// The answer to [`ListAppTableFormField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppTableFormFieldResponse {
    pub items: Vec<FormField>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
    pub total: Option<i64>,
}

/// Changes parts of a field of a form.
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id` with a tenant or
///   user token, for custom and store apps
/// - Scopes, any one of: `base:form:update`, `bitable:app`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254005, 1254006, 1254007, 1254008, 1254009, 1254010,
///   1254012, 1254016, 1254018, 1254019, 1254020, 1254021, 1254022, 1254030, 1254036, 1254040, 1254041, 1254042,
///   1254043, 1254044, 1254045, 1254049, 1254060, 1254061, 1254062, 1254063, 1254064, 1254065, 1254066, 1254067,
///   1254100, 1254101, 1254102, 1254103, 1254104, 1254130, 1254290, 1254291, 1254301, 1254302, 1255001, 1255002,
///   1255003, 1255004, 1255005, 1255040
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/bitable-v1/form/patch)
#[lark_api(
    id = "bitable.v1.app.table.form.field.patch",
    method = "PATCH",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id",
    token = "tenant|user",
    response = PatchAppTableFormFieldResponse,
    scopes = "base:form:update|bitable:app",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchAppTableFormField {
    pub app_token: String,
    pub table_id: String,
    pub form_id: String,
    pub field_id: String,
    /// Required in requests.
    #[lark(body)]
    pub app_table_form_patched_field: Option<AppTableFormPatchedField>,
}

/// The answer to [`PatchAppTableFormField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchAppTableFormFieldResponse {
    pub fields: Option<AppTableFormPatchedField>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRichDescriptionSegment {
    /// Required in requests.
    pub segment_type: Option<SegmentType>,
    /// Required in requests.
    pub text: Option<String>,
    pub link: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFormPatchedField {
    pub pre_field_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub required: Option<bool>,
    pub visible: Option<bool>,
    /// At most 500 elements.
    pub rich_description: Clearable<Vec<AppRichDescriptionSegment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormField {
    pub field_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub required: Option<bool>,
    pub visible: Option<bool>,
    pub rich_description: Vec<AppRichDescriptionSegment>,
}

/// The values of `segment_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SegmentType {
    Text,
    Url,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
