// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `task`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod attachment;
pub mod comment;
pub mod custom_field;
pub mod custom_field_option;
pub mod models;
pub mod section;
pub mod task;
pub mod task_subtask;
pub mod task_v2;
pub mod tasklist;
pub mod tasklist_activity_subscription;

#[cfg(feature = "catalog")]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<attachment::DeleteAttachment>();
    visitor.visit::<attachment::GetAttachment>();
    visitor.visit::<attachment::ListAttachment>();
    visitor.visit::<attachment::UploadAttachment>();
    visitor.visit::<comment::CreateComment>();
    visitor.visit::<comment::DeleteComment>();
    visitor.visit::<comment::GetComment>();
    visitor.visit::<comment::ListComment>();
    visitor.visit::<comment::PatchComment>();
    visitor.visit::<custom_field::AddCustomField>();
    visitor.visit::<custom_field::CreateCustomField>();
    visitor.visit::<custom_field::GetCustomField>();
    visitor.visit::<custom_field::ListCustomField>();
    visitor.visit::<custom_field::PatchCustomField>();
    visitor.visit::<custom_field::RemoveCustomField>();
    visitor.visit::<custom_field_option::CreateCustomFieldOption>();
    visitor.visit::<custom_field_option::PatchCustomFieldOption>();
    visitor.visit::<section::CreateSection>();
    visitor.visit::<section::DeleteSection>();
    visitor.visit::<section::GetSection>();
    visitor.visit::<section::ListSection>();
    visitor.visit::<section::PatchSection>();
    visitor.visit::<section::TasksSection>();
    visitor.visit::<task::AddDependenciesTask>();
    visitor.visit::<task::AddMembersTask>();
    visitor.visit::<task::AddRemindersTask>();
    visitor.visit::<task::AddTasklistTask>();
    visitor.visit::<task::CreateTask>();
    visitor.visit::<task::DeleteTask>();
    visitor.visit::<task::GetTask>();
    visitor.visit::<task::ListTask>();
    visitor.visit::<task::PatchTask>();
    visitor.visit::<task::RemoveDependenciesTask>();
    visitor.visit::<task::RemoveMembersTask>();
    visitor.visit::<task::RemoveRemindersTask>();
    visitor.visit::<task::RemoveTasklistTask>();
    visitor.visit::<task::SearchTask>();
    visitor.visit::<task::SetAncestorTaskTask>();
    visitor.visit::<task::TasklistsTask>();
    visitor.visit::<task_subtask::CreateTaskSubtask>();
    visitor.visit::<task_subtask::ListTaskSubtask>();
    visitor.visit::<task_v2::ListRelatedTaskTaskV2>();
    visitor.visit::<task_v2::TaskSubscriptionTaskV2>();
    visitor.visit::<tasklist::AddMembersTasklist>();
    visitor.visit::<tasklist::CreateTasklist>();
    visitor.visit::<tasklist::DeleteTasklist>();
    visitor.visit::<tasklist::GetTasklist>();
    visitor.visit::<tasklist::ListTasklist>();
    visitor.visit::<tasklist::PatchTasklist>();
    visitor.visit::<tasklist::RemoveMembersTasklist>();
    visitor.visit::<tasklist::SearchTasklist>();
    visitor.visit::<tasklist::TasksTasklist>();
    visitor.visit::<tasklist_activity_subscription::CreateTasklistActivitySubscription>();
    visitor.visit::<tasklist_activity_subscription::DeleteTasklistActivitySubscription>();
    visitor.visit::<tasklist_activity_subscription::GetTasklistActivitySubscription>();
    visitor.visit::<tasklist_activity_subscription::ListTasklistActivitySubscription>();
    visitor.visit::<tasklist_activity_subscription::PatchTasklistActivitySubscription>();
}
