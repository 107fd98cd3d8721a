// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ticket customized fields.
//!
//! `helpdesk.v1.ticket_customized_field` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::{CustomizedFieldType, DropdownOption};
use super::ticket::TicketUser;

/// Defines a new field that tickets have.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `POST /open-apis/helpdesk/v1/ticket_customized_fields` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket_customized_field/create-ticket-customized-field)
#[lark_api(
    id = "helpdesk.v1.ticket_customized_field.create",
    method = "POST",
    path = "/open-apis/helpdesk/v1/ticket_customized_fields",
    token = "user",
    scopes = "helpdesk:all",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTicketCustomizedField {
    /// A field that the help desk defined for tickets.
    #[lark(body)]
    pub ticket_customized_field: TicketCustomizedField,
}

/// Removes a field from the tickets.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` with a user token, for custom
///   apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket_customized_field/delete)
#[lark_api(
    id = "helpdesk.v1.ticket_customized_field.delete",
    method = "DELETE",
    path = "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    token = "user",
    scopes = "helpdesk:all",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteTicketCustomizedField {
    /// Id of the field to delete.
    pub ticket_customized_field_id: String,
}

/// Reads how a custom field of tickets is set up: type, options, who sees and edits it.
///
/// - `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` with a tenant token, for custom
///   apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket_customized_field/get-ticket-customized-field)
#[lark_api(
    id = "helpdesk.v1.ticket_customized_field.get",
    method = "GET",
    path = "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    token = "tenant",
    response = TicketCustomizedField,
    scopes = "helpdesk:all:readonly",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetTicketCustomizedField {
    /// Id of the field to fetch.
    pub ticket_customized_field_id: String,
}

/// Lists the fields that the help desk defined for tickets.
///
/// - `GET /open-apis/helpdesk/v1/ticket_customized_fields` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket_customized_field/list-ticket-customized-fields)
#[lark_api(
    id = "helpdesk.v1.ticket_customized_field.list",
    method = "GET",
    path = "/open-apis/helpdesk/v1/ticket_customized_fields",
    token = "tenant",
    response = ListTicketCustomizedFieldResponse,
    paging(items = TicketCustomizedField, next = "next_page_token"),
    scopes = "helpdesk:all:readonly",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTicketCustomizedField {
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
    /// How many fields a page has; at most 100.
    pub page_size: Option<i64>,
    /// Whether to list visible fields or hidden ones.
    #[lark(json)]
    pub visible: Option<bool>,
}

/// The answer to [`ListTicketCustomizedField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTicketCustomizedFieldResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page, to send as `page_token`.
    pub next_page_token: Option<String>,
    /// The fields of this page.
    pub items: Vec<TicketCustomizedField>,
}

/// Changes a custom field of tickets: name, options, who sees and edits it.
///
/// A user who calls this must be an administrator or the owner of the help desk.
///
/// - `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` with a user token, for custom
///   apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket_customized_field/update-ticket-customized-field)
#[lark_api(
    id = "helpdesk.v1.ticket_customized_field.patch",
    method = "PATCH",
    path = "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    token = "user",
    scopes = "helpdesk:all",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchTicketCustomizedField {
    /// Id of the field to change.
    pub ticket_customized_field_id: String,
    /// A field that the help desk defined for tickets.
    /// Required in requests.
    #[lark(body)]
    pub ticket_customized_field: Option<TicketCustomizedField>,
}

/// A field that the help desk defined for tickets.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TicketCustomizedField {
    /// Id of the field, which the other endpoints take.
    pub ticket_customized_field_id: Option<String>,
    /// Id of the help desk; in a request it must be that of the header, or left out.
    pub helpdesk_id: Option<String>,
    /// Key of the field in code.
    /// Required in some requests.
    pub key_name: Option<String>,
    /// Name of the field as people see it.
    /// Required in some requests.
    pub display_name: Option<String>,
    /// Place of the field in the list that administrators see.
    /// Required in some requests.
    pub position: Option<String>,
    /// Whether it holds a line, a text, a choice or a nested choice.
    /// Required in some requests.
    pub field_type: Option<CustomizedFieldType>,
    /// What the field is for.
    /// Required in some requests.
    pub description: Option<String>,
    /// Whether the field is shown.
    /// Required in some requests.
    pub visible: Option<bool>,
    /// Whether the field may be changed.
    pub editable: Option<bool>,
    /// Whether the field must be filled in.
    /// Required in some requests.
    pub required: Option<bool>,
    /// When the field was created.
    pub created_at: Option<String>,
    /// When the field was last changed.
    pub updated_at: Option<String>,
    /// Who created the field.
    pub created_by: Option<TicketUser>,
    /// Who last changed the field.
    pub updated_by: Option<TicketUser>,
    /// Whether several options may be chosen; only for `dropdown`.
    pub dropdown_allow_multiple: Option<bool>,
    /// Options to choose from.
    pub dropdown_options: Option<DropdownOption>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
