// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `im`.
//!
//! Field names are the platform's; see the documentation linked from each request.
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

pub use self::{
    batch_message::*, chat::*, chat_announcement::*, chat_managers::*, chat_members::*, chat_menu_item::*,
    chat_menu_tree::*, chat_moderation::*, chat_tab::*, chat_top_notice::*, file::*, image::*, message::*,
    message_reaction::*, message_resource::*, models::*, pin::*, special_focus::*, thread::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<DeleteBatchMessage>();
    visitor.visit::<GetProgressBatchMessage>();
    visitor.visit::<ReadUserBatchMessage>();
    visitor.visit::<CreateChat>();
    visitor.visit::<DeleteChat>();
    visitor.visit::<GetChat>();
    visitor.visit::<LinkChat>();
    visitor.visit::<ListChat>();
    visitor.visit::<SearchChat>();
    visitor.visit::<UpdateChat>();
    visitor.visit::<GetChatAnnouncement>();
    visitor.visit::<PatchChatAnnouncement>();
    visitor.visit::<AddManagersChatManagers>();
    visitor.visit::<DeleteManagersChatManagers>();
    visitor.visit::<CreateChatMembers>();
    visitor.visit::<DeleteChatMembers>();
    visitor.visit::<GetChatMembers>();
    visitor.visit::<IsInChatChatMembers>();
    visitor.visit::<MeJoinChatMembers>();
    visitor.visit::<PatchChatMenuItem>();
    visitor.visit::<CreateChatMenuTree>();
    visitor.visit::<DeleteChatMenuTree>();
    visitor.visit::<GetChatMenuTree>();
    visitor.visit::<SortChatMenuTree>();
    visitor.visit::<GetChatModeration>();
    visitor.visit::<UpdateChatModeration>();
    visitor.visit::<CreateChatTab>();
    visitor.visit::<DeleteTabsChatTab>();
    visitor.visit::<ListTabsChatTab>();
    visitor.visit::<SortTabsChatTab>();
    visitor.visit::<UpdateTabsChatTab>();
    visitor.visit::<DeleteTopNoticeChatTopNotice>();
    visitor.visit::<PutTopNoticeChatTopNotice>();
    visitor.visit::<CreateFile>();
    visitor.visit::<GetFile>();
    visitor.visit::<CreateImage>();
    visitor.visit::<GetImage>();
    visitor.visit::<CreateMessage>();
    visitor.visit::<DeleteMessage>();
    visitor.visit::<ForwardMessage>();
    visitor.visit::<GetMessage>();
    visitor.visit::<ListMessage>();
    visitor.visit::<MergeForwardMessage>();
    visitor.visit::<PatchMessage>();
    visitor.visit::<PushFollowUpMessage>();
    visitor.visit::<ReadUsersMessage>();
    visitor.visit::<ReplyMessage>();
    visitor.visit::<SearchMessage>();
    visitor.visit::<UpdateMessage>();
    visitor.visit::<UrgentAppMessage>();
    visitor.visit::<UrgentPhoneMessage>();
    visitor.visit::<UrgentSmsMessage>();
    visitor.visit::<BatchQueryMessageReaction>();
    visitor.visit::<CreateMessageReaction>();
    visitor.visit::<DeleteMessageReaction>();
    visitor.visit::<ListMessageReaction>();
    visitor.visit::<GetMessageResource>();
    visitor.visit::<CreatePin>();
    visitor.visit::<DeletePin>();
    visitor.visit::<ListPin>();
    visitor.visit::<GetMessageSpecialFocusList>();
    visitor.visit::<GetMessageSpecialFocusUnread>();
    visitor.visit::<ForwardThread>();
}
