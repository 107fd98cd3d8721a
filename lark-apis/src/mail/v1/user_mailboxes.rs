// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! User mailboxes.
//!
//! `mail.v1.user_mailboxes` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Applies a rule to the mails that are already in the mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id/apply` with a tenant or user token
#[lark_api(
    id = "mail.v1.user_mailboxes.apply_mail_rule",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id/apply",
    token = "tenant|user"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApplyMailRule {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Id of the rule, from the list of rules.
    pub rule_id: String,
}

/// Tells whether events about mails of a mailbox are subscribed to.
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/subscription` with a user token
#[lark_api(
    id = "mail.v1.user_mailboxes.get_mail_message_subscription",
    method = "GET",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/subscription",
    token = "user",
    response = MailMessageSubscriptionResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetMailMessageSubscription {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Which events to ask about.
    pub event_type: i64,
}

/// Starts sending events about mails of a mailbox.
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/subscribe` with a user token
#[lark_api(
    id = "mail.v1.user_mailboxes.subscribe_mail_message",
    method = "POST",
    path = "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/subscribe",
    token = "user",
    response = MailMessageSubscriptionResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubscribeMailMessage {
    /// Address of the mailbox, or `me` with a user token.
    pub user_mailbox_id: String,
    /// Which events to subscribe to.
    pub event_type: i64,
}

/// Whether events about mails are subscribed to.
#[doc(alias("GetMailMessageSubscriptionResponse", "SubscribeMailMessageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MailMessageSubscriptionResponse {
    /// Whether the events are subscribed to.
    pub is_subscribed: Option<bool>,
}
