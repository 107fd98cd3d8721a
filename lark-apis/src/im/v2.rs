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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <app_feed_card::CreateAppFeedCard as lark_runtime::Endpoint>::META,
    <app_feed_card_batch::DeleteAppFeedCardBatch as lark_runtime::Endpoint>::META,
    <app_feed_card_batch::UpdateAppFeedCardBatch as lark_runtime::Endpoint>::META,
    <biz_entity_tag_relation::CreateBizEntityTagRelation as lark_runtime::Endpoint>::META,
    <biz_entity_tag_relation::GetBizEntityTagRelation as lark_runtime::Endpoint>::META,
    <biz_entity_tag_relation::UpdateBizEntityTagRelation as lark_runtime::Endpoint>::META,
    <chat::SearchChat as lark_runtime::Endpoint>::META,
    <chat_button::UpdateChatButton as lark_runtime::Endpoint>::META,
    <feed_card::BotTimeSentiveFeedCard as lark_runtime::Endpoint>::META,
    <feed_card::PatchFeedCard as lark_runtime::Endpoint>::META,
    <tag::CreateTag as lark_runtime::Endpoint>::META,
    <tag::PatchTag as lark_runtime::Endpoint>::META,
    <tags::MGetImTag as lark_runtime::Endpoint>::META,
    <url_preview::BatchUpdateUrlPreview as lark_runtime::Endpoint>::META,
];
