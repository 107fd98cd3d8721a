// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `task`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod models;
pub mod task;
pub mod task_collaborator;
pub mod task_comment;
pub mod task_follower;
pub mod task_reminder;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<task::BatchDeleteCollaboratorTask>();
    visitor.visit::<task::BatchDeleteFollowerTask>();
    visitor.visit::<task::CompleteTask>();
    visitor.visit::<task::CreateTask>();
    visitor.visit::<task::DeleteTask>();
    visitor.visit::<task::GetTask>();
    visitor.visit::<task::ListTask>();
    visitor.visit::<task::PatchTask>();
    visitor.visit::<task::UncompleteTask>();
    visitor.visit::<task_collaborator::CreateTaskCollaborator>();
    visitor.visit::<task_collaborator::DeleteTaskCollaborator>();
    visitor.visit::<task_collaborator::ListTaskCollaborator>();
    visitor.visit::<task_comment::CreateTaskComment>();
    visitor.visit::<task_comment::DeleteTaskComment>();
    visitor.visit::<task_comment::GetTaskComment>();
    visitor.visit::<task_comment::ListTaskComment>();
    visitor.visit::<task_comment::UpdateTaskComment>();
    visitor.visit::<task_follower::CreateTaskFollower>();
    visitor.visit::<task_follower::DeleteTaskFollower>();
    visitor.visit::<task_follower::ListTaskFollower>();
    visitor.visit::<task_reminder::CreateTaskReminder>();
    visitor.visit::<task_reminder::DeleteTaskReminder>();
    visitor.visit::<task_reminder::ListTaskReminder>();
}
