// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Field groups of a table.
//!
//! `bitable.v1.app.table.field_group` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

/// Creates a field group of a table.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups` with a tenant or user token, for custom
///   and store apps
/// - Scope: `base:field_group:create`
/// - Rate limit: 10 a second
/// - Error codes: 1254000, 1254001, 1254002, 1254003, 1254004, 1254009, 1254036, 1254040, 1254041, 1254044, 1254114,
///   1254115, 1254116, 1254117, 1254118, 1254119, 1254120, 1254121, 1254122, 1254123, 1254200, 1254290, 1254291,
///   1254302, 1254304, 1254607, 1255001, 1255003, 1255004, 1255040
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create)
#[lark_api(
    id = "bitable.v1.app.table.field_group.create",
    method = "POST",
    path = "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups",
    token = "tenant|user",
    response = CreateAppTableFieldGroupResponse,
    scopes = "base:field_group:create",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAppTableFieldGroup {
    pub app_token: String,
    pub table_id: String,
    /// At most 300 elements.
    pub field_groups: Vec<FieldGroup>,
}

/// The answer to [`CreateAppTableFieldGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppTableFieldGroupResponse {
    pub field_groups: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FieldGroup {
    pub id: Option<String>,
    pub name: String,
    /// At most 300 elements.
    pub children: Vec<FieldGroupChild>,
    pub description: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FieldGroupChild {
    pub r#type: FieldGroupChildType,
    pub id: String,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FieldGroupChildType {
    Field,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
