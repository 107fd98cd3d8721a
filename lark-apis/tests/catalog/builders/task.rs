// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("task.v1.task.batch_delete_collaborator", |given| encode(&lark_apis::task::v1::task::BatchDeleteCollaboratorTask::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .collaborator(given.json::<lark_apis::task::v1::models::Collaborator>("body", "collaborator"))
        .build())),
    ("task.v1.task.batch_delete_follower", |given| encode(&lark_apis::task::v1::task::BatchDeleteFollowerTask::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .follower(given.json::<lark_apis::task::v1::models::Follower>("body", "follower"))
        .build())),
    ("task.v1.task.complete", |given| encode(&lark_apis::task::v1::task::CompleteTask::builder()
        .task_id(given.text("path", "task_id"))
        .build())),
    ("task.v1.task.create", |given| encode(&lark_apis::task::v1::task::CreateTask::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .task(given.json::<lark_apis::task::v1::task::Task>("body", "task"))
        .build())),
    ("task.v1.task.delete", |given| encode(&lark_apis::task::v1::task::DeleteTask::builder()
        .task_id(given.text("path", "task_id"))
        .build())),
    ("task.v1.task.get", |given| encode(&lark_apis::task::v1::task::GetTask::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.list", |given| encode(&lark_apis::task::v1::task::ListTask::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .start_create_time(given.text("query", "start_create_time"))
        .end_create_time(given.text("query", "end_create_time"))
        .task_completed(given.boolean("query", "task_completed"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.patch", |given| encode(&lark_apis::task::v1::task::PatchTask::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .task(given.json::<lark_apis::task::v1::task::Task>("json", "task"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v1.task.uncomplete", |given| encode(&lark_apis::task::v1::task::UncompleteTask::builder()
        .task_id(given.text("path", "task_id"))
        .build())),
    ("task.v1.task.collaborator.create", |given| encode(&lark_apis::task::v1::task_collaborator::CreateTaskCollaborator::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .collaborator(given.json::<lark_apis::task::v1::models::Collaborator>("body", "collaborator"))
        .build())),
    ("task.v1.task.collaborator.delete", |given| encode(&lark_apis::task::v1::task_collaborator::DeleteTaskCollaborator::builder()
        .task_id(given.text("path", "task_id"))
        .collaborator_id(given.text("path", "collaborator_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.collaborator.list", |given| encode(&lark_apis::task::v1::task_collaborator::ListTaskCollaborator::builder()
        .task_id(given.text("path", "task_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.comment.create", |given| encode(&lark_apis::task::v1::task_comment::CreateTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .comment(given.json::<lark_apis::task::v1::task_comment::Comment>("body", "comment"))
        .build())),
    ("task.v1.task.comment.delete", |given| encode(&lark_apis::task::v1::task_comment::DeleteTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .comment_id(given.text("path", "comment_id"))
        .build())),
    ("task.v1.task.comment.get", |given| encode(&lark_apis::task::v1::task_comment::GetTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .comment_id(given.text("path", "comment_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.comment.list", |given| encode(&lark_apis::task::v1::task_comment::ListTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .list_direction(given.integer("query", "list_direction"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.comment.update", |given| encode(&lark_apis::task::v1::task_comment::UpdateTaskComment::builder()
        .task_id(given.text("path", "task_id"))
        .comment_id(given.text("path", "comment_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .content(given.text("json", "content"))
        .rich_content(given.text("json", "rich_content"))
        .build())),
    ("task.v1.task.follower.create", |given| encode(&lark_apis::task::v1::task_follower::CreateTaskFollower::builder()
        .task_id(given.text("path", "task_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .follower(given.json::<lark_apis::task::v1::models::Follower>("body", "follower"))
        .build())),
    ("task.v1.task.follower.delete", |given| encode(&lark_apis::task::v1::task_follower::DeleteTaskFollower::builder()
        .task_id(given.text("path", "task_id"))
        .follower_id(given.text("path", "follower_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.follower.list", |given| encode(&lark_apis::task::v1::task_follower::ListTaskFollower::builder()
        .task_id(given.text("path", "task_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v1.task.reminder.create", |given| encode(&lark_apis::task::v1::task_reminder::CreateTaskReminder::builder()
        .task_id(given.text("path", "task_id"))
        .reminder(given.json::<lark_apis::task::v1::task_reminder::Reminder>("body", "reminder"))
        .build())),
    ("task.v1.task.reminder.delete", |given| encode(&lark_apis::task::v1::task_reminder::DeleteTaskReminder::builder()
        .task_id(given.text("path", "task_id"))
        .reminder_id(given.text("path", "reminder_id"))
        .build())),
    ("task.v1.task.reminder.list", |given| encode(&lark_apis::task::v1::task_reminder::ListTaskReminder::builder()
        .task_id(given.text("path", "task_id"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("task.v2.attachment.delete", |given| encode(&lark_apis::task::v2::attachment::DeleteAttachment::builder()
        .attachment_guid(given.text("path", "attachment_guid"))
        .build())),
    ("task.v2.attachment.get", |given| encode(&lark_apis::task::v2::attachment::GetAttachment::builder()
        .attachment_guid(given.text("path", "attachment_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.attachment.list", |given| encode(&lark_apis::task::v2::attachment::ListAttachment::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .resource_type(given.text("query", "resource_type"))
        .resource_id(given.text("query", "resource_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .updated_mesc(given.text("query", "updated_mesc"))
        .build())),
    ("task.v2.attachment.upload", |given| encode(&lark_apis::task::v2::attachment::UploadAttachment::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .resource_type(given.text("text", "resource_type"))
        .resource_id(given.text("text", "resource_id"))
        .file(given.file("file", "file"))
        .build())),
    ("task.v2.comment.create", |given| encode(&lark_apis::task::v2::comment::CreateComment::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_comment(given.json::<lark_apis::task::v2::comment::InputComment>("body", "input_comment"))
        .build())),
    ("task.v2.comment.delete", |given| encode(&lark_apis::task::v2::comment::DeleteComment::builder()
        .comment_id(given.text("path", "comment_id"))
        .build())),
    ("task.v2.comment.get", |given| encode(&lark_apis::task::v2::comment::GetComment::builder()
        .comment_id(given.text("path", "comment_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.comment.list", |given| encode(&lark_apis::task::v2::comment::ListComment::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .resource_type(given.text("query", "resource_type"))
        .resource_id(given.text("query", "resource_id"))
        .direction(given.text("query", "direction"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.comment.patch", |given| encode(&lark_apis::task::v2::comment::PatchComment::builder()
        .comment_id(given.text("path", "comment_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .comment(given.json::<lark_apis::task::v2::comment::InputComment>("json", "comment"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.custom_field.add", |given| encode(&lark_apis::task::v2::custom_field::AddCustomField::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .resource_type(given.text("json", "resource_type"))
        .resource_id(given.text("json", "resource_id"))
        .build())),
    ("task.v2.custom_field.create", |given| encode(&lark_apis::task::v2::custom_field::CreateCustomField::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_custom_field(given.json::<lark_apis::task::v2::custom_field::InputCustomField>("body", "input_custom_field"))
        .build())),
    ("task.v2.custom_field.get", |given| encode(&lark_apis::task::v2::custom_field::GetCustomField::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.custom_field.list", |given| encode(&lark_apis::task::v2::custom_field::ListCustomField::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .resource_type(given.text("query", "resource_type"))
        .resource_id(given.text("query", "resource_id"))
        .update_msec(given.text("query", "update_msec"))
        .build())),
    ("task.v2.custom_field.patch", |given| encode(&lark_apis::task::v2::custom_field::PatchCustomField::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .custom_field(given.json::<lark_apis::task::v2::custom_field::InputCustomField>("json", "custom_field"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.custom_field.remove", |given| encode(&lark_apis::task::v2::custom_field::RemoveCustomField::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .resource_type(given.text("json", "resource_type"))
        .resource_id(given.text("json", "resource_id"))
        .build())),
    ("task.v2.custom_field.option.create", |given| encode(&lark_apis::task::v2::custom_field_option::CreateCustomFieldOption::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .input_option(given.json::<lark_apis::task::v2::custom_field_option::InputOption>("body", "input_option"))
        .build())),
    ("task.v2.custom_field.option.patch", |given| encode(&lark_apis::task::v2::custom_field_option::PatchCustomFieldOption::builder()
        .custom_field_guid(given.text("path", "custom_field_guid"))
        .option_guid(given.text("path", "option_guid"))
        .option(given.json::<lark_apis::task::v2::custom_field_option::InputOption>("json", "option"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.section.create", |given| encode(&lark_apis::task::v2::section::CreateSection::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_section(given.json::<lark_apis::task::v2::section::InputSection>("body", "input_section"))
        .build())),
    ("task.v2.section.delete", |given| encode(&lark_apis::task::v2::section::DeleteSection::builder()
        .section_guid(given.text("path", "section_guid"))
        .build())),
    ("task.v2.section.get", |given| encode(&lark_apis::task::v2::section::GetSection::builder()
        .section_guid(given.text("path", "section_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.section.list", |given| encode(&lark_apis::task::v2::section::ListSection::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .resource_type(given.text("query", "resource_type"))
        .resource_id(given.text("query", "resource_id"))
        .user_id_type(given.text("query", "user_id_type"))
        .update_msec(given.text("query", "update_msec"))
        .build())),
    ("task.v2.section.patch", |given| encode(&lark_apis::task::v2::section::PatchSection::builder()
        .section_guid(given.text("path", "section_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .section(given.json::<lark_apis::task::v2::section::InputSection>("json", "section"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.section.tasks", |given| encode(&lark_apis::task::v2::section::TasksSection::builder()
        .section_guid(given.text("path", "section_guid"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .completed(given.boolean("query", "completed"))
        .created_from(given.text("query", "created_from"))
        .created_to(given.text("query", "created_to"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.task.add_dependencies", |given| encode(&lark_apis::task::v2::task::AddDependenciesTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .dependencies(given.json::<Vec<lark_apis::task::v2::task::TaskDependency>>("json", "dependencies"))
        .build())),
    ("task.v2.task.add_members", |given| encode(&lark_apis::task::v2::task::AddMembersTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<lark_apis::task::v2::models::Member>>("json", "members"))
        .client_token(given.text("json", "client_token"))
        .build())),
    ("task.v2.task.add_reminders", |given| encode(&lark_apis::task::v2::task::AddRemindersTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .reminders(given.json::<Vec<lark_apis::task::v2::models::Reminder>>("json", "reminders"))
        .build())),
    ("task.v2.task.add_tasklist", |given| encode(&lark_apis::task::v2::task::AddTasklistTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .tasklist_guid(given.text("json", "tasklist_guid"))
        .section_guid(given.text("json", "section_guid"))
        .build())),
    ("task.v2.task.create", |given| encode(&lark_apis::task::v2::task::CreateTask::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_task(given.json::<lark_apis::task::v2::models::InputTask>("body", "input_task"))
        .build())),
    ("task.v2.task.delete", |given| encode(&lark_apis::task::v2::task::DeleteTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .build())),
    ("task.v2.task.get", |given| encode(&lark_apis::task::v2::task::GetTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.task.list", |given| encode(&lark_apis::task::v2::task::ListTask::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .completed(given.boolean("query", "completed"))
        .r#type(given.text("query", "type"))
        .user_id_type(given.text("query", "user_id_type"))
        .agent_task_status(given.integer("query", "agent_task_status"))
        .build())),
    ("task.v2.task.patch", |given| encode(&lark_apis::task::v2::task::PatchTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .task(given.json::<lark_apis::task::v2::models::InputTask>("json", "task"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .build())),
    ("task.v2.task.remove_dependencies", |given| encode(&lark_apis::task::v2::task::RemoveDependenciesTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .dependencies(given.json::<Vec<lark_apis::task::v2::task::TaskDependency>>("json", "dependencies"))
        .build())),
    ("task.v2.task.remove_members", |given| encode(&lark_apis::task::v2::task::RemoveMembersTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<lark_apis::task::v2::models::Member>>("json", "members"))
        .build())),
    ("task.v2.task.remove_reminders", |given| encode(&lark_apis::task::v2::task::RemoveRemindersTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .reminder_ids(given.json::<Vec<String>>("json", "reminder_ids"))
        .build())),
    ("task.v2.task.remove_tasklist", |given| encode(&lark_apis::task::v2::task::RemoveTasklistTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .tasklist_guid(given.text("json", "tasklist_guid"))
        .build())),
    ("task.v2.task.search", |given| encode(&lark_apis::task::v2::task::SearchTask::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .filter(given.json::<lark_apis::task::v2::task::TaskSearchFilter>("json", "filter"))
        .build())),
    ("task.v2.task.set_ancestor_task", |given| encode(&lark_apis::task::v2::task::SetAncestorTaskTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .ancestor_guid(given.text("json", "ancestor_guid"))
        .user_id_type(given.text("json", "user_id_type"))
        .target_user_id(given.text("json", "target_user_id"))
        .build())),
    ("task.v2.task.tasklists", |given| encode(&lark_apis::task::v2::task::TasklistsTask::builder()
        .task_guid(given.text("path", "task_guid"))
        .build())),
    ("task.v2.task.subtask.create", |given| encode(&lark_apis::task::v2::task_subtask::CreateTaskSubtask::builder()
        .task_guid(given.text("path", "task_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .input_task(given.json::<lark_apis::task::v2::models::InputTask>("body", "input_task"))
        .build())),
    ("task.v2.task.subtask.list", |given| encode(&lark_apis::task::v2::task_subtask::ListTaskSubtask::builder()
        .task_guid(given.text("path", "task_guid"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.task_v2.list_related_task", |given| encode(&lark_apis::task::v2::task_v2::ListRelatedTaskTaskV2::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .completed(given.boolean("query", "completed"))
        .user_id_type(given.text("query", "user_id_type"))
        .task_updated_time(given.text("query", "task_updated_time"))
        .build())),
    ("task.v2.task_v2.task_subscription", |given| encode(&lark_apis::task::v2::task_v2::TaskSubscriptionTaskV2::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.add_members", |given| encode(&lark_apis::task::v2::tasklist::AddMembersTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<lark_apis::task::v2::models::Member>>("json", "members"))
        .build())),
    ("task.v2.tasklist.create", |given| encode(&lark_apis::task::v2::tasklist::CreateTasklist::builder()
        .user_id_type(given.text("query", "user_id_type"))
        .input_tasklist(given.json::<lark_apis::task::v2::tasklist::InputTasklist>("body", "input_tasklist"))
        .build())),
    ("task.v2.tasklist.delete", |given| encode(&lark_apis::task::v2::tasklist::DeleteTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .build())),
    ("task.v2.tasklist.get", |given| encode(&lark_apis::task::v2::tasklist::GetTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.list", |given| encode(&lark_apis::task::v2::tasklist::ListTasklist::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.patch", |given| encode(&lark_apis::task::v2::tasklist::PatchTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .tasklist(given.json::<lark_apis::task::v2::tasklist::InputTasklist>("json", "tasklist"))
        .update_fields(given.json::<Vec<String>>("json", "update_fields"))
        .origin_owner_to_role(given.text("json", "origin_owner_to_role"))
        .build())),
    ("task.v2.tasklist.remove_members", |given| encode(&lark_apis::task::v2::tasklist::RemoveMembersTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .members(given.json::<Vec<lark_apis::task::v2::models::Member>>("json", "members"))
        .build())),
    ("task.v2.tasklist.search", |given| encode(&lark_apis::task::v2::tasklist::SearchTasklist::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .user_id_type(given.text("query", "user_id_type"))
        .query(given.text("json", "query"))
        .filter(given.json::<lark_apis::task::v2::tasklist::TasklistSearchFilter>("json", "filter"))
        .build())),
    ("task.v2.tasklist.tasks", |given| encode(&lark_apis::task::v2::tasklist::TasksTasklist::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .completed(given.boolean("query", "completed"))
        .created_from(given.text("query", "created_from"))
        .created_to(given.text("query", "created_to"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.activity_subscription.create", |given| encode(&lark_apis::task::v2::tasklist_activity_subscription::CreateTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .tasklist_activity_subscription(given.json::<lark_apis::task::v2::tasklist_activity_subscription::TasklistActivitySubscription>("body", "tasklist_activity_subscription"))
        .build())),
    ("task.v2.tasklist.activity_subscription.delete", |given| encode(&lark_apis::task::v2::tasklist_activity_subscription::DeleteTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .activity_subscription_guid(given.text("path", "activity_subscription_guid"))
        .build())),
    ("task.v2.tasklist.activity_subscription.get", |given| encode(&lark_apis::task::v2::tasklist_activity_subscription::GetTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .activity_subscription_guid(given.text("path", "activity_subscription_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.activity_subscription.list", |given| encode(&lark_apis::task::v2::tasklist_activity_subscription::ListTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .limit(given.integer("query", "limit"))
        .user_id_type(given.text("query", "user_id_type"))
        .build())),
    ("task.v2.tasklist.activity_subscription.patch", |given| encode(&lark_apis::task::v2::tasklist_activity_subscription::PatchTasklistActivitySubscription::builder()
        .tasklist_guid(given.text("path", "tasklist_guid"))
        .activity_subscription_guid(given.text("path", "activity_subscription_guid"))
        .user_id_type(given.text("query", "user_id_type"))
        .activity_subscription(given.json::<lark_apis::task::v2::tasklist_activity_subscription::TasklistActivitySubscription>("json", "activity_subscription"))
        .update_fields(given.json::<Vec<lark_apis::task::v2::tasklist_activity_subscription::UpdateFields>>("json", "update_fields"))
        .build())),
];
