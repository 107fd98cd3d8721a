// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events.
//!
//! `helpdesk.v1.event` in the platform's terms.

use lark_runtime::{Body, lark_api};

/// Starts sending events of the help desk.
///
/// - `POST /open-apis/helpdesk/v1/events/subscribe` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/event/subscribe)
#[lark_api(
    id = "helpdesk.v1.event.subscribe",
    method = "POST",
    path = "/open-apis/helpdesk/v1/events/subscribe",
    token = "tenant",
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeEvent {
    /// Events to subscribe to.
    pub events: Vec<HelpdeskEvent>,
}

/// Stops sending events of the help desk.
///
/// - `POST /open-apis/helpdesk/v1/events/unsubscribe` with a tenant token, for custom apps only
/// - Needs the helpdesk credential of the client
/// - Scope: `helpdesk:all:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/helpdesk-v1/event/unsubscribe)
#[lark_api(
    id = "helpdesk.v1.event.unsubscribe",
    method = "POST",
    path = "/open-apis/helpdesk/v1/events/unsubscribe",
    token = "tenant",
    scopes = "helpdesk:all:readonly",
    rate_limit = "special",
    helpdesk
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnsubscribeEvent {
    /// Events to stop.
    pub events: Vec<HelpdeskEvent>,
}

/// An event of the help desk to subscribe to.
#[doc(alias = "Event")]
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct HelpdeskEvent {
    /// Type of the event.
    pub r#type: String,
    /// Subtype of the event.
    pub subtype: String,
}
