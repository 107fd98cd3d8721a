// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `im`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod attachment;
pub mod batch_message;
pub mod card_content;
pub mod chat;
pub mod chat_announcement;
pub mod chat_managers;
pub mod chat_members;
pub mod chat_menu_item;
pub mod chat_menu_tree;
pub mod chat_moderation;
pub mod chat_tab;
pub mod chat_top_notice;
pub mod content;
pub mod custom_bot;
#[cfg(feature = "events")]
pub mod events;
pub mod file;
pub mod image;
pub mod markdown;
pub mod merged_forward;
pub mod message;
pub mod message_reaction;
pub mod message_resource;
pub mod models;
pub mod pin;
pub mod post;
pub mod received;
pub mod received_post;
pub mod special_focus;
pub mod text;
pub mod thread;

pub use self::{
    attachment::*, batch_message::*, card_content::*, chat::*, chat_announcement::*, chat_managers::*, chat_members::*,
    chat_menu_item::*, chat_menu_tree::*, chat_moderation::*, chat_tab::*, chat_top_notice::*, content::*,
    custom_bot::*, file::*, image::*, markdown::*, merged_forward::*, message::*, message_reaction::*,
    message_resource::*, models::*, pin::*, post::*, received::*, received_post::*, special_focus::*, text::*,
    thread::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<DeleteBatchMessage>();
    visitor.visit::<GetBatchMessageProgress>();
    visitor.visit::<GetBatchMessageReadUser>();
    visitor.visit::<CreateChat>();
    visitor.visit::<DeleteChat>();
    visitor.visit::<GetChat>();
    visitor.visit::<GetChatLink>();
    visitor.visit::<ListChat>();
    visitor.visit::<SearchChat>();
    visitor.visit::<UpdateChat>();
    visitor.visit::<GetChatAnnouncement>();
    visitor.visit::<PatchChatAnnouncement>();
    visitor.visit::<AddChatManagers>();
    visitor.visit::<DeleteChatManagers>();
    visitor.visit::<CreateChatMembers>();
    visitor.visit::<DeleteChatMembers>();
    visitor.visit::<GetChatMembers>();
    visitor.visit::<CheckIsInChat>();
    visitor.visit::<JoinChat>();
    visitor.visit::<PatchChatMenuItem>();
    visitor.visit::<CreateChatMenuTree>();
    visitor.visit::<DeleteChatMenuTree>();
    visitor.visit::<GetChatMenuTree>();
    visitor.visit::<SortChatMenuTree>();
    visitor.visit::<GetChatModeration>();
    visitor.visit::<UpdateChatModeration>();
    visitor.visit::<CreateChatTab>();
    visitor.visit::<DeleteChatTabs>();
    visitor.visit::<ListChatTabs>();
    visitor.visit::<SortChatTabs>();
    visitor.visit::<UpdateChatTabs>();
    visitor.visit::<DeleteChatTopNotice>();
    visitor.visit::<PutChatTopNotice>();
    visitor.visit::<UploadFile>();
    visitor.visit::<DownloadFile>();
    visitor.visit::<UploadImage>();
    visitor.visit::<DownloadImage>();
    visitor.visit::<CreateMessage>();
    visitor.visit::<DeleteMessage>();
    visitor.visit::<ForwardMessage>();
    visitor.visit::<GetMessage>();
    visitor.visit::<ListMessage>();
    visitor.visit::<MergeForwardMessage>();
    visitor.visit::<PatchMessage>();
    visitor.visit::<PushMessageFollowUp>();
    visitor.visit::<GetMessageReadUsers>();
    visitor.visit::<ReplyMessage>();
    visitor.visit::<SearchMessage>();
    visitor.visit::<UpdateMessage>();
    visitor.visit::<BuzzMessageInApp>();
    visitor.visit::<BuzzMessageByPhone>();
    visitor.visit::<BuzzMessageBySms>();
    visitor.visit::<BatchQueryMessageReaction>();
    visitor.visit::<CreateMessageReaction>();
    visitor.visit::<DeleteMessageReaction>();
    visitor.visit::<ListMessageReaction>();
    visitor.visit::<DownloadMessageResource>();
    visitor.visit::<CreatePin>();
    visitor.visit::<DeletePin>();
    visitor.visit::<ListPin>();
    visitor.visit::<ListSpecialFocus>();
    visitor.visit::<GetSpecialFocusUnread>();
    visitor.visit::<ForwardThread>();
}
