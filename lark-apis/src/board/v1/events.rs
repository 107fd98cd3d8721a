// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 1 of `board`.

use lark_runtime::lark_event;

use crate::ids::UserId;

/// A whiteboard to which the app subscribed changed.
///
/// - Event `board.whiteboard.updated_v1`
/// - Scope: `board:whiteboard:node:read`
#[lark_event(type = "board.whiteboard.updated_v1", scopes = "board:whiteboard:node:read")]
#[non_exhaustive]
pub struct WhiteboardUpdated {
    pub whiteboard_id: Option<String>,
    pub operator_ids: Vec<UserId>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<WhiteboardUpdated>();
}
