// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages of a ticket.
//!
//! `helpdesk.v1.ticket.message` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{MsgType, SentMessageResponse};

/// `helpdesk.v1.ticket.message.create`.
///
/// - `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 154000, 154001, 154003, 154401, 154403, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket-message/create)
#[lark_api(
    id = "helpdesk.v1.ticket.message.create",
    method = "POST",
    path = "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    token = "tenant",
    response = SentMessageResponse,
    scopes = "helpdesk:all",
    rate_limit = "50/s|1000/min",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTicketMessage {
    pub ticket_id: String,
    pub msg_type: MsgType,
    pub content: String,
}

/// `helpdesk.v1.ticket.message.list`.
///
/// - `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 154000, 154001, 154003, 155000
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/ticket-management/ticket-message/list)
#[lark_api(
    id = "helpdesk.v1.ticket.message.list",
    method = "GET",
    path = "/open-apis/helpdesk/v1/tickets/:ticket_id/messages",
    token = "tenant",
    response = ListTicketMessageResponse,
    paging(items = TicketMessage, list = "messages", page = "page"),
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTicketMessage {
    pub ticket_id: String,
    pub time_start: Option<i64>,
    pub time_end: Option<i64>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}

/// The answer to [`ListTicketMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTicketMessageResponse {
    pub messages: Vec<TicketMessage>,
    pub total: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketMessage {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub message_type: Option<MsgType>,
    pub created_at: Option<i64>,
    pub content: Option<String>,
    pub user_name: Option<String>,
    pub avatar_url: Option<String>,
    pub user_id: Option<String>,
}
