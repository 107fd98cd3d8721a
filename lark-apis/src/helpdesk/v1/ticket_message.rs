// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Messages of a ticket.
//!
//! `helpdesk.v1.ticket.message` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::models::{MsgType, SentMessageResponse};

/// Sends a message into a ticket.
///
/// - `POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Id of the ticket to write in.
    pub ticket_id: String,
    /// Whether it is text (`text`) or a post (`post`).
    pub msg_type: MsgType,
    /// The content, after `msg_type`.
    pub content: String,
}

/// Lists what was written in a ticket.
///
/// - `GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
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
    /// Id of the ticket, which `helpdesk.v1.ticket.list` finds.
    pub ticket_id: String,
    /// When the period begins.
    pub time_start: Option<i64>,
    /// When the period ends.
    pub time_end: Option<i64>,
    /// Number of the page.
    pub page: Option<i64>,
    /// How many messages a page has; at most 200. Default: 20.
    pub page_size: Option<i64>,
}

/// The answer to [`ListTicketMessage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListTicketMessageResponse {
    /// The messages of this page.
    pub messages: Vec<TicketMessage>,
    /// How many messages there are in all.
    pub total: Option<i64>,
}

/// A message of a ticket.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TicketMessage {
    /// Id of the message in the ticket.
    pub id: Option<String>,
    /// Id of the message in the chat.
    pub message_id: Option<String>,
    /// Whether it is text, a post, an image, a file or a video.
    pub message_type: Option<MsgType>,
    /// When the message was sent.
    pub created_at: Option<i64>,
    /// Content of the message.
    pub content: Option<String>,
    /// Name of the sender.
    pub user_name: Option<String>,
    /// URL of the sender's picture.
    pub avatar_url: Option<String>,
    /// Open id of the sender, `ou_...`.
    pub user_id: Option<String>,
}
