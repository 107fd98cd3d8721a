// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `im`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod app_feed_card;
pub mod app_feed_card_batch;
pub mod biz_entity_tag_relation;
pub mod chat;
pub mod chat_button;
pub mod feed_card;
pub mod models;
pub mod tag;
pub mod tags;
pub mod url_preview;

pub use self::{
    app_feed_card::*, app_feed_card_batch::*, biz_entity_tag_relation::*, chat::*, chat_button::*, feed_card::*,
    models::*, tag::*, tags::*, url_preview::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<CreateAppFeedCard>();
    visitor.visit::<BatchDeleteAppFeedCard>();
    visitor.visit::<BatchUpdateAppFeedCard>();
    visitor.visit::<CreateBizEntityTagRelation>();
    visitor.visit::<GetBizEntityTagRelation>();
    visitor.visit::<RemoveBizEntityTagRelation>();
    visitor.visit::<SearchChat>();
    visitor.visit::<UpdateChatButton>();
    visitor.visit::<SetFeedCardBotTimeSensitive>();
    visitor.visit::<PatchFeedCard>();
    visitor.visit::<CreateTag>();
    visitor.visit::<PatchTag>();
    visitor.visit::<BatchGetTag>();
    visitor.visit::<BatchUpdateUrlPreview>();
}
