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
pub(crate) static ENDPOINTS: &[&lark_runtime::Meta] = &[
    <attachment::DeleteAttachment as lark_runtime::Endpoint>::META,
    <attachment::GetAttachment as lark_runtime::Endpoint>::META,
    <attachment::ListAttachment as lark_runtime::Endpoint>::META,
    <attachment::UploadAttachment as lark_runtime::Endpoint>::META,
    <comment::CreateComment as lark_runtime::Endpoint>::META,
    <comment::DeleteComment as lark_runtime::Endpoint>::META,
    <comment::GetComment as lark_runtime::Endpoint>::META,
    <comment::ListComment as lark_runtime::Endpoint>::META,
    <comment::PatchComment as lark_runtime::Endpoint>::META,
    <custom_field::AddCustomField as lark_runtime::Endpoint>::META,
    <custom_field::CreateCustomField as lark_runtime::Endpoint>::META,
    <custom_field::GetCustomField as lark_runtime::Endpoint>::META,
    <custom_field::ListCustomField as lark_runtime::Endpoint>::META,
    <custom_field::PatchCustomField as lark_runtime::Endpoint>::META,
    <custom_field::RemoveCustomField as lark_runtime::Endpoint>::META,
    <custom_field_option::CreateCustomFieldOption as lark_runtime::Endpoint>::META,
    <custom_field_option::PatchCustomFieldOption as lark_runtime::Endpoint>::META,
    <section::CreateSection as lark_runtime::Endpoint>::META,
    <section::DeleteSection as lark_runtime::Endpoint>::META,
    <section::GetSection as lark_runtime::Endpoint>::META,
    <section::ListSection as lark_runtime::Endpoint>::META,
    <section::PatchSection as lark_runtime::Endpoint>::META,
    <section::TasksSection as lark_runtime::Endpoint>::META,
    <task::AddDependenciesTask as lark_runtime::Endpoint>::META,
    <task::AddMembersTask as lark_runtime::Endpoint>::META,
    <task::AddRemindersTask as lark_runtime::Endpoint>::META,
    <task::AddTasklistTask as lark_runtime::Endpoint>::META,
    <task::CreateTask as lark_runtime::Endpoint>::META,
    <task::DeleteTask as lark_runtime::Endpoint>::META,
    <task::GetTask as lark_runtime::Endpoint>::META,
    <task::ListTask as lark_runtime::Endpoint>::META,
    <task::PatchTask as lark_runtime::Endpoint>::META,
    <task::RemoveDependenciesTask as lark_runtime::Endpoint>::META,
    <task::RemoveMembersTask as lark_runtime::Endpoint>::META,
    <task::RemoveRemindersTask as lark_runtime::Endpoint>::META,
    <task::RemoveTasklistTask as lark_runtime::Endpoint>::META,
    <task::SearchTask as lark_runtime::Endpoint>::META,
    <task::SetAncestorTaskTask as lark_runtime::Endpoint>::META,
    <task::TasklistsTask as lark_runtime::Endpoint>::META,
    <task_subtask::CreateTaskSubtask as lark_runtime::Endpoint>::META,
    <task_subtask::ListTaskSubtask as lark_runtime::Endpoint>::META,
    <task_v2::ListRelatedTaskTaskV2 as lark_runtime::Endpoint>::META,
    <task_v2::TaskSubscriptionTaskV2 as lark_runtime::Endpoint>::META,
    <tasklist::AddMembersTasklist as lark_runtime::Endpoint>::META,
    <tasklist::CreateTasklist as lark_runtime::Endpoint>::META,
    <tasklist::DeleteTasklist as lark_runtime::Endpoint>::META,
    <tasklist::GetTasklist as lark_runtime::Endpoint>::META,
    <tasklist::ListTasklist as lark_runtime::Endpoint>::META,
    <tasklist::PatchTasklist as lark_runtime::Endpoint>::META,
    <tasklist::RemoveMembersTasklist as lark_runtime::Endpoint>::META,
    <tasklist::SearchTasklist as lark_runtime::Endpoint>::META,
    <tasklist::TasksTasklist as lark_runtime::Endpoint>::META,
    <tasklist_activity_subscription::CreateTasklistActivitySubscription as lark_runtime::Endpoint>::META,
    <tasklist_activity_subscription::DeleteTasklistActivitySubscription as lark_runtime::Endpoint>::META,
    <tasklist_activity_subscription::GetTasklistActivitySubscription as lark_runtime::Endpoint>::META,
    <tasklist_activity_subscription::ListTasklistActivitySubscription as lark_runtime::Endpoint>::META,
    <tasklist_activity_subscription::PatchTasklistActivitySubscription as lark_runtime::Endpoint>::META,
];
