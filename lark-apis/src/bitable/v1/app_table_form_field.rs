// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Fields of a form.
//!
//! `bitable.v1.app.table.form.field` in the platform's terms.

use lark_runtime::{Clearable, Model, StringEnum, Unknown, lark_api};

/// Lists the questions of a form.
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields` with a tenant or user token,
///   for custom and store apps
/// - Scopes, any one of: `base:form:read`, `bitable:app`, `bitable:app:readonly`
/// - Rate limit: 20 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Form of the table, `vew...`; a form is a view, so this is its `view_id`.
    pub form_id: String,
    /// How many questions a page has; at most 100.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListAppTableFormField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListAppTableFormFieldResponse {
    /// Questions of this page.
    pub items: Vec<FormField>,
    /// Token of the next page; absent on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// How many questions the form has in all.
    pub total: Option<i64>,
}

/// Changes a question of a form.
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id` with a tenant or
///   user token, for custom and store apps
/// - Scopes, any one of: `base:form:update`, `bitable:app`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Form of the table, `vew...`; a form is a view, so this is its `view_id`.
    pub form_id: String,
    /// Question to change, `fld...`; a question is a field of the form's table.
    pub field_id: String,
    /// A question of a form, as it is changed.
    /// Required in requests.
    #[lark(body)]
    pub app_table_form_patched_field: Option<AppTableFormPatchedField>,
}

/// The answer to [`PatchAppTableFormField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchAppTableFormFieldResponse {
    /// The question as it stands after the change.
    pub fields: Option<AppTableFormPatchedField>,
}

/// A piece of the description of a question.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppRichDescriptionSegment {
    /// Whether the piece is plain text or a link.
    /// Required in requests.
    pub segment_type: Option<SegmentType>,
    /// Text that is shown; 1 to 1000 characters.
    /// Required in requests.
    pub text: Option<String>,
    /// Address that the piece leads to; 1 to 1000 characters.
    pub link: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A question of a form, as it is changed.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AppTableFormPatchedField {
    /// Question that this one comes after, `fld...`; empty, it comes first.
    pub pre_field_id: Option<String>,
    /// Wording of the question.
    pub title: Option<String>,
    /// Explanation below the question.
    pub description: Option<String>,
    /// Whether the question must be answered.
    pub required: Option<bool>,
    /// Whether the question is shown; while it is not, nothing else of it can be changed.
    pub visible: Option<bool>,
    /// Explanation with links, in 1 to 500 pieces.
    pub rich_description: Clearable<Vec<AppRichDescriptionSegment>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A question of a form.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FormField {
    /// Id of the question, `fld...`.
    pub field_id: Option<String>,
    /// Wording of the question.
    pub title: Option<String>,
    /// Explanation below the question.
    pub description: Option<String>,
    /// Whether the question must be answered.
    pub required: Option<bool>,
    /// Whether the question is shown.
    pub visible: Option<bool>,
    pub rich_description: Vec<AppRichDescriptionSegment>,
}

/// The values of `segment_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SegmentType {
    /// Plain text.
    Text,
    /// A link.
    Url,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
