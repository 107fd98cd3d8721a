// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `task`.
//!
//! Field names are the platform's; see the documentation linked from each request.
#![allow(missing_docs)] // for these fields

pub mod attachment;
pub mod comment;
pub mod custom_field;
pub mod custom_field_option;
#[cfg(feature = "events")]
pub mod events;
pub mod models;
pub mod section;
pub mod task;
pub mod task_subtask;
pub mod task_v2;
pub mod tasklist;
pub mod tasklist_activity_subscription;

pub use self::{
    attachment::*, comment::*, custom_field::*, custom_field_option::*, models::*, section::*, task::*,
    task_subtask::*, task_v2::*, tasklist::*, tasklist_activity_subscription::*,
};

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<DeleteAttachment>();
    visitor.visit::<GetAttachment>();
    visitor.visit::<ListAttachment>();
    visitor.visit::<UploadAttachment>();
    visitor.visit::<CreateComment>();
    visitor.visit::<DeleteComment>();
    visitor.visit::<GetComment>();
    visitor.visit::<ListComment>();
    visitor.visit::<PatchComment>();
    visitor.visit::<AddCustomField>();
    visitor.visit::<CreateCustomField>();
    visitor.visit::<GetCustomField>();
    visitor.visit::<ListCustomField>();
    visitor.visit::<PatchCustomField>();
    visitor.visit::<RemoveCustomField>();
    visitor.visit::<CreateCustomFieldOption>();
    visitor.visit::<PatchCustomFieldOption>();
    visitor.visit::<CreateSection>();
    visitor.visit::<DeleteSection>();
    visitor.visit::<GetSection>();
    visitor.visit::<ListSection>();
    visitor.visit::<PatchSection>();
    visitor.visit::<ListSectionTasks>();
    visitor.visit::<AddTaskDependencies>();
    visitor.visit::<AddTaskMembers>();
    visitor.visit::<AddTaskReminders>();
    visitor.visit::<AddTaskTasklist>();
    visitor.visit::<CreateTask>();
    visitor.visit::<DeleteTask>();
    visitor.visit::<GetTask>();
    visitor.visit::<ListTask>();
    visitor.visit::<PatchTask>();
    visitor.visit::<RemoveTaskDependencies>();
    visitor.visit::<RemoveTaskMembers>();
    visitor.visit::<RemoveTaskReminders>();
    visitor.visit::<RemoveTaskTasklist>();
    visitor.visit::<SearchTask>();
    visitor.visit::<SetAncestorTask>();
    visitor.visit::<ListTaskTasklists>();
    visitor.visit::<CreateTaskSubtask>();
    visitor.visit::<ListTaskSubtask>();
    visitor.visit::<ListRelatedTask>();
    visitor.visit::<SubscribeTask>();
    visitor.visit::<AddTasklistMembers>();
    visitor.visit::<CreateTasklist>();
    visitor.visit::<DeleteTasklist>();
    visitor.visit::<GetTasklist>();
    visitor.visit::<ListTasklist>();
    visitor.visit::<PatchTasklist>();
    visitor.visit::<RemoveTasklistMembers>();
    visitor.visit::<SearchTasklist>();
    visitor.visit::<ListTasklistTasks>();
    visitor.visit::<CreateTasklistActivitySubscription>();
    visitor.visit::<DeleteTasklistActivitySubscription>();
    visitor.visit::<GetTasklistActivitySubscription>();
    visitor.visit::<ListTasklistActivitySubscription>();
    visitor.visit::<PatchTasklistActivitySubscription>();
}
