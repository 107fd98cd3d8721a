// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `minutes`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod minute;
pub mod minute_media;
pub mod minute_statistics;
pub mod minute_transcript;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<minute::ArtifactsMinute>();
    visitor.visit::<minute::GetMinute>();
    visitor.visit::<minute::SearchMinute>();
    visitor.visit::<minute::SubscriptionMinute>();
    visitor.visit::<minute::UnsubscriptionMinute>();
    visitor.visit::<minute_media::GetMinuteMedia>();
    visitor.visit::<minute_statistics::GetMinuteStatistics>();
    visitor.visit::<minute_transcript::GetMinuteTranscript>();
}
