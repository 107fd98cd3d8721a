// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `im`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod batch_message;
pub mod chat;
pub mod chat_announcement;
pub mod chat_managers;
pub mod chat_members;
pub mod chat_menu_item;
pub mod chat_menu_tree;
pub mod chat_moderation;
pub mod chat_tab;
pub mod chat_top_notice;
pub mod file;
pub mod image;
pub mod message;
pub mod message_reaction;
pub mod message_resource;
pub mod models;
pub mod pin;
pub mod special_focus;
pub mod thread;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<batch_message::DeleteBatchMessage>();
    visitor.visit::<batch_message::GetProgressBatchMessage>();
    visitor.visit::<batch_message::ReadUserBatchMessage>();
    visitor.visit::<chat::CreateChat>();
    visitor.visit::<chat::DeleteChat>();
    visitor.visit::<chat::GetChat>();
    visitor.visit::<chat::LinkChat>();
    visitor.visit::<chat::ListChat>();
    visitor.visit::<chat::SearchChat>();
    visitor.visit::<chat::UpdateChat>();
    visitor.visit::<chat_announcement::GetChatAnnouncement>();
    visitor.visit::<chat_announcement::PatchChatAnnouncement>();
    visitor.visit::<chat_managers::AddManagersChatManagers>();
    visitor.visit::<chat_managers::DeleteManagersChatManagers>();
    visitor.visit::<chat_members::CreateChatMembers>();
    visitor.visit::<chat_members::DeleteChatMembers>();
    visitor.visit::<chat_members::GetChatMembers>();
    visitor.visit::<chat_members::IsInChatChatMembers>();
    visitor.visit::<chat_members::MeJoinChatMembers>();
    visitor.visit::<chat_menu_item::PatchChatMenuItem>();
    visitor.visit::<chat_menu_tree::CreateChatMenuTree>();
    visitor.visit::<chat_menu_tree::DeleteChatMenuTree>();
    visitor.visit::<chat_menu_tree::GetChatMenuTree>();
    visitor.visit::<chat_menu_tree::SortChatMenuTree>();
    visitor.visit::<chat_moderation::GetChatModeration>();
    visitor.visit::<chat_moderation::UpdateChatModeration>();
    visitor.visit::<chat_tab::CreateChatTab>();
    visitor.visit::<chat_tab::DeleteTabsChatTab>();
    visitor.visit::<chat_tab::ListTabsChatTab>();
    visitor.visit::<chat_tab::SortTabsChatTab>();
    visitor.visit::<chat_tab::UpdateTabsChatTab>();
    visitor.visit::<chat_top_notice::DeleteTopNoticeChatTopNotice>();
    visitor.visit::<chat_top_notice::PutTopNoticeChatTopNotice>();
    visitor.visit::<file::CreateFile>();
    visitor.visit::<file::GetFile>();
    visitor.visit::<image::CreateImage>();
    visitor.visit::<image::GetImage>();
    visitor.visit::<message::CreateMessage>();
    visitor.visit::<message::DeleteMessage>();
    visitor.visit::<message::ForwardMessage>();
    visitor.visit::<message::GetMessage>();
    visitor.visit::<message::ListMessage>();
    visitor.visit::<message::MergeForwardMessage>();
    visitor.visit::<message::PatchMessage>();
    visitor.visit::<message::PushFollowUpMessage>();
    visitor.visit::<message::ReadUsersMessage>();
    visitor.visit::<message::ReplyMessage>();
    visitor.visit::<message::SearchMessage>();
    visitor.visit::<message::UpdateMessage>();
    visitor.visit::<message::UrgentAppMessage>();
    visitor.visit::<message::UrgentPhoneMessage>();
    visitor.visit::<message::UrgentSmsMessage>();
    visitor.visit::<message_reaction::BatchQueryMessageReaction>();
    visitor.visit::<message_reaction::CreateMessageReaction>();
    visitor.visit::<message_reaction::DeleteMessageReaction>();
    visitor.visit::<message_reaction::ListMessageReaction>();
    visitor.visit::<message_resource::GetMessageResource>();
    visitor.visit::<pin::CreatePin>();
    visitor.visit::<pin::DeletePin>();
    visitor.visit::<pin::ListPin>();
    visitor.visit::<special_focus::GetMessageSpecialFocusList>();
    visitor.visit::<special_focus::GetMessageSpecialFocusUnread>();
    visitor.visit::<thread::ForwardThread>();
}
