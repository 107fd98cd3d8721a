// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Events of version 2 of `task`.

use lark_runtime::lark_event;

/// A task that a subscribed user can access changed.
///
/// - Event `task.task.update_user_access_v2`
#[lark_event(type = "task.task.update_user_access_v2")]
#[non_exhaustive]
pub struct TaskUserAccessUpdated {
    /// What happened to the task.
    pub event_types: Vec<String>,
    /// Id of the task that changed.
    pub task_guid: Option<String>,
}

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::event::EventVisitor) {
    visitor.visit::<TaskUserAccessUpdated>();
}
