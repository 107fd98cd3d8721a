// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `minutes`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

#[cfg(feature = "events")]
pub mod events;
pub mod minute;
pub mod minute_media;
pub mod minute_statistics;
pub mod minute_transcript;

pub use self::{minute::*, minute_media::*, minute_statistics::*, minute_transcript::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<GetMinuteArtifacts>();
    visitor.visit::<GetMinute>();
    visitor.visit::<SearchMinute>();
    visitor.visit::<SubscribeMinute>();
    visitor.visit::<UnsubscribeMinute>();
    visitor.visit::<GetMinuteMedia>();
    visitor.visit::<GetMinuteStatistics>();
    visitor.visit::<DownloadMinuteTranscript>();
}
