// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Field groups of a table.
//!
//! `bitable.v1.app.table.field_group` in the platform's terms.

use lark_runtime::{Body, Model, StringEnum, lark_api};

/// Puts fields of a table together in groups.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups` with a tenant or user token, for custom
///   and store apps
/// - Scope: `base:field_group:create`
/// - Rate limit: 10 a second
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
    /// Base, by its token; if the base is a page of a wiki, that is the `obj_token` of the node.
    pub app_token: String,
    /// Table of the base, `tbl...`, from `bitable.v1.app.table.list` or the address in the browser.
    pub table_id: String,
    /// Groups to create; 1 to 300.
    pub field_groups: Vec<FieldGroup>,
}

/// The answer to [`CreateAppTableFieldGroup`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateAppTableFieldGroupResponse {
    /// The groups that were created, as text.
    pub field_groups: Option<String>,
}

/// A group of fields of a table.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FieldGroup {
    /// Id of the group; left out, a new one is made.
    pub id: Option<String>,
    /// Name of the group; 1 to 100 characters, without `[` and `]`.
    pub name: String,
    /// Fields in the group; 1 to 300.
    pub children: Vec<FieldGroupChild>,
    /// Text that explains the group; at most 2000 characters.
    pub description: Option<String>,
}

/// A member of a group of fields.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct FieldGroupChild {
    /// Kind of the member, always a field.
    pub r#type: FieldGroupChildType,
    /// Id of the member; of a field, its `fld...`.
    pub id: String,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FieldGroupChildType {
    /// A field.
    Field,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
