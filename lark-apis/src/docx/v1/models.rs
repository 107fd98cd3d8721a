// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `docx.v1` share.

use lark_runtime::{Body, Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AddOns {
    pub component_id: Option<String>,
    /// Required in requests.
    pub component_type_id: Option<String>,
    pub record: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Agenda {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaItem {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaItemContent {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaItemTitle {
    pub elements: Vec<AgendaTitleElement>,
    pub align: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaTitleElement {
    pub text_run: Option<TextRun>,
    pub mention_user: Option<MentionUser>,
    pub mention_doc: Option<MentionDoc>,
    pub reminder: Option<Reminder>,
    pub file: Option<InlineFile>,
    pub undefined: Option<UndefinedElement>,
    pub inline_block: Option<InlineBlock>,
    pub equation: Option<Equation>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AiTemplate {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Bitable {
    pub token: Option<String>,
    pub view_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Block {
    pub block_id: Option<String>,
    pub parent_id: Option<String>,
    pub children: Vec<String>,
    /// Required in requests.
    pub block_type: Option<i64>,
    pub page: Option<Text>,
    pub text: Option<Text>,
    pub heading1: Option<Text>,
    pub heading2: Option<Text>,
    pub heading3: Option<Text>,
    pub heading4: Option<Text>,
    pub heading5: Option<Text>,
    pub heading6: Option<Text>,
    pub heading7: Option<Text>,
    pub heading8: Option<Text>,
    pub heading9: Option<Text>,
    pub bullet: Option<Text>,
    pub ordered: Option<Text>,
    pub code: Option<Text>,
    pub quote: Option<Text>,
    pub equation: Option<Text>,
    pub todo: Option<Text>,
    pub bitable: Option<Bitable>,
    pub callout: Option<Callout>,
    pub chat_card: Option<ChatCard>,
    pub diagram: Option<Diagram>,
    pub divider: Option<Divider>,
    pub file: Option<File>,
    pub grid: Option<Grid>,
    pub grid_column: Option<GridColumn>,
    pub iframe: Option<Iframe>,
    pub image: Option<Image>,
    pub isv: Option<Isv>,
    pub add_ons: Option<AddOns>,
    pub mindnote: Option<Mindnote>,
    pub sheet: Option<Sheet>,
    pub table: Option<Table>,
    pub table_cell: Option<TableCell>,
    pub view: Option<View>,
    pub undefined: Option<Undefined>,
    pub quote_container: Option<QuoteContainer>,
    pub task: Option<Task>,
    pub okr: Option<Okr>,
    pub okr_objective: Option<OkrObjective>,
    pub okr_key_result: Option<OkrKeyResult>,
    pub okr_progress: Option<OkrProgress>,
    pub comment_ids: Vec<String>,
    pub jira_issue: Option<JiraIssue>,
    pub wiki_catalog: Option<WikiCatalog>,
    pub board: Option<Board>,
    pub agenda: Option<Agenda>,
    pub agenda_item: Option<AgendaItem>,
    pub agenda_item_title: Option<AgendaItemTitle>,
    pub agenda_item_content: Option<AgendaItemContent>,
    pub link_preview: Option<LinkPreview>,
    pub source_synced: Option<SourceSynced>,
    pub reference_synced: Option<ReferenceSynced>,
    pub sub_page_list: Option<SubPageList>,
    pub ai_template: Option<AiTemplate>,
    pub reference_base: Option<ReferenceBase>,
    pub project: Option<Project>,
    pub meeting_notes_qa: Option<MeetingNotesQa>,
    pub vc_tabs: Option<VcTabs>,
    pub vc_summary_tab: Option<VcSummaryTab>,
    pub vc_transcript_tab: Option<VcTranscriptTab>,
    pub minutes: Option<Minutes>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Board {
    pub token: Option<String>,
    pub align: Option<i64>,
    pub width: Option<i64>,
    pub height: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Callout {
    pub background_color: Option<i64>,
    pub border_color: Option<i64>,
    pub text_color: Option<i64>,
    pub emoji_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Caption {
    pub content: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatCard {
    /// Required in requests.
    pub chat_id: Option<String>,
    pub align: Option<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteGridColumnRequest {
    pub column_index: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteTableColumnsRequest {
    pub column_start_index: i64,
    pub column_end_index: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteTableRowsRequest {
    pub row_start_index: i64,
    pub row_end_index: i64,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Diagram {
    pub diagram_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Divider {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Equation {
    /// Required in requests.
    pub content: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct File {
    pub token: Option<String>,
    pub name: Option<String>,
    pub view_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Grid {
    /// Required in requests.
    pub column_size: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct GridColumn {
    pub width_ratio: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Iframe {
    /// Required in requests.
    pub component: Option<IframeComponent>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct IframeComponent {
    pub iframe_type: Option<i64>,
    /// Required in requests.
    pub url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Image {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub token: Option<String>,
    pub align: Option<i64>,
    pub caption: Option<Caption>,
    pub scale: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InlineBlock {
    /// Required in requests.
    pub block_id: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InlineFile {
    pub file_token: Option<String>,
    pub source_block_id: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InlineLinkPreview {
    pub title: Option<String>,
    /// Required in requests.
    pub url: Option<String>,
    /// Required in requests.
    pub url_type: Option<InlineLinkPreviewUrlType>,
    pub text_element_style: Option<TextElementStyle>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InsertGridColumnRequest {
    pub column_index: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InsertTableColumnRequest {
    pub column_index: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InsertTableRowRequest {
    pub row_index: i64,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Isv {
    pub component_id: Option<String>,
    pub component_type_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JiraIssue {
    pub id: Option<String>,
    pub key: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Link {
    /// Required in requests.
    pub url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LinkPreview {
    /// Required in requests.
    pub url: Option<String>,
    /// Required in requests.
    pub url_type: Option<UrlType>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MeetingNotesQa {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MentionDoc {
    /// Required in requests.
    pub token: Option<String>,
    /// Required in requests.
    pub obj_type: Option<i64>,
    /// Required in some requests.
    pub url: Option<String>,
    pub title: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
    pub fallback_type: Option<FallbackType>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MentionUser {
    /// Required in requests.
    pub user_id: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MergeTableCellsRequest {
    pub row_start_index: i64,
    pub row_end_index: i64,
    pub column_start_index: i64,
    pub column_end_index: i64,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Mindnote {
    pub token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Minutes {
    pub token: Option<String>,
    /// Required in requests.
    pub minutes_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ObjectiveIdWithKrId {
    pub objective_id: Option<String>,
    pub kr_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Okr {
    pub okr_id: Option<String>,
    pub objectives: Vec<ObjectiveIdWithKrId>,
    pub period_display_status: Option<PeriodDisplayStatus>,
    pub period_name_zh: Option<String>,
    pub period_name_en: Option<String>,
    pub user_id: Option<String>,
    pub visible_setting: Option<OkrVisibleSetting>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrKeyResult {
    pub kr_id: Option<String>,
    pub confidential: Option<bool>,
    pub position: Option<i64>,
    pub score: Option<i64>,
    pub visible: Option<bool>,
    pub weight: Option<f64>,
    pub progress_rate: Option<OkrProgressRate>,
    pub content: Option<Text>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrObjective {
    pub objective_id: Option<String>,
    pub confidential: Option<bool>,
    pub position: Option<i64>,
    pub score: Option<i64>,
    pub visible: Option<bool>,
    pub weight: Option<f64>,
    pub progress_rate: Option<OkrProgressRate>,
    pub content: Option<Text>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrProgress {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrProgressRate {
    pub mode: Option<OkrProgressRateMode>,
    pub current: Option<f64>,
    pub percent: Option<f64>,
    pub progress_status: Option<ProgressStatus>,
    pub start: Option<f64>,
    pub status_type: Option<StatusType>,
    pub target: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrVisibleSetting {
    pub progress_fill_area_visible: Option<bool>,
    pub progress_status_visible: Option<bool>,
    pub score_visible: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Project {
    pub title: Option<String>,
    pub url: Option<String>,
    pub sub_type: Option<SubType>,
    pub view_type: Option<ViewType>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct QuoteContainer {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReferenceBase {
    pub token: Option<String>,
    pub view_id: Option<String>,
    pub layout_mode: Option<LayoutMode>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReferenceSynced {
    pub source_document_id: Option<String>,
    pub source_block_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    /// Required in requests.
    pub create_user_id: Option<String>,
    pub is_notify: Option<bool>,
    pub is_whole_day: Option<bool>,
    /// Required in requests.
    pub expire_time: Option<String>,
    /// Required in requests.
    pub notify_time: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReplaceFileRequest {
    pub token: String,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReplaceImageRequest {
    pub token: String,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub align: Option<i64>,
    pub caption: Option<Caption>,
    pub scale: Option<f64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Sheet {
    pub token: Option<String>,
    pub row_size: Option<i64>,
    pub column_size: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SourceSynced {
    pub elements: Vec<TextElement>,
    pub align: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubPageList {
    /// Required in requests.
    pub wiki_token: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Table {
    pub cells: Vec<String>,
    /// Required in requests.
    pub property: Option<TableProperty>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableCell {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableMergeInfo {
    pub row_span: Option<i64>,
    pub col_span: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableProperty {
    /// Required in requests.
    pub row_size: Option<i64>,
    /// Required in requests.
    pub column_size: Option<i64>,
    pub column_width: Vec<i64>,
    pub merge_info: Vec<TableMergeInfo>,
    pub header_row: Option<bool>,
    pub header_column: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<String>,
    pub folded: Option<bool>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Text {
    pub style: Option<TextStyle>,
    pub elements: Vec<TextElement>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextElement {
    pub text_run: Option<TextRun>,
    pub mention_user: Option<MentionUser>,
    pub mention_doc: Option<MentionDoc>,
    pub reminder: Option<Reminder>,
    pub file: Option<InlineFile>,
    pub undefined: Option<UndefinedElement>,
    pub inline_block: Option<InlineBlock>,
    pub equation: Option<Equation>,
    pub link_preview: Option<InlineLinkPreview>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextElementStyle {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub strikethrough: Option<bool>,
    pub underline: Option<bool>,
    pub inline_code: Option<bool>,
    pub background_color: Option<i64>,
    pub text_color: Option<i64>,
    pub link: Option<Link>,
    pub comment_ids: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextRun {
    /// Required in requests.
    pub content: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextStyle {
    pub align: Option<i64>,
    pub done: Option<bool>,
    pub folded: Option<bool>,
    pub language: Option<i64>,
    pub wrap: Option<bool>,
    pub background_color: Option<BackgroundColor>,
    pub indentation_level: Option<IndentationLevel>,
    pub sequence: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Undefined {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UndefinedElement {}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UnmergeTableCellsRequest {
    pub row_index: i64,
    pub column_index: i64,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateBlockRequest {
    pub update_text_elements: Option<UpdateTextElementsRequest>,
    pub update_text_style: Option<UpdateTextStyleRequest>,
    pub update_table_property: Option<UpdateTablePropertyRequest>,
    pub insert_table_row: Option<InsertTableRowRequest>,
    pub insert_table_column: Option<InsertTableColumnRequest>,
    pub delete_table_rows: Option<DeleteTableRowsRequest>,
    pub delete_table_columns: Option<DeleteTableColumnsRequest>,
    pub merge_table_cells: Option<MergeTableCellsRequest>,
    pub unmerge_table_cells: Option<UnmergeTableCellsRequest>,
    pub insert_grid_column: Option<InsertGridColumnRequest>,
    pub delete_grid_column: Option<DeleteGridColumnRequest>,
    pub update_grid_column_width_ratio: Option<UpdateGridColumnWidthRatioRequest>,
    pub replace_image: Option<ReplaceImageRequest>,
    pub replace_file: Option<ReplaceFileRequest>,
    pub block_id: Option<String>,
    pub update_text: Option<UpdateTextRequest>,
    pub update_task: Option<UpdateTaskRequest>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateGridColumnWidthRatioRequest {
    /// At most 99 elements.
    pub width_ratios: Vec<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTablePropertyRequest {
    pub column_width: Option<i64>,
    pub column_index: Option<i64>,
    pub header_row: Option<bool>,
    pub header_column: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTaskRequest {
    pub task_id: Option<String>,
    pub folded: Option<bool>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTextElementsRequest {
    pub elements: Vec<TextElement>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTextRequest {
    pub elements: Vec<TextElement>,
    pub style: TextStyle,
    pub fields: Vec<i64>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTextStyleRequest {
    pub style: TextStyle,
    pub fields: Vec<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcSummaryTab {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcTabs {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcTranscriptTab {}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct View {
    pub view_type: Option<i64>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WikiCatalog {
    pub wiki_token: Option<String>,
}

/// The values of `background_color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BackgroundColor {
    #[lark(rename = "DarkBlueBackground")]
    DarkBlueBackground,
    #[lark(rename = "DarkGrayBackground")]
    DarkGrayBackground,
    #[lark(rename = "DarkGreenBackground")]
    DarkGreenBackground,
    #[lark(rename = "DarkOrangeBackground")]
    DarkOrangeBackground,
    #[lark(rename = "DarkPurpleBackground")]
    DarkPurpleBackground,
    #[lark(rename = "DarkRedBackground")]
    DarkRedBackground,
    #[lark(rename = "DarkYellowBackground")]
    DarkYellowBackground,
    #[lark(rename = "LightBlueBackground")]
    LightBlueBackground,
    #[lark(rename = "LightGrayBackground")]
    LightGrayBackground,
    #[lark(rename = "LightGreenBackground")]
    LightGreenBackground,
    #[lark(rename = "LightOrangeBackground")]
    LightOrangeBackground,
    #[lark(rename = "LightPurpleBackground")]
    LightPurpleBackground,
    #[lark(rename = "LightRedBackground")]
    LightRedBackground,
    #[lark(rename = "LightYellowBackground")]
    LightYellowBackground,
    #[lark(rename = "PaleGrayBackground")]
    PaleGrayBackground,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `fallback_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FallbackType {
    #[lark(rename = "FallbackToLink")]
    FallbackToLink,
    #[lark(rename = "FallbackToText")]
    FallbackToText,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `indentation_level`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum IndentationLevel {
    #[lark(rename = "NoIndent")]
    NoIndent,
    #[lark(rename = "OneLevelIndent")]
    OneLevelIndent,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `layout_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LayoutMode {
    #[lark(rename = "Normal")]
    Normal,
    #[lark(rename = "PartiallyFolded")]
    PartiallyFolded,
    #[lark(rename = "Undefined")]
    Undefined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OkrProgressRateMode {
    Advanced,
    Simple,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `period_display_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PeriodDisplayStatus {
    Default,
    Hidden,
    Invalid,
    Normal,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `progress_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ProgressStatus {
    Extended,
    Normal,
    Risk,
    Unset,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `status_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum StatusType {
    Custom,
    Default,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `sub_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SubType {
    #[lark(rename = "Card")]
    Card,
    #[lark(rename = "Table")]
    Table,
    #[lark(rename = "Undefined")]
    Undefined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `url_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum UrlType {
    #[lark(rename = "MessageLink")]
    MessageLink,
    #[lark(rename = "Undefined")]
    Undefined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `url_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum InlineLinkPreviewUrlType {
    #[lark(rename = "Project")]
    Project,
    #[lark(rename = "Undefined")]
    Undefined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `view_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ViewType {
    #[lark(rename = "Normal")]
    Normal,
    #[lark(rename = "PartiallyFolded")]
    PartiallyFolded,
    #[lark(rename = "Undefined")]
    Undefined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
