// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `minutes`.

use lark_runtime::{Model, lark_event};

use crate::ids::UserId;

/// Minutes were made of a recording.
///
/// - Event `minutes.minute.generated_v1`
#[lark_event(type = "minutes.minute.generated_v1")]
#[non_exhaustive]
pub struct MinuteGenerated {
    /// Token of the minutes that were made.
    pub minute_token: Option<String>,
    /// What the minutes were made of.
    pub minute_source: Option<GeneratedSource>,
    /// Ids of the users who subscribed to the event.
    pub subscriber_ids: Vec<UserId>,
}

/// What minutes were made of.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GeneratedSource {
    /// What kind of thing the minutes were made of.
    pub source_type: Option<String>,
    /// Id of what the minutes were made of.
    pub source_entity_id: Option<String>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<MinuteGenerated>();
}
