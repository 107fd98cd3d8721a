// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `task.v2` share.

use lark_runtime::{Model, Unknown};

use super::task::TaskInTasklistInfo;

#[derive(Clone, Default, Model)]
pub struct CustomComplete {
    pub pc: Option<CustomCompleteItem>,
    pub ios: Option<CustomCompleteItem>,
    pub android: Option<CustomCompleteItem>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct CustomCompleteItem {
    pub href: Option<String>,
    pub tip: Option<I18nText>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
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

#[derive(Clone, Default, Model)]
pub struct DocxSource {
    /// Required in requests.
    pub token: Option<String>,
    /// Required in requests.
    pub block_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Due {
    pub timestamp: Option<String>,
    pub is_all_day: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Href {
    pub url: Option<String>,
    pub title: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
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

#[derive(Clone, Default, Model)]
pub struct InputCustomFieldValue {
    /// Required in requests.
    pub guid: Option<String>,
    pub number_value: Option<String>,
    /// At most 50 elements.
    pub member_value: Option<Vec<Member>>,
    pub datetime_value: Option<String>,
    pub single_select_value: Option<String>,
    /// At most 50 elements.
    pub multi_select_value: Option<Vec<String>>,
    pub text_value: Option<String>,
}

#[derive(Clone, Default, Model)]
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
pub struct Member {
    /// Required in some requests.
    pub id: Option<String>,
    pub r#type: Option<String>,
    /// Required in some requests.
    pub role: Option<String>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
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
pub struct Origin {
    pub platform_i18n_name: Option<I18nText>,
    pub href: Option<Href>,
    pub refer_resources: Vec<OriginReferResource>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
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
pub struct OriginSourceMessage {
    pub message_id: Option<String>,
    pub content: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Reminder {
    pub id: Option<String>,
    /// Required in requests.
    pub relative_fire_minute: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Resource {
    pub r#type: Option<String>,
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Start {
    pub timestamp: Option<String>,
    pub is_all_day: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct TaskSummary {
    pub guid: Option<String>,
    pub summary: Option<String>,
    pub completed_at: Option<String>,
    pub start: Option<Start>,
    pub due: Option<Due>,
    pub members: Vec<Member>,
    pub subtask_count: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct TimeRange {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
