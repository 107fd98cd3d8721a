// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of a user mailbox.
//!
//! `mail.v1.user_mailbox.event` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Subscribes to an event of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe` with a user token, for custom apps only
/// - Scope: `mail:event`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-event/subscribe)
#[lark_api(
    id = "mail.v1.user_mailbox.event.subscribe",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe",
    token = "user",
    scopes = "mail:event",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct SubscribeUserMailboxEvent {
    pub user_mailbox_id: String,
    pub event_type: i64,
}

/// Subscribes to an event of a user mailbox.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription` with a user token, for custom apps
///   only
/// - Scope: `mail:event`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-event/subscription)
#[doc(alias = "SubscriptionUserMailboxEvent")]
#[lark_api(
    id = "mail.v1.user_mailbox.event.subscription",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription",
    token = "user",
    response = GetUserMailboxEventSubscriptionResponse,
    scopes = "mail:event",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct GetUserMailboxEventSubscription {
    pub user_mailbox_id: String,
}

/// The answer to [`GetUserMailboxEventSubscription`].
#[doc(alias = "SubscriptionUserMailboxEventResponse")]
#[derive(Clone, Default, Model)]
pub struct GetUserMailboxEventSubscriptionResponse {
    pub event_types: Vec<i64>,
}

/// Unsubscribes from an event of a user mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe` with a user token, for custom apps
///   only
/// - Scope: `mail:event`
/// - Rate limit: 1 a second
/// - Error codes: 1230001, 1230002, 1230003
/// - [Documentation](https://open.feishu.cn/document/mail-v1/user_mailbox-event/unsubscribe)
#[lark_api(
    id = "mail.v1.user_mailbox.event.unsubscribe",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe",
    token = "user",
    scopes = "mail:event",
    rate_limit = "1/s"
)]
#[derive(Clone, Debug)]
pub struct UnsubscribeUserMailboxEvent {
    pub user_mailbox_id: String,
    pub event_type: i64,
}
