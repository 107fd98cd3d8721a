// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Tickets.
//!
//! `jssdk.v0.ticket` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches a ticket with which web apps may call the JavaScript API.
///
/// Few calls are allowed: keep the ticket on the server and fetch a new one when it ends.
///
/// - `POST /open-apis/jssdk/ticket/get` with a tenant token (official SDKs name app and user too)
/// - [Documentation](https://open.feishu.cn/document/common-capabilities/web-components/component-sdk-authentication-process)
#[doc(alias("jsapi ticket", "js sdk ticket"))]
#[lark_api(
    id = "jssdk.v0.ticket.get_jssdk_ticket",
    method = "POST",
    path = "/open-apis/jssdk/ticket/get",
    token = "tenant",
    undocumented_token = "app|user",
    response = GetJssdkTicketResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetJssdkTicket {}

/// A ticket for the JavaScript API.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetJssdkTicketResponse {
    /// How long the ticket works, in seconds.
    pub expire_in: Option<i64>,
    /// Ticket to call the JavaScript API with.
    pub ticket: Option<String>,
}
