// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `mail`.

use lark_runtime::{IntegerEnum, Model, lark_event};

use crate::ids::UserId;

/// A mail arrived in a subscribed mailbox.
///
/// - Event `mail.user_mailbox.event.message_received_v1`, for custom apps only
/// - Scope: `mail:event`
/// - Scopes that unlock single fields: `mail:user_mailbox.event.mail_address:read`
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/events/message_received)
#[lark_event(type = "mail.user_mailbox.event.message_received_v1", scopes = "mail:event")]
#[non_exhaustive]
pub struct MessageReceived {
    /// Address of the mailbox that got the mail. Shown with the scope `mail:user_mailbox.event.mail_address:read`.
    pub mail_address: Option<String>,
    /// Id of the mail.
    pub message_id: Option<String>,
    /// Whether a user's or a public mailbox got the mail.
    pub mailbox_type: Option<MailboxType>,
    /// Users for whom the event is.
    pub subscriber: Option<Subscriber>,
}

/// Users for whom an event about a mail is.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Subscriber {
    /// Ids of the users who got the mail.
    pub user_ids: Vec<UserId>,
}

/// The values of `mailbox_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MailboxType {
    /// That of one person.
    #[lark(value = 1)]
    User,
    /// A public mailbox.
    #[lark(value = 2)]
    Public,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<MessageReceived>();
}
