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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <minute::ArtifactsMinute as lark_runtime::Endpoint>::META,
    <minute::GetMinute as lark_runtime::Endpoint>::META,
    <minute::SearchMinute as lark_runtime::Endpoint>::META,
    <minute::SubscriptionMinute as lark_runtime::Endpoint>::META,
    <minute::UnsubscriptionMinute as lark_runtime::Endpoint>::META,
    <minute_media::GetMinuteMedia as lark_runtime::Endpoint>::META,
    <minute_statistics::GetMinuteStatistics as lark_runtime::Endpoint>::META,
    <minute_transcript::GetMinuteTranscript as lark_runtime::Endpoint>::META,
];
