// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Ticket customized fields.
//!
//! `helpdesk.v1.ticket_customized_field` in the platform's terms.

use lark_runtime::{Model, Unknown, lark_api};

use super::models::{CustomizedFieldType, DropdownOption};
use super::ticket::TicketUser;

/// `helpdesk.v1.ticket_customized_field.create`.
///
/// - `POST /open-apis/helpdesk/v1/ticket_customized_fields` with a user token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Error codes: 154000, 154001, 154003, 155000
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
    #[lark(body)]
    pub ticket_customized_field: TicketCustomizedField,
}

/// `helpdesk.v1.ticket_customized_field.delete`.
///
/// - `DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` with a user token, for custom
///   apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154001, 154003, 155000
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
    pub ticket_customized_field_id: String,
}

/// `helpdesk.v1.ticket_customized_field.get`.
///
/// - `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` with a tenant token, for custom
///   apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Error codes: 154000, 154001, 154003, 155000
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
    pub ticket_customized_field_id: String,
}

/// `helpdesk.v1.ticket_customized_field.list`.
///
/// - `GET /open-apis/helpdesk/v1/ticket_customized_fields` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Error codes: 154000, 154001, 154003, 155000
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
    pub page_token: Option<String>,
    pub page_size: Option<i64>,
    #[lark(json)]
    pub visible: Option<bool>,
}

/// The answer to [`ListTicketCustomizedField`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTicketCustomizedFieldResponse {
    pub has_more: Option<bool>,
    pub next_page_token: Option<String>,
    pub items: Vec<TicketCustomizedField>,
}

/// `helpdesk.v1.ticket_customized_field.patch`.
///
/// - `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id` with a user token, for custom
///   apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Error codes: 154000, 154001, 154003, 155000
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
    pub ticket_customized_field_id: String,
    /// Required in requests.
    #[lark(body)]
    pub ticket_customized_field: Option<TicketCustomizedField>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TicketCustomizedField {
    pub ticket_customized_field_id: Option<String>,
    pub helpdesk_id: Option<String>,
    /// Required in some requests.
    pub key_name: Option<String>,
    /// Required in some requests.
    pub display_name: Option<String>,
    /// Required in some requests.
    pub position: Option<String>,
    /// Required in some requests.
    pub field_type: Option<CustomizedFieldType>,
    /// Required in some requests.
    pub description: Option<String>,
    /// Required in some requests.
    pub visible: Option<bool>,
    pub editable: Option<bool>,
    /// Required in some requests.
    pub required: Option<bool>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub created_by: Option<TicketUser>,
    pub updated_by: Option<TicketUser>,
    pub dropdown_allow_multiple: Option<bool>,
    pub dropdown_options: Option<DropdownOption>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
