// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `task.v2` share.

use lark_runtime::{Body, Model};

use super::task::TaskInTasklistInfo;

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomComplete {
    pub pc: Option<CustomCompleteItem>,
    pub ios: Option<CustomCompleteItem>,
    pub android: Option<CustomCompleteItem>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct CustomCompleteItem {
    pub href: Option<String>,
    pub tip: Option<I18nText>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CustomFieldValue {
    pub guid: Option<String>,
    pub r#type: Option<String>,
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
    pub timestamp: Option<String>,
    pub is_all_day: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Href {
    pub url: Option<String>,
    pub title: Option<String>,
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
    pub completed_at: Option<String>,
    /// At most 500 elements.
    pub members: Option<Vec<Member>>,
    pub repeat_rule: Option<String>,
    pub custom_complete: Option<CustomComplete>,
    pub tasklists: Option<Vec<TaskInTasklistInfo>>,
    pub client_token: Option<String>,
    pub start: Option<Start>,
    pub reminders: Option<Vec<Reminder>>,
    pub mode: Option<i64>,
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
    pub r#type: Option<String>,
    /// Required in some requests.
    pub role: Option<String>,
    pub name: Option<String>,
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
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Origin {
    pub platform_i18n_name: Option<I18nText>,
    pub href: Option<Href>,
    pub refer_resources: Vec<OriginReferResource>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OriginReferResource {
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
    pub source_message: Option<OriginSourceMessage>,
    pub unavailable_reason: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OriginSourceMessage {
    pub message_id: Option<String>,
    pub content: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    pub id: Option<String>,
    /// Required in requests.
    pub relative_fire_minute: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Resource {
    pub r#type: Option<String>,
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Start {
    pub timestamp: Option<String>,
    pub is_all_day: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskSummary {
    pub guid: Option<String>,
    pub summary: Option<String>,
    pub completed_at: Option<String>,
    pub start: Option<Start>,
    pub due: Option<Due>,
    pub members: Vec<Member>,
    pub subtask_count: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
