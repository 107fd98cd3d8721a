// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `task.v2` share.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixMillis, Unknown};

use super::custom_field::CustomFieldType;
use super::task::{TaskInTasklistInfo, TaskMode};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomComplete {
    pub pc: Option<CustomCompleteItem>,
    pub ios: Option<CustomCompleteItem>,
    pub android: Option<CustomCompleteItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomCompleteItem {
    pub href: Option<String>,
    pub tip: Option<I18nText>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFieldValue {
    pub guid: Option<String>,
    pub r#type: Option<CustomFieldType>,
    pub number_value: Option<String>,
    pub datetime_value: Option<String>,
    pub member_value: Vec<Member>,
    pub single_select_value: Option<String>,
    pub multi_select_value: Vec<String>,
    pub name: Option<String>,
    pub text_value: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DocxSource {
    pub token: String,
    pub block_id: String,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Due {
    pub timestamp: Option<Text<UnixMillis>>,
    pub is_all_day: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Href {
    pub url: Option<String>,
    pub title: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nText {
    pub en_us: Option<String>,
    pub zh_cn: Option<String>,
    pub zh_hk: Option<String>,
    pub zh_tw: Option<String>,
    pub ja_jp: Option<String>,
    pub fr_fr: Option<String>,
    pub it_it: Option<String>,
    pub de_de: Option<String>,
    pub ru_ru: Option<String>,
    pub th_th: Option<String>,
    pub es_es: Option<String>,
    pub ko_kr: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputCustomFieldValue {
    pub guid: String,
    pub number_value: Option<String>,
    /// At most 50 elements.
    pub member_value: Option<Vec<Member>>,
    pub datetime_value: Option<String>,
    pub single_select_value: Option<String>,
    /// At most 50 elements.
    pub multi_select_value: Option<Vec<String>>,
    pub text_value: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputTask {
    /// Required in some requests.
    pub summary: Option<String>,
    pub description: Option<String>,
    pub due: Option<Due>,
    pub origin: Option<Origin>,
    pub extra: Option<String>,
    pub completed_at: Option<Text<UnixMillis>>,
    /// At most 500 elements.
    pub members: Option<Vec<Member>>,
    pub repeat_rule: Option<String>,
    pub custom_complete: Option<CustomComplete>,
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    pub client_token: Option<String>,
    pub start: Option<Start>,
    pub reminders: Option<Vec<Reminder>>,
    pub mode: Option<TaskMode>,
    pub is_milestone: Option<bool>,
    pub custom_fields: Option<Vec<InputCustomFieldValue>>,
    pub docx_source: Option<DocxSource>,
    /// At most 10 elements.
    pub positive_reminders: Option<Vec<Reminder>>,
    pub agent_task_status: Option<i64>,
    pub agent_task_progress: Option<String>,
    pub text_deliveries: Option<Vec<String>>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Member {
    /// Required in some requests.
    pub id: Option<String>,
    pub r#type: Option<MemberType>,
    /// Required in some requests.
    pub role: Option<MemberRole>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SelectOption {
    pub guid: Option<String>,
    /// Required in some requests.
    pub name: Option<String>,
    pub color_index: Option<i64>,
    pub is_hidden: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Origin {
    pub platform_i18n_name: Option<I18nText>,
    pub href: Option<Href>,
    pub refer_resources: Clearable<Vec<OriginReferResource>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OriginReferResource {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
    pub source_message: Option<OriginSourceMessage>,
    pub unavailable_reason: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OriginSourceMessage {
    pub message_id: Option<String>,
    pub content: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    pub id: Option<String>,
    /// Required in requests.
    pub relative_fire_minute: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`SearchTask`](super::task::SearchTask) and [`SearchTasklist`](super::tasklist::SearchTasklist).
#[doc(alias("SearchTaskResponse", "SearchTasklistResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchItemsResponse {
    pub items: Vec<SearchItem>,
    pub total: Option<i64>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Start {
    pub timestamp: Option<Text<UnixMillis>>,
    pub is_all_day: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias("TaskSearchItem", "TasklistSearchItem"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchItem {
    pub id: Option<String>,
    pub display_info: Option<String>,
    pub meta_data: Option<SearchMeta>,
}

#[doc(alias("TaskSearchMeta", "TasklistSearchMeta"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMeta {
    pub app_link: Option<String>,
    pub avatar: Option<String>,
    pub description: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSummary {
    pub guid: Option<String>,
    pub summary: Option<String>,
    pub completed_at: Option<Text<UnixMillis>>,
    pub start: Option<Start>,
    pub due: Option<Due>,
    pub members: Vec<Member>,
    pub subtask_count: Option<i64>,
}

/// The answer to [`ListSectionTasks`](super::section::ListSectionTasks) and
/// [`ListTasklistTasks`](super::tasklist::ListTasklistTasks).
#[doc(alias("TasksSectionResponse", "TasksTasklistResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSummaryListResponse {
    pub items: Vec<TaskSummary>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}

/// The values of `role`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberRole {
    /// Of a task.
    Assignee,
    /// Of a task.
    Follower,
    /// Of a tasklist.
    Owner,
    /// Of a tasklist.
    Editor,
    /// Of a tasklist.
    Viewer,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MemberType {
    User,
    /// A group; the id is its `chat_id`.
    Chat,
    App,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
