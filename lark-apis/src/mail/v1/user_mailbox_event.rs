// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of a user mailbox.
//!
//! `mail.v1.user_mailbox.event` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Starts sending events about new mail in a mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe` with a user token, for custom apps only
/// - Scope: `mail:event`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct SubscribeUserMailboxEvent {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Which events: only 1, those about mails.
    pub event_type: i64,
}

/// Tells which events of a mailbox are subscribed to.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription` with a user token, for custom apps
///   only
/// - Scope: `mail:event`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct GetUserMailboxEventSubscription {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
}

/// The answer to [`GetUserMailboxEventSubscription`].
#[doc(alias = "SubscriptionUserMailboxEventResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetUserMailboxEventSubscriptionResponse {
    /// The kinds of events that are subscribed to.
    pub event_types: Vec<i64>,
}

/// Stops the events about new mail in a mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe` with a user token, for custom apps
///   only
/// - Scope: `mail:event`
/// - Rate limit: 1 a second
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
#[non_exhaustive]
pub struct UnsubscribeUserMailboxEvent {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Which events: only 1, those about mails.
    pub event_type: i64,
}
