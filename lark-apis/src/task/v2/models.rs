// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `task.v2` share.

use lark_runtime::{Body, Clearable, Model, StringEnum, Text, UnixMillis, Unknown};

use super::custom_field::CustomFieldType;
use super::task::{TaskInTasklistInfo, TaskMode};

/// What happens in each client when a user wants to finish the task.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomComplete {
    /// What happens on computers, Windows and Mac.
    pub pc: Option<CustomCompleteItem>,
    /// What happens on iOS.
    pub ios: Option<CustomCompleteItem>,
    /// What happens on Android.
    pub android: Option<CustomCompleteItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What happens in a client when a user wants to finish the task.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomCompleteItem {
    /// URL to open.
    pub href: Option<String>,
    /// Hint to show, by language.
    pub tip: Option<I18nText>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The value of a custom field that a task has.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// Id of the custom field.
    pub guid: Option<String>,
    /// What kind of value it is; it decides which field has it.
    pub r#type: Option<CustomFieldType>,
    /// The number, as a string; empty for none.
    pub number_value: Option<String>,
    /// The date in milliseconds, as a string; empty for none.
    pub datetime_value: Option<String>,
    /// The users; only one unless the field allows several, none if empty.
    pub member_value: Vec<Member>,
    /// Id of the chosen option; empty for none.
    pub single_select_value: Option<String>,
    /// Ids of the chosen options; an empty list for none.
    pub multi_select_value: Vec<String>,
    /// Name of the custom field.
    pub name: Option<String>,
    /// The text; empty for none.
    pub text_value: Option<String>,
}

/// A document that a task comes from.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DocxSource {
    /// Token of the document, 27 letters and digits. The caller must be able to edit it.
    pub token: String,
    /// Id of the block in the document, 27 letters and digits; no other task may be bound to it.
    pub block_id: String,
}

/// When a task is due.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Due {
    /// Moment when the task is due, or the day with `is_all_day`.
    pub timestamp: Option<Text<UnixMillis>>,
    /// Whether the task is due on a day, not at a moment; only the date of `timestamp` then counts.
    pub is_all_day: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A link to where a task comes from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Href {
    /// The link, beginning with `https://` or `http://`; at most 1024 characters.
    pub url: Option<String>,
    /// Title of the link; at most 512 characters.
    pub title: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A text in several languages.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nText {
    /// The text in English; at most 1000 characters.
    pub en_us: Option<String>,
    /// The text in simplified Chinese; at most 1000 characters.
    pub zh_cn: Option<String>,
    /// The text in Chinese of Hong Kong; at most 1000 characters.
    pub zh_hk: Option<String>,
    /// The text in Chinese of Taiwan; at most 1000 characters.
    pub zh_tw: Option<String>,
    /// The text in Japanese; at most 1000 characters.
    pub ja_jp: Option<String>,
    /// The text in French.
    pub fr_fr: Option<String>,
    /// The text in Italian.
    pub it_it: Option<String>,
    /// The text in German.
    pub de_de: Option<String>,
    /// The text in Russian.
    pub ru_ru: Option<String>,
    /// The text in Thai.
    pub th_th: Option<String>,
    /// The text in Spanish.
    pub es_es: Option<String>,
    /// The text in Korean.
    pub ko_kr: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A value to give to a custom field of a task.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputCustomFieldValue {
    /// Id of the custom field.
    pub guid: String,
    /// The number, as a string of up to 20 characters; empty for none.
    pub number_value: Option<String>,
    /// The users; only one unless the field allows several, none if empty. At most 50.
    pub member_value: Option<Vec<Member>>,
    /// The date in milliseconds, as a string; empty for none.
    pub datetime_value: Option<String>,
    /// Id of the chosen option; empty for none.
    pub single_select_value: Option<String>,
    /// Ids of the chosen options, at most 50; an empty list for none.
    pub multi_select_value: Option<Vec<String>>,
    /// The text, at most 3000 characters; empty for none.
    pub text_value: Option<String>,
}

/// A task to create or change.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InputTask {
    /// Title of the task; 1 to 3000 characters.
    /// Required in some requests.
    pub summary: Option<String>,
    /// Description of the task; at most 3000 characters.
    pub description: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// The platform that the task comes from, shown on its page. Can be set only at creation.
    pub origin: Option<Origin>,
    /// Own data that comes back unchanged; at most 65536 characters. Binary data can be put in base64.
    pub extra: Option<String>,
    /// When the task was done; 0 for a task that is not. Default: 0.
    pub completed_at: Option<Text<UnixMillis>>,
    /// Assignees and followers of the task; at most 50.
    pub members: Option<Vec<Member>>,
    /// How the task repeats, as an RRULE, such as `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO`; at most 1000 characters.
    pub repeat_rule: Option<String>,
    /// What happens in the clients when a user wants to finish the task.
    pub custom_complete: Option<CustomComplete>,
    /// Task lists that the task is put into.
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    /// Makes repeated requests one. 10 to 100 characters.
    pub client_token: Option<String>,
    /// When the task starts.
    pub start: Option<Start>,
    /// The reminder of the task, at most one; the task must be due at some time.
    pub reminders: Option<Vec<Reminder>>,
    /// Whether all assignees must finish the task, 1, or one is enough, 2. Default: 2.
    pub mode: Option<TaskMode>,
    /// Whether the task is a milestone. Default: `false`.
    pub is_milestone: Option<bool>,
    /// Values of custom fields, which must belong to a task list of the task.
    pub custom_fields: Option<Vec<InputCustomFieldValue>>,
    /// The document that the task comes from. Not together with `extra`, `origin` or `custom_complete`.
    pub docx_source: Option<DocxSource>,
    /// Daily reminders; 1 to 10.
    pub positive_reminders: Option<Vec<Reminder>>,
    pub agent_task_status: Option<i64>,
    pub agent_task_progress: Option<String>,
    pub text_deliveries: Option<Vec<String>>,
}

/// A user, app or group with a role in a task or task list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Member {
    /// Id of the member: of a user in the kind of `user_id_type`, of an app, or of a group, `oc_...`. At most 100
    /// characters.
    /// Required in some requests.
    pub id: Option<String>,
    /// Whether the member is a user, an app or a group. Only lists and subscriptions have groups, subscriptions nothing
    /// else. Default: `user`.
    pub r#type: Option<MemberType>,
    /// What the member is: `assignee` or `follower` of a task, `owner`, `editor` or `viewer` of a list. Default in lists:
    /// `viewer`. At most 20 characters.
    /// Required in some requests.
    pub role: Option<MemberRole>,
    /// Name of the member.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An option of a custom field of choice.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SelectOption {
    /// Id of the option; in a change, leave it out for a new one.
    pub guid: Option<String>,
    /// Name of the option; 1 to 50 characters.
    /// Required in some requests.
    pub name: Option<String>,
    /// Number of the option's colour; 0 to 54. Default: any.
    pub color_index: Option<i64>,
    /// Whether the option is hidden from users; it cannot be chosen by API either.
    pub is_hidden: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The platform that a task comes from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Origin {
    /// Name of the platform by language, shown on the task's page.
    pub platform_i18n_name: Option<I18nText>,
    /// Link to the task on that platform.
    pub href: Option<Href>,
    /// What the task refers to, such as messages.
    pub refer_resources: Clearable<Vec<OriginReferResource>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Something that a task refers to where it comes from, such as a message.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OriginReferResource {
    /// Id of what the task refers to.
    pub resource_id: Option<String>,
    /// What kind of thing it is.
    pub r#type: Option<String>,
    /// The message, if it is one.
    pub source_message: Option<OriginSourceMessage>,
    /// Why it is not available.
    pub unavailable_reason: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The message that a task was made from.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OriginSourceMessage {
    /// Id of the message, `om_...`.
    pub message_id: Option<String>,
    /// What the message says.
    pub content: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A reminder of a task.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    /// Id of the reminder, by which it can be removed.
    pub id: Option<String>,
    /// How many minutes before the due time to remind; 0: when due. A negative value comes back for tasks due on a day, but
    /// cannot be set.
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
    /// The tasks found.
    pub items: Vec<SearchItem>,
    /// How many tasks were found.
    pub total: Option<i64>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    pub notice: Option<String>,
}

/// When a task starts.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Start {
    /// Moment when the task starts, or the day with `is_all_day`. Not after the due time.
    pub timestamp: Option<Text<UnixMillis>>,
    /// Whether the task starts on a day, not at a moment; only the date of `timestamp` then counts. The same as for the due
    /// time.
    pub is_all_day: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A task that was found.
#[doc(alias("TaskSearchItem", "TasklistSearchItem"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchItem {
    /// Id of the task that was found.
    pub id: Option<String>,
    /// Text that shows the task and what matched.
    pub display_info: Option<String>,
    /// How the task can be shown and opened.
    pub meta_data: Option<SearchMeta>,
}

/// How a task that was found can be shown and opened.
#[doc(alias("TaskSearchMeta", "TasklistSearchMeta"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct SearchMeta {
    /// Link that opens the task in a client.
    pub app_link: Option<String>,
    /// URL of a picture for the task.
    pub avatar: Option<String>,
    /// Description of the task.
    pub description: Option<String>,
}

/// A task with its main details.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSummary {
    /// Id of the task, a UUID.
    pub guid: Option<String>,
    /// Title of the task.
    pub summary: Option<String>,
    /// When the task was done; 0 until then.
    pub completed_at: Option<Text<UnixMillis>>,
    /// When the task starts.
    pub start: Option<Start>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Assignees and followers of the task.
    pub members: Vec<Member>,
    /// How many subtasks the task has.
    pub subtask_count: Option<i64>,
}

/// The answer to [`ListSectionTasks`](super::section::ListSectionTasks) and
/// [`ListTasklistTasks`](super::tasklist::ListTasklistTasks).
#[doc(alias("TasksSectionResponse", "TasksTasklistResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSummaryListResponse {
    /// Tasks in the section.
    pub items: Vec<TaskSummary>,
    /// Token of the next page; given only when `has_more` is `true`.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// A span of time to search in.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    /// Start of the span.
    pub start_time: Option<String>,
    /// End of the span.
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
    /// A user.
    User,
    /// A group; the id is its `chat_id`.
    Chat,
    /// An app.
    App,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
