// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `board`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

#[cfg(feature = "events")]
pub mod events;
pub mod whiteboard;
pub mod whiteboard_node;

pub use self::{whiteboard::*, whiteboard_node::*};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<DownloadWhiteboardAsImage>();
    visitor.visit::<SubscribeWhiteboard>();
    visitor.visit::<GetWhiteboardTheme>();
    visitor.visit::<UnsubscribeWhiteboard>();
    visitor.visit::<UpdateWhiteboardTheme>();
    visitor.visit::<BatchDeleteWhiteboardNode>();
    visitor.visit::<CreateWhiteboardNode>();
    visitor.visit::<CreateWhiteboardPlantumlNode>();
    visitor.visit::<ListWhiteboardNode>();
}
