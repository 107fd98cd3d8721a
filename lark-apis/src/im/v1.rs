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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <batch_message::DeleteBatchMessage as lark_runtime::Endpoint>::META,
    <batch_message::GetProgressBatchMessage as lark_runtime::Endpoint>::META,
    <batch_message::ReadUserBatchMessage as lark_runtime::Endpoint>::META,
    <chat::CreateChat as lark_runtime::Endpoint>::META,
    <chat::DeleteChat as lark_runtime::Endpoint>::META,
    <chat::GetChat as lark_runtime::Endpoint>::META,
    <chat::LinkChat as lark_runtime::Endpoint>::META,
    <chat::ListChat as lark_runtime::Endpoint>::META,
    <chat::SearchChat as lark_runtime::Endpoint>::META,
    <chat::UpdateChat as lark_runtime::Endpoint>::META,
    <chat_announcement::GetChatAnnouncement as lark_runtime::Endpoint>::META,
    <chat_announcement::PatchChatAnnouncement as lark_runtime::Endpoint>::META,
    <chat_managers::AddManagersChatManagers as lark_runtime::Endpoint>::META,
    <chat_managers::DeleteManagersChatManagers as lark_runtime::Endpoint>::META,
    <chat_members::CreateChatMembers as lark_runtime::Endpoint>::META,
    <chat_members::DeleteChatMembers as lark_runtime::Endpoint>::META,
    <chat_members::GetChatMembers as lark_runtime::Endpoint>::META,
    <chat_members::IsInChatChatMembers as lark_runtime::Endpoint>::META,
    <chat_members::MeJoinChatMembers as lark_runtime::Endpoint>::META,
    <chat_menu_item::PatchChatMenuItem as lark_runtime::Endpoint>::META,
    <chat_menu_tree::CreateChatMenuTree as lark_runtime::Endpoint>::META,
    <chat_menu_tree::DeleteChatMenuTree as lark_runtime::Endpoint>::META,
    <chat_menu_tree::GetChatMenuTree as lark_runtime::Endpoint>::META,
    <chat_menu_tree::SortChatMenuTree as lark_runtime::Endpoint>::META,
    <chat_moderation::GetChatModeration as lark_runtime::Endpoint>::META,
    <chat_moderation::UpdateChatModeration as lark_runtime::Endpoint>::META,
    <chat_tab::CreateChatTab as lark_runtime::Endpoint>::META,
    <chat_tab::DeleteTabsChatTab as lark_runtime::Endpoint>::META,
    <chat_tab::ListTabsChatTab as lark_runtime::Endpoint>::META,
    <chat_tab::SortTabsChatTab as lark_runtime::Endpoint>::META,
    <chat_tab::UpdateTabsChatTab as lark_runtime::Endpoint>::META,
    <chat_top_notice::DeleteTopNoticeChatTopNotice as lark_runtime::Endpoint>::META,
    <chat_top_notice::PutTopNoticeChatTopNotice as lark_runtime::Endpoint>::META,
    <file::CreateFile as lark_runtime::Endpoint>::META,
    <file::GetFile as lark_runtime::Endpoint>::META,
    <image::CreateImage as lark_runtime::Endpoint>::META,
    <image::GetImage as lark_runtime::Endpoint>::META,
    <message::CreateMessage as lark_runtime::Endpoint>::META,
    <message::DeleteMessage as lark_runtime::Endpoint>::META,
    <message::ForwardMessage as lark_runtime::Endpoint>::META,
    <message::GetMessage as lark_runtime::Endpoint>::META,
    <message::ListMessage as lark_runtime::Endpoint>::META,
    <message::MergeForwardMessage as lark_runtime::Endpoint>::META,
    <message::PatchMessage as lark_runtime::Endpoint>::META,
    <message::PushFollowUpMessage as lark_runtime::Endpoint>::META,
    <message::ReadUsersMessage as lark_runtime::Endpoint>::META,
    <message::ReplyMessage as lark_runtime::Endpoint>::META,
    <message::SearchMessage as lark_runtime::Endpoint>::META,
    <message::UpdateMessage as lark_runtime::Endpoint>::META,
    <message::UrgentAppMessage as lark_runtime::Endpoint>::META,
    <message::UrgentPhoneMessage as lark_runtime::Endpoint>::META,
    <message::UrgentSmsMessage as lark_runtime::Endpoint>::META,
    <message_reaction::BatchQueryMessageReaction as lark_runtime::Endpoint>::META,
    <message_reaction::CreateMessageReaction as lark_runtime::Endpoint>::META,
    <message_reaction::DeleteMessageReaction as lark_runtime::Endpoint>::META,
    <message_reaction::ListMessageReaction as lark_runtime::Endpoint>::META,
    <message_resource::GetMessageResource as lark_runtime::Endpoint>::META,
    <pin::CreatePin as lark_runtime::Endpoint>::META,
    <pin::DeletePin as lark_runtime::Endpoint>::META,
    <pin::ListPin as lark_runtime::Endpoint>::META,
    <special_focus::GetMessageSpecialFocusList as lark_runtime::Endpoint>::META,
    <special_focus::GetMessageSpecialFocusUnread as lark_runtime::Endpoint>::META,
    <thread::ForwardThread as lark_runtime::Endpoint>::META,
];
