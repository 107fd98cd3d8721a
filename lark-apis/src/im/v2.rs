// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `im`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
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

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<app_feed_card::CreateAppFeedCard>();
    visitor.visit::<app_feed_card_batch::DeleteAppFeedCardBatch>();
    visitor.visit::<app_feed_card_batch::UpdateAppFeedCardBatch>();
    visitor.visit::<biz_entity_tag_relation::CreateBizEntityTagRelation>();
    visitor.visit::<biz_entity_tag_relation::GetBizEntityTagRelation>();
    visitor.visit::<biz_entity_tag_relation::UpdateBizEntityTagRelation>();
    visitor.visit::<chat::SearchChat>();
    visitor.visit::<chat_button::UpdateChatButton>();
    visitor.visit::<feed_card::BotTimeSentiveFeedCard>();
    visitor.visit::<feed_card::PatchFeedCard>();
    visitor.visit::<tag::CreateTag>();
    visitor.visit::<tag::PatchTag>();
    visitor.visit::<tags::MGetImTag>();
    visitor.visit::<url_preview::BatchUpdateUrlPreview>();
}
