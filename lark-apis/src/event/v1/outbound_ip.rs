// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Outbound ips.
//!
//! `event.v1.outbound_ip` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Lists the IP addresses from which the platform sends events to apps.
///
/// The addresses can change, so fetch them regularly to keep firewall rules up to date.
///
/// - `GET /open-apis/event/v1/outbound_ip` with a tenant token, for custom and store apps
/// - Scope: `event:ip_list`
/// - [Documentation](https://open.feishu.cn/document/server-docs/event-subscription-guide/list)
#[doc(alias("outbound ip", "ip addresses of events", "firewall whitelist"))]
#[lark_api(
    id = "event.v1.outbound_ip.list",
    method = "GET",
    path = "/open-apis/event/v1/outbound_ip",
    token = "tenant",
    response = ListOutboundIpResponse,
    paging(items = String, list = "ip_list"),
    scopes = "event:ip_list"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOutboundIp {
    /// How many addresses a page has; at most 50.
    pub page_size: Option<i64>,
    /// Token of the page to fetch, from the answer before; leave it out for the first.
    pub page_token: Option<String>,
}

/// The answer to [`ListOutboundIp`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ListOutboundIpResponse {
    /// IP addresses that events come from.
    pub ip_list: Vec<String>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}
