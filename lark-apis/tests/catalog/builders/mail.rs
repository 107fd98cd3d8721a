// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("mail.v1.mailgroup.create", |given| encode(&lark_apis::mail::v1::CreateMailgroup::builder()
        .mailgroup(given.json::<lark_apis::mail::v1::Mailgroup>("body", "mailgroup"))
        .build())),
    ("mail.v1.mailgroup.delete", |given| encode(&lark_apis::mail::v1::DeleteMailgroup::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .build())),
    ("mail.v1.mailgroup.get", |given| encode(&lark_apis::mail::v1::GetMailgroup::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .build())),
    ("mail.v1.mailgroup.list", |given| encode(&lark_apis::mail::v1::ListMailgroup::builder()
        .manager_user_id(given.text("query", "manager_user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("mail.v1.mailgroup.patch", |given| encode(&lark_apis::mail::v1::PatchMailgroup::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .mailgroup(given.json::<lark_apis::mail::v1::Mailgroup>("body", "mailgroup"))
        .build())),
    ("mail.v1.mailgroup.update", |given| encode(&lark_apis::mail::v1::UpdateMailgroup::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .mailgroup(given.json::<lark_apis::mail::v1::Mailgroup>("body", "mailgroup"))
        .build())),
    ("mail.v1.mailgroup.alias.create", |given| encode(&lark_apis::mail::v1::CreateMailgroupAlias::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .email_alias(given.json::<lark_apis::mail::v1::EmailAlias>("body", "email_alias"))
        .build())),
    ("mail.v1.mailgroup.alias.delete", |given| encode(&lark_apis::mail::v1::DeleteMailgroupAlias::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .alias_id(given.text("path", "alias_id"))
        .build())),
    ("mail.v1.mailgroup.alias.list", |given| encode(&lark_apis::mail::v1::ListMailgroupAlias::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .build())),
    ("mail.v1.mailgroup.manager.batch_create", |given| encode(&lark_apis::mail::v1::BatchCreateMailgroupManager::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .mailgroup_manager_list(given.json::<Vec<lark_apis::mail::v1::MailgroupManager>>("json", "mailgroup_manager_list"))
        .build())),
    ("mail.v1.mailgroup.manager.batch_delete", |given| encode(&lark_apis::mail::v1::BatchDeleteMailgroupManager::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .mailgroup_manager_list(given.json::<Vec<lark_apis::mail::v1::MailgroupManager>>("json", "mailgroup_manager_list"))
        .build())),
    ("mail.v1.mailgroup.manager.list", |given| encode(&lark_apis::mail::v1::ListMailgroupManager::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("mail.v1.mailgroup.member.batch_create", |given| encode(&lark_apis::mail::v1::BatchCreateMailgroupMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .items(given.json::<Vec<lark_apis::mail::v1::MailgroupMember>>("json", "items"))
        .build())),
    ("mail.v1.mailgroup.member.batch_delete", |given| encode(&lark_apis::mail::v1::BatchDeleteMailgroupMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .member_id_list(given.json::<Vec<String>>("json", "member_id_list"))
        .build())),
    ("mail.v1.mailgroup.member.create", |given| encode(&lark_apis::mail::v1::CreateMailgroupMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .mailgroup_member(given.json::<lark_apis::mail::v1::MailgroupMember>("body", "mailgroup_member"))
        .build())),
    ("mail.v1.mailgroup.member.delete", |given| encode(&lark_apis::mail::v1::DeleteMailgroupMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .member_id(given.text("path", "member_id"))
        .build())),
    ("mail.v1.mailgroup.member.get", |given| encode(&lark_apis::mail::v1::GetMailgroupMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .member_id(given.text("path", "member_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("mail.v1.mailgroup.member.list", |given| encode(&lark_apis::mail::v1::ListMailgroupMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("mail.v1.mailgroup.permission_member.batch_create", |given| encode(&lark_apis::mail::v1::BatchCreateMailgroupPermissionMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .items(given.json::<Vec<lark_apis::mail::v1::MailgroupPermissionMember>>("json", "items"))
        .build())),
    ("mail.v1.mailgroup.permission_member.batch_delete", |given| encode(&lark_apis::mail::v1::BatchDeleteMailgroupPermissionMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .permission_member_id_list(given.json::<Vec<String>>("json", "permission_member_id_list"))
        .build())),
    ("mail.v1.mailgroup.permission_member.create", |given| encode(&lark_apis::mail::v1::CreateMailgroupPermissionMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .mailgroup_permission_member(given.json::<lark_apis::mail::v1::MailgroupPermissionMember>("body", "mailgroup_permission_member"))
        .build())),
    ("mail.v1.mailgroup.permission_member.delete", |given| encode(&lark_apis::mail::v1::DeleteMailgroupPermissionMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .permission_member_id(given.text("path", "permission_member_id"))
        .build())),
    ("mail.v1.mailgroup.permission_member.get", |given| encode(&lark_apis::mail::v1::GetMailgroupPermissionMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .permission_member_id(given.text("path", "permission_member_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .build())),
    ("mail.v1.mailgroup.permission_member.list", |given| encode(&lark_apis::mail::v1::ListMailgroupPermissionMember::builder()
        .mailgroup_id(given.text("path", "mailgroup_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .department_id_type(given.text("query", "department_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("mail.v1.multi_entity.search", |given| encode(&lark_apis::mail::v1::SearchMultiEntity::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .size(given.integer("json", "size"))
        .build())),
    ("mail.v1.public_mailbox.create", |given| encode(&lark_apis::mail::v1::CreatePublicMailbox::builder()
        .public_mailbox(given.json::<lark_apis::mail::v1::PublicMailbox>("body", "public_mailbox"))
        .build())),
    ("mail.v1.public_mailbox.delete", |given| encode(&lark_apis::mail::v1::DeletePublicMailbox::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .build())),
    ("mail.v1.public_mailbox.get", |given| encode(&lark_apis::mail::v1::GetPublicMailbox::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .build())),
    ("mail.v1.public_mailbox.list", |given| encode(&lark_apis::mail::v1::ListPublicMailbox::builder()
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .user_id(given.text("query", "user_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("mail.v1.public_mailbox.patch", |given| encode(&lark_apis::mail::v1::PatchPublicMailbox::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .public_mailbox(given.json::<lark_apis::mail::v1::PublicMailbox>("body", "public_mailbox"))
        .build())),
    ("mail.v1.public_mailbox.remove_to_recycle_bin", |given| encode(&lark_apis::mail::v1::MovePublicMailboxToRecycleBin::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .to_mail_address(given.text("json", "to_mail_address"))
        .build())),
    ("mail.v1.public_mailbox.update", |given| encode(&lark_apis::mail::v1::UpdatePublicMailbox::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .public_mailbox(given.json::<lark_apis::mail::v1::PublicMailbox>("body", "public_mailbox"))
        .build())),
    ("mail.v1.public_mailbox.alias.create", |given| encode(&lark_apis::mail::v1::CreatePublicMailboxAlias::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .email_alias(given.json::<lark_apis::mail::v1::EmailAlias>("body", "email_alias"))
        .build())),
    ("mail.v1.public_mailbox.alias.delete", |given| encode(&lark_apis::mail::v1::DeletePublicMailboxAlias::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .alias_id(given.text("path", "alias_id"))
        .build())),
    ("mail.v1.public_mailbox.alias.list", |given| encode(&lark_apis::mail::v1::ListPublicMailboxAlias::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .build())),
    ("mail.v1.public_mailbox.member.batch_create", |given| encode(&lark_apis::mail::v1::BatchCreatePublicMailboxMember::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .items(given.json::<Vec<lark_apis::mail::v1::PublicMailboxMember>>("json", "items"))
        .build())),
    ("mail.v1.public_mailbox.member.batch_delete", |given| encode(&lark_apis::mail::v1::BatchDeletePublicMailboxMember::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .member_id_list(given.json::<Vec<String>>("json", "member_id_list"))
        .build())),
    ("mail.v1.public_mailbox.member.clear", |given| encode(&lark_apis::mail::v1::ClearPublicMailboxMember::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .build())),
    ("mail.v1.public_mailbox.member.create", |given| encode(&lark_apis::mail::v1::CreatePublicMailboxMember::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .public_mailbox_member(given.json::<lark_apis::mail::v1::PublicMailboxMember>("body", "public_mailbox_member"))
        .build())),
    ("mail.v1.public_mailbox.member.delete", |given| encode(&lark_apis::mail::v1::DeletePublicMailboxMember::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .member_id(given.text("path", "member_id"))
        .build())),
    ("mail.v1.public_mailbox.member.get", |given| encode(&lark_apis::mail::v1::GetPublicMailboxMember::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .member_id(given.text("path", "member_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("mail.v1.public_mailbox.member.list", |given| encode(&lark_apis::mail::v1::ListPublicMailboxMember::builder()
        .public_mailbox_id(given.text("path", "public_mailbox_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("mail.v1.user.query", |given| encode(&lark_apis::mail::v1::QueryUser::builder()
        .email_list(given.json::<Vec<String>>("json", "email_list"))
        .build())),
    ("mail.v1.user_mailbox.accessible_mailboxes", |given| encode(&lark_apis::mail::v1::ListAccessibleMailbox::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .build())),
    ("mail.v1.user_mailbox.delete", |given| encode(&lark_apis::mail::v1::DeleteUserMailbox::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .transfer_mailbox(given.text("query", "transfer_mailbox"))
        .build())),
    ("mail.v1.user_mailbox.profile", |given| encode(&lark_apis::mail::v1::GetUserMailboxProfile::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .build())),
    ("mail.v1.user_mailbox.search", |given| encode(&lark_apis::mail::v1::SearchUserMailbox::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .query(given.text("json", "query"))
        .filter(given.json::<lark_apis::mail::v1::MailSearchFilter>("json", "filter"))
        .build())),
    ("mail.v1.user_mailbox.alias.create", |given| encode(&lark_apis::mail::v1::CreateUserMailboxAlias::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .email_alias(given.json::<lark_apis::mail::v1::EmailAlias>("body", "email_alias"))
        .build())),
    ("mail.v1.user_mailbox.alias.delete", |given| encode(&lark_apis::mail::v1::DeleteUserMailboxAlias::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .alias_id(given.text("path", "alias_id"))
        .build())),
    ("mail.v1.user_mailbox.alias.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxAlias::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .page_token(given.text("query", "page_token"))
        .page_size(given.integer("query", "page_size"))
        .build())),
    ("mail.v1.user_mailbox.draft.cancel_scheduled_send", |given| encode(&lark_apis::mail::v1::CancelUserMailboxDraftScheduledSend::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_id(given.text("path", "message_id"))
        .build())),
    ("mail.v1.user_mailbox.draft.create", |given| encode(&lark_apis::mail::v1::CreateUserMailboxDraft::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .raw(given.text("json", "raw"))
        .build())),
    ("mail.v1.user_mailbox.draft.delete", |given| encode(&lark_apis::mail::v1::DeleteUserMailboxDraft::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .draft_id(given.text("path", "draft_id"))
        .build())),
    ("mail.v1.user_mailbox.draft.get", |given| encode(&lark_apis::mail::v1::GetUserMailboxDraft::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .draft_id(given.text("path", "draft_id"))
        .format(given.text("query", "format"))
        .build())),
    ("mail.v1.user_mailbox.draft.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxDraft::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("mail.v1.user_mailbox.draft.send", |given| encode(&lark_apis::mail::v1::SendUserMailboxDraft::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .draft_id(given.text("path", "draft_id"))
        .send_time(given.text("json", "send_time"))
        .build())),
    ("mail.v1.user_mailbox.draft.update", |given| encode(&lark_apis::mail::v1::UpdateUserMailboxDraft::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .draft_id(given.text("path", "draft_id"))
        .raw(given.text("json", "raw"))
        .build())),
    ("mail.v1.user_mailbox.event.subscribe", |given| encode(&lark_apis::mail::v1::SubscribeUserMailboxEvent::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .event_type(given.integer("json", "event_type"))
        .build())),
    ("mail.v1.user_mailbox.event.subscription", |given| encode(&lark_apis::mail::v1::GetUserMailboxEventSubscription::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .build())),
    ("mail.v1.user_mailbox.event.unsubscribe", |given| encode(&lark_apis::mail::v1::UnsubscribeUserMailboxEvent::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .event_type(given.integer("json", "event_type"))
        .build())),
    ("mail.v1.user_mailbox.folder.create", |given| encode(&lark_apis::mail::v1::CreateUserMailboxFolder::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .folder(given.json::<lark_apis::mail::v1::Folder>("body", "folder"))
        .build())),
    ("mail.v1.user_mailbox.folder.delete", |given| encode(&lark_apis::mail::v1::DeleteUserMailboxFolder::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .folder_id(given.text("path", "folder_id"))
        .build())),
    ("mail.v1.user_mailbox.folder.get", |given| encode(&lark_apis::mail::v1::GetUserMailboxFolder::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .folder_id(given.text("path", "folder_id"))
        .build())),
    ("mail.v1.user_mailbox.folder.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxFolder::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .folder_type(given.integer("query", "folder_type"))
        .build())),
    ("mail.v1.user_mailbox.folder.patch", |given| encode(&lark_apis::mail::v1::PatchUserMailboxFolder::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .folder_id(given.text("path", "folder_id"))
        .folder(given.json::<lark_apis::mail::v1::Folder>("body", "folder"))
        .build())),
    ("mail.v1.user_mailbox.label.create", |given| encode(&lark_apis::mail::v1::CreateUserMailboxLabel::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .label(given.json::<lark_apis::mail::v1::NewLabel>("json", "label"))
        .build())),
    ("mail.v1.user_mailbox.label.delete", |given| encode(&lark_apis::mail::v1::DeleteUserMailboxLabel::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .label_id(given.text("path", "label_id"))
        .build())),
    ("mail.v1.user_mailbox.label.get", |given| encode(&lark_apis::mail::v1::GetUserMailboxLabel::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .label_id(given.text("path", "label_id"))
        .build())),
    ("mail.v1.user_mailbox.label.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxLabel::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .build())),
    ("mail.v1.user_mailbox.label.patch", |given| encode(&lark_apis::mail::v1::PatchUserMailboxLabel::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .label_id(given.text("path", "label_id"))
        .label(given.json::<lark_apis::mail::v1::Label>("json", "label"))
        .build())),
    ("mail.v1.user_mailbox.mail_contact.create", |given| encode(&lark_apis::mail::v1::CreateUserMailboxMailContact::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .mail_contact(given.json::<lark_apis::mail::v1::MailContact>("body", "mail_contact"))
        .build())),
    ("mail.v1.user_mailbox.mail_contact.delete", |given| encode(&lark_apis::mail::v1::DeleteUserMailboxMailContact::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .mail_contact_id(given.text("path", "mail_contact_id"))
        .build())),
    ("mail.v1.user_mailbox.mail_contact.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxMailContact::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("mail.v1.user_mailbox.mail_contact.patch", |given| encode(&lark_apis::mail::v1::PatchUserMailboxMailContact::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .mail_contact_id(given.text("path", "mail_contact_id"))
        .mail_contact(given.json::<lark_apis::mail::v1::MailContact>("body", "mail_contact"))
        .build())),
    ("mail.v1.user_mailbox.message.batch_get", |given| encode(&lark_apis::mail::v1::BatchGetUserMailboxMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .format(given.text("json", "format"))
        .message_ids(given.json::<Vec<String>>("json", "message_ids"))
        .build())),
    ("mail.v1.user_mailbox.message.batch_modify", |given| encode(&lark_apis::mail::v1::BatchModifyUserMailboxMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_ids(given.json::<Vec<String>>("json", "message_ids"))
        .add_label_ids(given.json::<Vec<String>>("json", "add_label_ids"))
        .remove_label_ids(given.json::<Vec<String>>("json", "remove_label_ids"))
        .add_folder(given.text("json", "add_folder"))
        .build())),
    ("mail.v1.user_mailbox.message.batch_trash", |given| encode(&lark_apis::mail::v1::BatchTrashUserMailboxMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_ids(given.json::<Vec<String>>("json", "message_ids"))
        .build())),
    ("mail.v1.user_mailbox.message.get", |given| encode(&lark_apis::mail::v1::GetUserMailboxMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_id(given.text("path", "message_id"))
        .format(given.text("query", "format"))
        .build())),
    ("mail.v1.user_mailbox.message.get_by_card", |given| encode(&lark_apis::mail::v1::GetUserMailboxMessageByCard::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .card_id(given.text("query", "card_id"))
        .owner_id(given.text("query", "owner_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("mail.v1.user_mailbox.message.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .folder_id(given.text("query", "folder_id"))
        .only_unread(given.boolean("query", "only_unread"))
        .label_id(given.text("query", "label_id"))
        .build())),
    ("mail.v1.user_mailbox.message.list_thread_message", |given| encode(&lark_apis::mail::v1::ListUserMailboxThreadMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .thread_id(given.text("path", "thread_id"))
        .format(given.text("query", "format"))
        .include_spam_trash(given.boolean("query", "include_spam_trash"))
        .build())),
    ("mail.v1.user_mailbox.message.modify", |given| encode(&lark_apis::mail::v1::ModifyUserMailboxMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_id(given.text("path", "message_id"))
        .add_label_ids(given.json::<Vec<String>>("json", "add_label_ids"))
        .remove_label_ids(given.json::<Vec<String>>("json", "remove_label_ids"))
        .add_folder(given.text("json", "add_folder"))
        .build())),
    ("mail.v1.user_mailbox.message.send", |given| encode(&lark_apis::mail::v1::SendUserMailboxMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .subject(given.text("json", "subject"))
        .to(given.json::<Vec<lark_apis::mail::v1::MailAddress>>("json", "to"))
        .raw(given.text("json", "raw"))
        .cc(given.json::<Vec<lark_apis::mail::v1::MailAddress>>("json", "cc"))
        .bcc(given.json::<Vec<lark_apis::mail::v1::MailAddress>>("json", "bcc"))
        .body_html(given.text("json", "body_html"))
        .body_plain_text(given.text("json", "body_plain_text"))
        .attachments(given.json::<Vec<lark_apis::mail::v1::Attachment>>("json", "attachments"))
        .dedupe_key(given.text("json", "dedupe_key"))
        .head_from(given.json::<lark_apis::mail::v1::MailAddress>("json", "head_from"))
        .build())),
    ("mail.v1.user_mailbox.message.send_status", |given| encode(&lark_apis::mail::v1::GetUserMailboxMessageSendStatus::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_id(given.text("path", "message_id"))
        .build())),
    ("mail.v1.user_mailbox.message.trash", |given| encode(&lark_apis::mail::v1::TrashUserMailboxMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_id(given.text("path", "message_id"))
        .build())),
    ("mail.v1.user_mailbox.message.attachment.download_url", |given| encode(&lark_apis::mail::v1::GetMessageAttachmentDownloadUrl::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_id(given.text("path", "message_id"))
        .attachment_ids(given.json::<Vec<String>>("query", "attachment_ids"))
        .build())),
    ("mail.v1.user_mailbox.rule.create", |given| encode(&lark_apis::mail::v1::CreateUserMailboxRule::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .rule(given.json::<lark_apis::mail::v1::Rule>("body", "rule"))
        .build())),
    ("mail.v1.user_mailbox.rule.delete", |given| encode(&lark_apis::mail::v1::DeleteUserMailboxRule::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .rule_id(given.text("path", "rule_id"))
        .build())),
    ("mail.v1.user_mailbox.rule.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxRule::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .build())),
    ("mail.v1.user_mailbox.rule.reorder", |given| encode(&lark_apis::mail::v1::ReorderUserMailboxRule::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .rule_ids(given.json::<Vec<String>>("json", "rule_ids"))
        .build())),
    ("mail.v1.user_mailbox.rule.update", |given| encode(&lark_apis::mail::v1::UpdateUserMailboxRule::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .rule_id(given.text("path", "rule_id"))
        .rule(given.json::<lark_apis::mail::v1::Rule>("body", "rule"))
        .build())),
    ("mail.v1.user_mailbox.sent_message.get_recall_detail", |given| encode(&lark_apis::mail::v1::GetUserMailboxSentMessageRecallDetail::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_id(given.text("path", "message_id"))
        .build())),
    ("mail.v1.user_mailbox.sent_message.recall", |given| encode(&lark_apis::mail::v1::RecallUserMailboxSentMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .message_id(given.text("path", "message_id"))
        .build())),
    ("mail.v1.user_mailbox.setting.get_signatures", |given| encode(&lark_apis::mail::v1::GetUserMailboxSignatures::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .build())),
    ("mail.v1.user_mailbox.setting.send_as", |given| encode(&lark_apis::mail::v1::GetUserMailboxSendAs::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .build())),
    ("mail.v1.user_mailbox.template.create", |given| encode(&lark_apis::mail::v1::CreateUserMailboxTemplate::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .template(given.json::<lark_apis::mail::v1::Template>("json", "template"))
        .build())),
    ("mail.v1.user_mailbox.template.delete", |given| encode(&lark_apis::mail::v1::DeleteUserMailboxTemplate::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .template_id(given.text("path", "template_id"))
        .build())),
    ("mail.v1.user_mailbox.template.get", |given| encode(&lark_apis::mail::v1::GetUserMailboxTemplate::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .template_id(given.text("path", "template_id"))
        .build())),
    ("mail.v1.user_mailbox.template.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxTemplate::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .build())),
    ("mail.v1.user_mailbox.template.update", |given| encode(&lark_apis::mail::v1::UpdateUserMailboxTemplate::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .template_id(given.text("path", "template_id"))
        .template(given.json::<lark_apis::mail::v1::Template>("json", "template"))
        .build())),
    ("mail.v1.user_mailbox.template.attachment.download_url", |given| encode(&lark_apis::mail::v1::GetTemplateAttachmentDownloadUrl::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .template_id(given.text("path", "template_id"))
        .attachment_ids(given.json::<Vec<String>>("query", "attachment_ids"))
        .build())),
    ("mail.v1.user_mailbox.thread.batch_modify", |given| encode(&lark_apis::mail::v1::BatchModifyUserMailboxThread::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .add_label_ids(given.json::<Vec<String>>("json", "add_label_ids"))
        .remove_label_ids(given.json::<Vec<String>>("json", "remove_label_ids"))
        .add_folder(given.text("json", "add_folder"))
        .thread_ids(given.json::<Vec<String>>("json", "thread_ids"))
        .build())),
    ("mail.v1.user_mailbox.thread.batch_trash", |given| encode(&lark_apis::mail::v1::BatchTrashUserMailboxThread::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .thread_ids(given.json::<Vec<String>>("json", "thread_ids"))
        .build())),
    ("mail.v1.user_mailbox.thread.get", |given| encode(&lark_apis::mail::v1::GetUserMailboxThread::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .thread_id(given.text("path", "thread_id"))
        .format(given.text("query", "format"))
        .include_spam_trash(given.boolean("query", "include_spam_trash"))
        .build())),
    ("mail.v1.user_mailbox.thread.list", |given| encode(&lark_apis::mail::v1::ListUserMailboxThread::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .folder_id(given.text("query", "folder_id"))
        .only_unread(given.boolean("query", "only_unread"))
        .label_id(given.text("query", "label_id"))
        .build())),
    ("mail.v1.user_mailbox.thread.modify", |given| encode(&lark_apis::mail::v1::ModifyUserMailboxThread::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .thread_id(given.text("path", "thread_id"))
        .add_label_ids(given.json::<Vec<String>>("json", "add_label_ids"))
        .remove_label_ids(given.json::<Vec<String>>("json", "remove_label_ids"))
        .add_folder(given.text("json", "add_folder"))
        .build())),
    ("mail.v1.user_mailbox.thread.trash", |given| encode(&lark_apis::mail::v1::TrashUserMailboxThread::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .thread_id(given.text("path", "thread_id"))
        .build())),
    ("mail.v1.user_mailboxes.apply_mail_rule", |given| encode(&lark_apis::mail::v1::ApplyMailRule::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .rule_id(given.text("path", "rule_id"))
        .build())),
    ("mail.v1.user_mailboxes.get_mail_message_subscription", |given| encode(&lark_apis::mail::v1::GetMailMessageSubscription::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .event_type(given.integer("query", "event_type"))
        .build())),
    ("mail.v1.user_mailboxes.subscribe_mail_message", |given| encode(&lark_apis::mail::v1::SubscribeMailMessage::builder()
        .user_mailbox_id(given.text("path", "user_mailbox_id"))
        .event_type(given.integer("json", "event_type"))
        .build())),
];
