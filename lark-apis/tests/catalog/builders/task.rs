// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("task.v1.task.batch_delete_collaborator", |given| encode(&lark_apis::task::v1::BatchDeleteTaskCollaborator::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .collaborator(given.json::<lark_apis::task::v1::Collaborator>("body", "collaborator"))
        .build())),
    ("task.v1.task.batch_delete_follower", |given| encode(&lark_apis::task::v1::BatchDeleteTaskFollower::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .follower(given.json::<lark_apis::task::v1::Follower>("body", "follower"))
        .build())),
    ("task.v1.task.complete", |given| encode(&lark_apis::task::v1::CompleteTask::builder()
        .task_id(given.text("path", "task_id"))
        .build())),
    ("task.v1.task.create", |given| encode(&lark_apis::task::v1::CreateTask::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .task(given.json::<lark_apis::task::v1::Task>("body", "task"))
        .build())),
    ("task.v1.task.delete", |given| encode(&lark_apis::task::v1::DeleteTask::builder()
        .task_id(given.text("path", "task_id"))
        .build())),
    ("task.v1.task.get", |given| encode(&lark_apis::task::v1::GetTask::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.list", |given| encode(&lark_apis::task::v1::ListTask::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .start_create_time(given.text("query", "start_create_time"))
        .end_create_time(given.text("query", "end_create_time"))
        .task_completed(given.boolean("query", "task_completed"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.patch", |given| encode(&lark_apis::task::v1::PatchTask::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .task(given.json::<lark_apis::task::v1::Task>("json", "task"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v1.task.uncomplete", |given| encode(&lark_apis::task::v1::UncompleteTask::builder()
        .task_id(given.text("path", "task_id"))
        .build())),
    ("task.v1.task.collaborator.create", |given| encode(&lark_apis::task::v1::CreateTaskCollaborator::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .collaborator(given.json::<lark_apis::task::v1::Collaborator>("body", "collaborator"))
        .build())),
    ("task.v1.task.collaborator.delete", |given| encode(&lark_apis::task::v1::DeleteTaskCollaborator::builder()
        .task_id(given.text("path", "task_id"))
        .collaborator_id(given.text("path", "collaborator_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.collaborator.list", |given| encode(&lark_apis::task::v1::ListTaskCollaborator::builder()
        .task_id(given.text("path", "task_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.comment.create", |given| encode(&lark_apis::task::v1::CreateTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .comment(given.json::<lark_apis::task::v1::Comment>("body", "comment"))
        .build())),
    ("task.v1.task.comment.delete", |given| encode(&lark_apis::task::v1::DeleteTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .comment_id(given.text("path", "comment_id"))
        .build())),
    ("task.v1.task.comment.get", |given| encode(&lark_apis::task::v1::GetTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .comment_id(given.text("path", "comment_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.comment.list", |given| encode(&lark_apis::task::v1::ListTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .list_direction(given.integer("query", "list_direction"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.comment.update", |given| encode(&lark_apis::task::v1::UpdateTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .comment_id(given.text("path", "comment_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .content(given.text("json", "content"))
        .rich_content(given.text("json", "rich_content"))
        .build())),
    ("task.v1.task.follower.create", |given| encode(&lark_apis::task::v1::CreateTaskFollower::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .follower(given.json::<lark_apis::task::v1::Follower>("body", "follower"))
        .build())),
    ("task.v1.task.follower.delete", |given| encode(&lark_apis::task::v1::DeleteTaskFollower::builder()
        .task_id(given.text("path", "task_id"))
        .follower_id(given.text("path", "follower_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.follower.list", |given| encode(&lark_apis::task::v1::ListTaskFollower::builder()
        .task_id(given.text("path", "task_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.reminder.create", |given| encode(&lark_apis::task::v1::CreateTaskReminder::builder()
        .task_id(given.text("path", "task_id"))
        .reminder(given.json::<lark_apis::task::v1::Reminder>("body", "reminder"))
        .build())),
    ("task.v1.task.reminder.delete", |given| encode(&lark_apis::task::v1::DeleteTaskReminder::builder()
        .task_id(given.text("path", "task_id"))
        .reminder_id(given.text("path", "reminder_id"))
        .build())),
    ("task.v1.task.reminder.list", |given| encode(&lark_apis::task::v1::ListTaskReminder::builder()
        .task_id(given.text("path", "task_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("task.v2.attachment.delete", |given| encode(&lark_apis::task::v2::DeleteAttachment::builder()
        .attachment_guid(given.text("path", "attachment_guid"))
        .build())),
    ("task.v2.attachment.get", |given| encode(&lark_apis::task::v2::GetAttachment::builder()
        .attachment_guid(given.text("path", "attachment_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.attachment.list", |given| encode(&lark_apis::task::v2::ListAttachment::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .resource_type(given.text("query", "resource_type"))
        .resource_id(given.text("query", "resource_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .updated_mesc(given.text("query", "updated_mesc"))
        .build())),
    ("task.v2.attachment.upload", |given| encode(&lark_apis::task::v2::UploadAttachment::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .resource_type(given.text("text", "resource_type"))
        .resource_id(given.text("text", "resource_id"))
        .file(given.file("file", "file"))
        .build())),
    ("task.v2.comment.create", |given| encode(&lark_apis::task::v2::CreateComment::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_comment(given.json::<lark_apis::task::v2::InputComment>("body", "input_comment"))
        .build())),
    ("task.v2.comment.delete", |given| encode(&lark_apis::task::v2::DeleteComment::builder()
        .comment_id(given.text("path", "comment_id"))
        .build())),
    ("task.v2.comment.get", |given| encode(&lark_apis::task::v2::GetComment::builder()
        .comment_id(given.text("path", "comment_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.comment.list", |given| encode(&lark_apis::task::v2::ListComment::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .resource_type(given.text("query", "resource_type"))
        .resource_id(given.text("query", "resource_id"))
        .direction(given.text("query", "direction"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.comment.patch", |given| encode(&lark_apis::task::v2::PatchComment::builder()
        .comment_id(given.text("path", "comment_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .comment(given.json::<lark_apis::task::v2::InputComment>("json", "comment"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.custom_field.add", |given| encode(&lark_apis::task::v2::AddCustomField::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .resource_type(given.text("json", "resource_type"))
        .resource_id(given.text("json", "resource_id"))
        .build())),
    ("task.v2.custom_field.create", |given| encode(&lark_apis::task::v2::CreateCustomField::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_custom_field(given.json::<lark_apis::task::v2::InputCustomField>("body", "input_custom_field"))
        .build())),
    ("task.v2.custom_field.get", |given| encode(&lark_apis::task::v2::GetCustomField::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.custom_field.list", |given| encode(&lark_apis::task::v2::ListCustomField::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .resource_type(given.text("query", "resource_type"))
        .resource_id(given.text("query", "resource_id"))
        .update_msec(given.text("query", "update_msec"))
        .build())),
    ("task.v2.custom_field.patch", |given| encode(&lark_apis::task::v2::PatchCustomField::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .custom_field(given.json::<lark_apis::task::v2::InputCustomField>("json", "custom_field"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.custom_field.remove", |given| encode(&lark_apis::task::v2::RemoveCustomField::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .resource_type(given.text("json", "resource_type"))
        .resource_id(given.text("json", "resource_id"))
        .build())),
    ("task.v2.custom_field.option.create", |given| encode(&lark_apis::task::v2::CreateCustomFieldOption::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .input_option(given.json::<lark_apis::task::v2::InputOption>("body", "input_option"))
        .build())),
    ("task.v2.custom_field.option.patch", |given| encode(&lark_apis::task::v2::PatchCustomFieldOption::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .option_guid(given.text("path", "option_guid"))
        .option(given.json::<lark_apis::task::v2::InputOption>("json", "option"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.section.create", |given| encode(&lark_apis::task::v2::CreateSection::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_section(given.json::<lark_apis::task::v2::InputSection>("body", "input_section"))
        .build())),
    ("task.v2.section.delete", |given| encode(&lark_apis::task::v2::DeleteSection::builder()
        .section_guid(given.text("path", "section_guid"))
        .build())),
    ("task.v2.section.get", |given| encode(&lark_apis::task::v2::GetSection::builder()
        .section_guid(given.text("path", "section_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.section.list", |given| encode(&lark_apis::task::v2::ListSection::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .resource_type(given.text("query", "resource_type"))
        .resource_id(given.text("query", "resource_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .update_msec(given.text("query", "update_msec"))
        .build())),
    ("task.v2.section.patch", |given| encode(&lark_apis::task::v2::PatchSection::builder()
        .section_guid(given.text("path", "section_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .section(given.json::<lark_apis::task::v2::InputSection>("json", "section"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.section.tasks", |given| encode(&lark_apis::task::v2::ListSectionTasks::builder()
        .section_guid(given.text("path", "section_guid"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .completed(given.boolean("query", "completed"))
        .created_from(given.text("query", "created_from"))
        .created_to(given.text("query", "created_to"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.task.add_dependencies", |given| encode(&lark_apis::task::v2::AddTaskDependencies::builder()
        .task_guid(given.text("path", "task_guid"))
        .dependencies(given.json::<Vec<lark_apis::task::v2::TaskDependency>>("json", "dependencies"))
        .build())),
    ("task.v2.task.add_members", |given| encode(&lark_apis::task::v2::AddTaskMembers::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<lark_apis::task::v2::Member>>("json", "members"))
        .client_token(given.text("json", "client_token"))
        .build())),
    ("task.v2.task.add_reminders", |given| encode(&lark_apis::task::v2::AddTaskReminders::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .reminders(given.json::<Vec<lark_apis::task::v2::Reminder>>("json", "reminders"))
        .build())),
    ("task.v2.task.add_tasklist", |given| encode(&lark_apis::task::v2::AddTaskTasklist::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .tasklist_guid(given.text("json", "tasklist_guid"))
        .section_guid(given.text("json", "section_guid"))
        .build())),
    ("task.v2.task.create", |given| encode(&lark_apis::task::v2::CreateTask::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_task(given.json::<lark_apis::task::v2::InputTask>("body", "input_task"))
        .build())),
    ("task.v2.task.delete", |given| encode(&lark_apis::task::v2::DeleteTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .build())),
    ("task.v2.task.get", |given| encode(&lark_apis::task::v2::GetTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.task.list", |given| encode(&lark_apis::task::v2::ListTask::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .completed(given.boolean("query", "completed"))
        .r#type(given.text("query", "type"))
        .user_id_type(given.text("query", "user_id_type"))
        .agent_task_status(given.integer("query", "agent_task_status"))
        .build())),
    ("task.v2.task.patch", |given| encode(&lark_apis::task::v2::PatchTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .task(given.json::<lark_apis::task::v2::InputTask>("json", "task"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.task.remove_dependencies", |given| encode(&lark_apis::task::v2::RemoveTaskDependencies::builder()
        .task_guid(given.text("path", "task_guid"))
        .dependencies(given.json::<Vec<lark_apis::task::v2::TaskDependency>>("json", "dependencies"))
        .build())),
    ("task.v2.task.remove_members", |given| encode(&lark_apis::task::v2::RemoveTaskMembers::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<lark_apis::task::v2::Member>>("json", "members"))
        .build())),
    ("task.v2.task.remove_reminders", |given| encode(&lark_apis::task::v2::RemoveTaskReminders::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .reminder_ids(given.json::<Vec<String>>("json", "reminder_ids"))
        .build())),
    ("task.v2.task.remove_tasklist", |given| encode(&lark_apis::task::v2::RemoveTaskTasklist::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .tasklist_guid(given.text("json", "tasklist_guid"))
        .build())),
    ("task.v2.task.search", |given| encode(&lark_apis::task::v2::SearchTask::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .filter(given.json::<lark_apis::task::v2::TaskSearchFilter>("json", "filter"))
        .build())),
    ("task.v2.task.set_ancestor_task", |given| encode(&lark_apis::task::v2::SetAncestorTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .ancestor_guid(given.text("json", "ancestor_guid"))
        .user_id_type(given.text("json", "user_id_type"))
        .target_user_id(given.text("json", "target_user_id"))
        .build())),
    ("task.v2.task.tasklists", |given| encode(&lark_apis::task::v2::ListTaskTasklists::builder()
        .task_guid(given.text("path", "task_guid"))
        .build())),
    ("task.v2.task.subtask.create", |given| encode(&lark_apis::task::v2::CreateTaskSubtask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .input_task(given.json::<lark_apis::task::v2::InputTask>("body", "input_task"))
        .build())),
    ("task.v2.task.subtask.list", |given| encode(&lark_apis::task::v2::ListTaskSubtask::builder()
        .task_guid(given.text("path", "task_guid"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.task_v2.list_related_task", |given| encode(&lark_apis::task::v2::ListRelatedTask::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .completed(given.boolean("query", "completed"))
        .user_id_type(given.text("query", "user_id_type"))
        .task_updated_time(given.text("query", "task_updated_time"))
        .build())),
    ("task.v2.task_v2.task_subscription", |given| encode(&lark_apis::task::v2::SubscribeTask::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.add_members", |given| encode(&lark_apis::task::v2::AddTasklistMembers::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<lark_apis::task::v2::Member>>("json", "members"))
        .build())),
    ("task.v2.tasklist.create", |given| encode(&lark_apis::task::v2::CreateTasklist::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_tasklist(given.json::<lark_apis::task::v2::InputTasklist>("body", "input_tasklist"))
        .build())),
    ("task.v2.tasklist.delete", |given| encode(&lark_apis::task::v2::DeleteTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .build())),
    ("task.v2.tasklist.get", |given| encode(&lark_apis::task::v2::GetTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.list", |given| encode(&lark_apis::task::v2::ListTasklist::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.patch", |given| encode(&lark_apis::task::v2::PatchTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .tasklist(given.json::<lark_apis::task::v2::InputTasklist>("json", "tasklist"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .origin_owner_to_role(given.text("json", "origin_owner_to_role"))
        .build())),
    ("task.v2.tasklist.remove_members", |given| encode(&lark_apis::task::v2::RemoveTasklistMembers::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<lark_apis::task::v2::Member>>("json", "members"))
        .build())),
    ("task.v2.tasklist.search", |given| encode(&lark_apis::task::v2::SearchTasklist::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .filter(given.json::<lark_apis::task::v2::TasklistSearchFilter>("json", "filter"))
        .build())),
    ("task.v2.tasklist.tasks", |given| encode(&lark_apis::task::v2::ListTasklistTasks::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .completed(given.boolean("query", "completed"))
        .created_from(given.text("query", "created_from"))
        .created_to(given.text("query", "created_to"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.activity_subscription.create", |given| encode(&lark_apis::task::v2::CreateTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .tasklist_activity_subscription(given.json::<lark_apis::task::v2::TasklistActivitySubscription>("body", "tasklist_activity_subscription"))
        .build())),
    ("task.v2.tasklist.activity_subscription.delete", |given| encode(&lark_apis::task::v2::DeleteTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .activity_subscription_guid(given.text("path", "activity_subscription_guid"))
        .build())),
    ("task.v2.tasklist.activity_subscription.get", |given| encode(&lark_apis::task::v2::GetTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .activity_subscription_guid(given.text("path", "activity_subscription_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.activity_subscription.list", |given| encode(&lark_apis::task::v2::ListTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .limit(given.integer("query", "limit"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.activity_subscription.patch", |given| encode(&lark_apis::task::v2::PatchTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .activity_subscription_guid(given.text("path", "activity_subscription_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .activity_subscription(given.json::<lark_apis::task::v2::TasklistActivitySubscription>("json", "activity_subscription"))
        .update_fields(given.json::<Vec<lark_apis::task::v2::UpdateFields>>("json", "update_fields"))
        .build())),
];
