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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <task::BatchDeleteCollaboratorTask as lark_runtime::Endpoint>::META,
    <task::BatchDeleteFollowerTask as lark_runtime::Endpoint>::META,
    <task::CompleteTask as lark_runtime::Endpoint>::META,
    <task::CreateTask as lark_runtime::Endpoint>::META,
    <task::DeleteTask as lark_runtime::Endpoint>::META,
    <task::GetTask as lark_runtime::Endpoint>::META,
    <task::ListTask as lark_runtime::Endpoint>::META,
    <task::PatchTask as lark_runtime::Endpoint>::META,
    <task::UncompleteTask as lark_runtime::Endpoint>::META,
    <task_collaborator::CreateTaskCollaborator as lark_runtime::Endpoint>::META,
    <task_collaborator::DeleteTaskCollaborator as lark_runtime::Endpoint>::META,
    <task_collaborator::ListTaskCollaborator as lark_runtime::Endpoint>::META,
    <task_comment::CreateTaskComment as lark_runtime::Endpoint>::META,
    <task_comment::DeleteTaskComment as lark_runtime::Endpoint>::META,
    <task_comment::GetTaskComment as lark_runtime::Endpoint>::META,
    <task_comment::ListTaskComment as lark_runtime::Endpoint>::META,
    <task_comment::UpdateTaskComment as lark_runtime::Endpoint>::META,
    <task_follower::CreateTaskFollower as lark_runtime::Endpoint>::META,
    <task_follower::DeleteTaskFollower as lark_runtime::Endpoint>::META,
    <task_follower::ListTaskFollower as lark_runtime::Endpoint>::META,
    <task_reminder::CreateTaskReminder as lark_runtime::Endpoint>::META,
    <task_reminder::DeleteTaskReminder as lark_runtime::Endpoint>::META,
    <task_reminder::ListTaskReminder as lark_runtime::Endpoint>::META,
];
