// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `task`.

#[cfg(feature = "events")]
pub mod events;
pub mod models;
pub mod task;
pub mod task_collaborator;
pub mod task_comment;
pub mod task_follower;
pub mod task_reminder;

pub use self::{models::*, task::*, task_collaborator::*, task_comment::*, task_follower::*, task_reminder::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchDeleteTaskCollaborator>();
    visitor.visit::<BatchDeleteTaskFollower>();
    visitor.visit::<CompleteTask>();
    visitor.visit::<CreateTask>();
    visitor.visit::<DeleteTask>();
    visitor.visit::<GetTask>();
    visitor.visit::<ListTask>();
    visitor.visit::<PatchTask>();
    visitor.visit::<UncompleteTask>();
    visitor.visit::<CreateTaskCollaborator>();
    visitor.visit::<DeleteTaskCollaborator>();
    visitor.visit::<ListTaskCollaborator>();
    visitor.visit::<CreateTaskComment>();
    visitor.visit::<DeleteTaskComment>();
    visitor.visit::<GetTaskComment>();
    visitor.visit::<ListTaskComment>();
    visitor.visit::<UpdateTaskComment>();
    visitor.visit::<CreateTaskFollower>();
    visitor.visit::<DeleteTaskFollower>();
    visitor.visit::<ListTaskFollower>();
    visitor.visit::<CreateTaskReminder>();
    visitor.visit::<DeleteTaskReminder>();
    visitor.visit::<ListTaskReminder>();
}
