// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `mail`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

#[cfg(feature = "events")]
pub mod events;
pub mod mailgroup;
pub mod mailgroup_alias;
pub mod mailgroup_manager;
pub mod mailgroup_member;
pub mod mailgroup_permission_member;
pub mod models;
pub mod multi_entity;
pub mod public_mailbox;
pub mod public_mailbox_alias;
pub mod public_mailbox_member;
pub mod user;
pub mod user_mailbox;
pub mod user_mailbox_alias;
pub mod user_mailbox_draft;
pub mod user_mailbox_event;
pub mod user_mailbox_folder;
pub mod user_mailbox_label;
pub mod user_mailbox_mail_contact;
pub mod user_mailbox_message;
pub mod user_mailbox_message_attachment;
pub mod user_mailbox_rule;
pub mod user_mailbox_sent_message;
pub mod user_mailbox_setting;
pub mod user_mailbox_template;
pub mod user_mailbox_template_attachment;
pub mod user_mailbox_thread;
pub mod user_mailboxes;

pub use self::{
    mailgroup::*, mailgroup_alias::*, mailgroup_manager::*, mailgroup_member::*, mailgroup_permission_member::*,
    models::*, multi_entity::*, public_mailbox::*, public_mailbox_alias::*, public_mailbox_member::*, user::*,
    user_mailbox::*, user_mailbox_alias::*, user_mailbox_draft::*, user_mailbox_event::*, user_mailbox_folder::*,
    user_mailbox_label::*, user_mailbox_mail_contact::*, user_mailbox_message::*, user_mailbox_message_attachment::*,
    user_mailbox_rule::*, user_mailbox_sent_message::*, user_mailbox_setting::*, user_mailbox_template::*,
    user_mailbox_template_attachment::*, user_mailbox_thread::*, user_mailboxes::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateMailgroup>();
    visitor.visit::<DeleteMailgroup>();
    visitor.visit::<GetMailgroup>();
    visitor.visit::<ListMailgroup>();
    visitor.visit::<PatchMailgroup>();
    visitor.visit::<UpdateMailgroup>();
    visitor.visit::<CreateMailgroupAlias>();
    visitor.visit::<DeleteMailgroupAlias>();
    visitor.visit::<ListMailgroupAlias>();
    visitor.visit::<BatchCreateMailgroupManager>();
    visitor.visit::<BatchDeleteMailgroupManager>();
    visitor.visit::<ListMailgroupManager>();
    visitor.visit::<BatchCreateMailgroupMember>();
    visitor.visit::<BatchDeleteMailgroupMember>();
    visitor.visit::<CreateMailgroupMember>();
    visitor.visit::<DeleteMailgroupMember>();
    visitor.visit::<GetMailgroupMember>();
    visitor.visit::<ListMailgroupMember>();
    visitor.visit::<BatchCreateMailgroupPermissionMember>();
    visitor.visit::<BatchDeleteMailgroupPermissionMember>();
    visitor.visit::<CreateMailgroupPermissionMember>();
    visitor.visit::<DeleteMailgroupPermissionMember>();
    visitor.visit::<GetMailgroupPermissionMember>();
    visitor.visit::<ListMailgroupPermissionMember>();
    visitor.visit::<SearchMultiEntity>();
    visitor.visit::<CreatePublicMailbox>();
    visitor.visit::<DeletePublicMailbox>();
    visitor.visit::<GetPublicMailbox>();
    visitor.visit::<ListPublicMailbox>();
    visitor.visit::<PatchPublicMailbox>();
    visitor.visit::<MovePublicMailboxToRecycleBin>();
    visitor.visit::<UpdatePublicMailbox>();
    visitor.visit::<CreatePublicMailboxAlias>();
    visitor.visit::<DeletePublicMailboxAlias>();
    visitor.visit::<ListPublicMailboxAlias>();
    visitor.visit::<BatchCreatePublicMailboxMember>();
    visitor.visit::<BatchDeletePublicMailboxMember>();
    visitor.visit::<ClearPublicMailboxMember>();
    visitor.visit::<CreatePublicMailboxMember>();
    visitor.visit::<DeletePublicMailboxMember>();
    visitor.visit::<GetPublicMailboxMember>();
    visitor.visit::<ListPublicMailboxMember>();
    visitor.visit::<QueryUser>();
    visitor.visit::<ListAccessibleMailbox>();
    visitor.visit::<DeleteUserMailbox>();
    visitor.visit::<GetUserMailboxProfile>();
    visitor.visit::<SearchUserMailbox>();
    visitor.visit::<CreateUserMailboxAlias>();
    visitor.visit::<DeleteUserMailboxAlias>();
    visitor.visit::<ListUserMailboxAlias>();
    visitor.visit::<CancelUserMailboxDraftScheduledSend>();
    visitor.visit::<CreateUserMailboxDraft>();
    visitor.visit::<DeleteUserMailboxDraft>();
    visitor.visit::<GetUserMailboxDraft>();
    visitor.visit::<ListUserMailboxDraft>();
    visitor.visit::<SendUserMailboxDraft>();
    visitor.visit::<UpdateUserMailboxDraft>();
    visitor.visit::<SubscribeUserMailboxEvent>();
    visitor.visit::<GetUserMailboxEventSubscription>();
    visitor.visit::<UnsubscribeUserMailboxEvent>();
    visitor.visit::<CreateUserMailboxFolder>();
    visitor.visit::<DeleteUserMailboxFolder>();
    visitor.visit::<GetUserMailboxFolder>();
    visitor.visit::<ListUserMailboxFolder>();
    visitor.visit::<PatchUserMailboxFolder>();
    visitor.visit::<CreateUserMailboxLabel>();
    visitor.visit::<DeleteUserMailboxLabel>();
    visitor.visit::<GetUserMailboxLabel>();
    visitor.visit::<ListUserMailboxLabel>();
    visitor.visit::<PatchUserMailboxLabel>();
    visitor.visit::<CreateUserMailboxMailContact>();
    visitor.visit::<DeleteUserMailboxMailContact>();
    visitor.visit::<ListUserMailboxMailContact>();
    visitor.visit::<PatchUserMailboxMailContact>();
    visitor.visit::<BatchGetUserMailboxMessage>();
    visitor.visit::<BatchModifyUserMailboxMessage>();
    visitor.visit::<BatchTrashUserMailboxMessage>();
    visitor.visit::<GetUserMailboxMessage>();
    visitor.visit::<GetUserMailboxMessageByCard>();
    visitor.visit::<ListUserMailboxMessage>();
    visitor.visit::<ListUserMailboxThreadMessage>();
    visitor.visit::<ModifyUserMailboxMessage>();
    visitor.visit::<SendUserMailboxMessage>();
    visitor.visit::<GetUserMailboxMessageSendStatus>();
    visitor.visit::<TrashUserMailboxMessage>();
    visitor.visit::<GetMessageAttachmentDownloadUrl>();
    visitor.visit::<CreateUserMailboxRule>();
    visitor.visit::<DeleteUserMailboxRule>();
    visitor.visit::<ListUserMailboxRule>();
    visitor.visit::<ReorderUserMailboxRule>();
    visitor.visit::<UpdateUserMailboxRule>();
    visitor.visit::<GetUserMailboxSentMessageRecallDetail>();
    visitor.visit::<RecallUserMailboxSentMessage>();
    visitor.visit::<GetUserMailboxSignatures>();
    visitor.visit::<GetUserMailboxSendAs>();
    visitor.visit::<CreateUserMailboxTemplate>();
    visitor.visit::<DeleteUserMailboxTemplate>();
    visitor.visit::<GetUserMailboxTemplate>();
    visitor.visit::<ListUserMailboxTemplate>();
    visitor.visit::<UpdateUserMailboxTemplate>();
    visitor.visit::<GetTemplateAttachmentDownloadUrl>();
    visitor.visit::<BatchModifyUserMailboxThread>();
    visitor.visit::<BatchTrashUserMailboxThread>();
    visitor.visit::<GetUserMailboxThread>();
    visitor.visit::<ListUserMailboxThread>();
    visitor.visit::<ModifyUserMailboxThread>();
    visitor.visit::<TrashUserMailboxThread>();
    visitor.visit::<ApplyMailRule>();
    visitor.visit::<GetMailMessageSubscription>();
    visitor.visit::<SubscribeMailMessage>();
}
