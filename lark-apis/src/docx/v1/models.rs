// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `docx.v1` share.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, UnixMillis, Unknown};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AddOns {
    pub component_id: Option<String>,
    /// Required in requests.
    pub component_type_id: Option<String>,
    pub record: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Agenda {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaItem {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaItemContent {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaItemTitle {
    pub elements: Clearable<Vec<AgendaTitleElement>>,
    pub align: Option<Align>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AiTemplate {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Bitable {
    pub token: Option<String>,
    pub view_type: Option<BitableViewType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Block {
    pub block_id: Option<String>,
    pub parent_id: Option<String>,
    pub children: Clearable<Vec<String>>,
    /// Required in requests.
    pub block_type: Option<BlockType>,
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
    pub file: Option<FileBlock>,
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
    pub comment_ids: Clearable<Vec<String>>,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Board {
    pub token: Option<String>,
    pub align: Option<Align>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Callout {
    pub background_color: Option<BackgroundColor>,
    pub border_color: Option<Color>,
    pub text_color: Option<Color>,
    pub emoji_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Caption {
    pub content: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatCard {
    /// Required in requests.
    pub chat_id: Option<String>,
    pub align: Option<Align>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    pub diagram_type: Option<DiagramType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Divider {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Equation {
    /// Required in requests.
    pub content: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FileBlock {
    pub token: Option<String>,
    pub name: Option<String>,
    pub view_type: Option<FileViewType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`ListAnnouncementBlock`](super::chat_announcement_block::ListAnnouncementBlock),
/// [`GetAnnouncementBlockChildren`](super::chat_announcement_block_children::GetAnnouncementBlockChildren),
/// [`ListDocumentBlock`](super::document_block::ListDocumentBlock) and
/// [`GetDocumentBlockChildren`](super::document_block_children::GetDocumentBlockChildren).
#[doc(alias(
    "GetChatAnnouncementBlockChildrenResponse",
    "GetDocumentBlockChildrenResponse",
    "ListChatAnnouncementBlockResponse",
    "ListDocumentBlockResponse"
))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockListResponse {
    pub items: Vec<Block>,
    pub page_token: Option<String>,
    pub has_more: Option<bool>,
}

/// The answer to [`GetAnnouncementBlock`](super::chat_announcement_block::GetAnnouncementBlock) and
/// [`GetDocumentBlock`](super::document_block::GetDocumentBlock).
#[doc(alias("GetChatAnnouncementBlockResponse", "GetDocumentBlockResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockResponse {
    pub block: Option<Block>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Grid {
    /// Required in requests.
    pub column_size: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct GridColumn {
    pub width_ratio: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Iframe {
    /// Required in requests.
    pub component: Option<IframeComponent>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct IframeComponent {
    /// One of `1` (bilibili), `2` (xigua), `3` (youku), `4` (airtable), `5` (baidu map), `6` (amap), `8` (figma), `9`
    /// (modao), `10` (canva), `11` (code pen), `12` (feishu survey), `13` (jinshuju), `99` (other).
    pub iframe_type: Option<i64>,
    /// Required in requests.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Image {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub token: Option<String>,
    pub align: Option<Align>,
    pub caption: Option<Caption>,
    pub scale: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InlineBlock {
    /// Required in requests.
    pub block_id: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InlineFile {
    pub file_token: Option<String>,
    pub source_block_id: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InlineLinkPreview {
    pub title: Option<String>,
    /// Required in requests.
    pub url: Option<String>,
    /// Required in requests.
    pub url_type: Option<LinkPreviewUrlType>,
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JiraIssue {
    pub id: Option<String>,
    pub key: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Link {
    /// Required in requests.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LinkPreview {
    /// Required in requests.
    pub url: Option<String>,
    /// Required in requests.
    pub url_type: Option<LinkPreviewUrlType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MeetingNotesQa {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MentionDoc {
    /// Required in requests.
    pub token: Option<String>,
    /// Required in requests.
    pub obj_type: Option<MentionObjType>,
    /// Required in some requests.
    pub url: Option<String>,
    pub title: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
    pub fallback_type: Option<MentionFallback>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MentionUser {
    /// Required in requests.
    pub user_id: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Minutes {
    pub token: Option<String>,
    /// Required in requests.
    pub minutes_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ObjectiveIdWithKrId {
    pub objective_id: Option<String>,
    pub kr_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Okr {
    pub okr_id: Option<String>,
    pub objectives: Clearable<Vec<ObjectiveIdWithKrId>>,
    pub period_display_status: Option<PeriodDisplayStatus>,
    pub period_name_zh: Option<String>,
    pub period_name_en: Option<String>,
    pub user_id: Option<String>,
    pub visible_setting: Option<OkrVisibleSetting>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrProgress {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrProgressRate {
    pub mode: Option<OkrProgressRateMode>,
    pub current: Option<f64>,
    pub percent: Option<f64>,
    pub progress_status: Option<ProgressStatus>,
    pub start: Option<f64>,
    pub status_type: Option<OkrStatusType>,
    pub target: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrVisibleSetting {
    pub progress_fill_area_visible: Option<bool>,
    pub progress_status_visible: Option<bool>,
    pub score_visible: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Project {
    pub title: Option<String>,
    pub url: Option<String>,
    pub sub_type: Option<SubType>,
    pub view_type: Option<ViewType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct QuoteContainer {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReferenceBase {
    pub token: Option<String>,
    pub view_id: Option<String>,
    pub layout_mode: Option<LayoutMode>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReferenceSynced {
    pub source_document_id: Option<String>,
    pub source_block_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    pub expire_time: Option<lark_runtime::Text<UnixMillis>>,
    /// Required in requests.
    pub notify_time: Option<lark_runtime::Text<UnixMillis>>,
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    pub align: Option<Align>,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SourceSynced {
    pub elements: Clearable<Vec<TextElement>>,
    pub align: Option<Align>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubPageList {
    /// Required in requests.
    pub wiki_token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Table {
    pub cells: Clearable<Vec<String>>,
    /// Required in requests.
    pub property: Option<TableProperty>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableCell {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableMergeInfo {
    pub row_span: Option<i64>,
    pub col_span: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableProperty {
    /// Required in requests.
    pub row_size: Option<i64>,
    /// Required in requests.
    pub column_size: Option<i64>,
    pub column_width: Clearable<Vec<i64>>,
    pub merge_info: Clearable<Vec<TableMergeInfo>>,
    pub header_row: Option<bool>,
    pub header_column: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<String>,
    pub folded: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Text {
    pub style: Option<TextStyle>,
    pub elements: Vec<TextElement>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
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
    pub background_color: Option<BackgroundColor>,
    pub text_color: Option<Color>,
    pub link: Option<Link>,
    pub comment_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextRun {
    /// Required in requests.
    pub content: Option<String>,
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextStyle {
    pub align: Option<Align>,
    pub done: Option<bool>,
    pub folded: Option<bool>,
    pub language: Option<CodeLanguage>,
    pub wrap: Option<bool>,
    pub background_color: Option<BlockBackgroundColor>,
    pub indentation_level: Option<IndentationLevel>,
    pub sequence: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Undefined {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct UndefinedElement {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

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
    pub fields: Vec<TextStyleField>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTextStyleRequest {
    pub style: TextStyle,
    pub fields: Vec<TextStyleField>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcSummaryTab {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcTabs {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct VcTranscriptTab {
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct View {
    pub view_type: Option<FileViewType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WikiCatalog {
    pub wiki_token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `align`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Align {
    #[lark(value = 1)]
    Left,
    #[lark(value = 2)]
    Center,
    #[lark(value = 3)]
    Right,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `background_color`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum BackgroundColor {
    #[lark(value = 1)]
    LightRed,
    #[lark(value = 2)]
    LightOrange,
    #[lark(value = 3)]
    LightYellow,
    #[lark(value = 4)]
    LightGreen,
    #[lark(value = 5)]
    LightBlue,
    #[lark(value = 6)]
    LightPurple,
    /// A gray between the light and the dark one.
    #[lark(value = 7)]
    PaleGray,
    #[lark(value = 8)]
    DarkRed,
    #[lark(value = 9)]
    DarkOrange,
    #[lark(value = 10)]
    DarkYellow,
    #[lark(value = 11)]
    DarkGreen,
    #[lark(value = 12)]
    DarkBlue,
    #[lark(value = 13)]
    DarkPurple,
    #[lark(value = 14)]
    DarkGray,
    #[lark(value = 15)]
    LightGray,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `view_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum BitableViewType {
    #[lark(value = 1)]
    Grid,
    #[lark(value = 2)]
    Kanban,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `background_color`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BlockBackgroundColor {
    #[lark(rename = "LightGrayBackground")]
    LightGrayBackground,
    #[lark(rename = "LightRedBackground")]
    LightRedBackground,
    #[lark(rename = "LightOrangeBackground")]
    LightOrangeBackground,
    #[lark(rename = "LightYellowBackground")]
    LightYellowBackground,
    #[lark(rename = "LightGreenBackground")]
    LightGreenBackground,
    #[lark(rename = "LightBlueBackground")]
    LightBlueBackground,
    #[lark(rename = "LightPurpleBackground")]
    LightPurpleBackground,
    /// A gray between the light and the dark one.
    #[lark(rename = "PaleGrayBackground")]
    PaleGrayBackground,
    #[lark(rename = "DarkGrayBackground")]
    DarkGrayBackground,
    #[lark(rename = "DarkRedBackground")]
    DarkRedBackground,
    #[lark(rename = "DarkOrangeBackground")]
    DarkOrangeBackground,
    #[lark(rename = "DarkYellowBackground")]
    DarkYellowBackground,
    #[lark(rename = "DarkGreenBackground")]
    DarkGreenBackground,
    #[lark(rename = "DarkBlueBackground")]
    DarkBlueBackground,
    #[lark(rename = "DarkPurpleBackground")]
    DarkPurpleBackground,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `block_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum BlockType {
    /// The root of a document.
    #[lark(value = 1)]
    Page,
    /// A paragraph.
    #[lark(value = 2)]
    Text,
    #[lark(value = 3)]
    Heading1,
    #[lark(value = 4)]
    Heading2,
    #[lark(value = 5)]
    Heading3,
    #[lark(value = 6)]
    Heading4,
    #[lark(value = 7)]
    Heading5,
    #[lark(value = 8)]
    Heading6,
    #[lark(value = 9)]
    Heading7,
    #[lark(value = 10)]
    Heading8,
    #[lark(value = 11)]
    Heading9,
    /// An item of a bulleted list.
    #[lark(value = 12)]
    Bullet,
    /// An item of a numbered list.
    #[lark(value = 13)]
    Ordered,
    #[lark(value = 14)]
    Code,
    #[lark(value = 15)]
    Quote,
    #[lark(value = 17)]
    Todo,
    #[lark(value = 18)]
    Bitable,
    #[lark(value = 19)]
    Callout,
    #[lark(value = 20)]
    ChatCard,
    /// A flowchart or a UML diagram.
    #[lark(value = 21)]
    Diagram,
    #[lark(value = 22)]
    Divider,
    #[lark(value = 23)]
    File,
    /// A block of columns.
    #[lark(value = 24)]
    Grid,
    #[lark(value = 25)]
    GridColumn,
    #[lark(value = 26)]
    Iframe,
    #[lark(value = 27)]
    Image,
    /// A widget of the open platform.
    #[lark(value = 28)]
    Isv,
    #[lark(value = 29)]
    Mindnote,
    #[lark(value = 30)]
    Sheet,
    #[lark(value = 31)]
    Table,
    #[lark(value = 32)]
    TableCell,
    /// The way a file is shown.
    #[lark(value = 33)]
    View,
    #[lark(value = 34)]
    QuoteContainer,
    #[lark(value = 35)]
    Task,
    #[lark(value = 36)]
    Okr,
    #[lark(value = 37)]
    OkrObjective,
    #[lark(value = 38)]
    OkrKeyResult,
    #[lark(value = 39)]
    OkrProgress,
    /// A widget for documents.
    #[lark(value = 40)]
    AddOns,
    #[lark(value = 41)]
    JiraIssue,
    /// The list of child pages of a wiki page, in its old form.
    #[lark(value = 42)]
    WikiCatalog,
    /// A whiteboard.
    #[lark(value = 43)]
    Board,
    #[lark(value = 44)]
    Agenda,
    #[lark(value = 45)]
    AgendaItem,
    #[lark(value = 46)]
    AgendaItemTitle,
    #[lark(value = 47)]
    AgendaItemContent,
    #[lark(value = 48)]
    LinkPreview,
    /// The source of a synced block; can only be read.
    #[lark(value = 49)]
    SourceSynced,
    /// A reference to a synced block; can only be read.
    #[lark(value = 50)]
    ReferenceSynced,
    /// The list of child pages of a wiki page, in its new form.
    #[lark(value = 51)]
    SubPageList,
    /// Can only be read.
    #[lark(value = 52)]
    AiTemplate,
    /// A block that the API does not support.
    #[lark(value = 999)]
    Undefined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `language`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum CodeLanguage {
    #[lark(value = 1)]
    PlainText,
    #[lark(value = 2)]
    Abap,
    #[lark(value = 3)]
    Ada,
    #[lark(value = 4)]
    Apache,
    #[lark(value = 5)]
    Apex,
    #[lark(value = 6)]
    Assembly,
    #[lark(value = 7)]
    Bash,
    #[lark(value = 8)]
    CSharp,
    #[lark(value = 9)]
    Cpp,
    #[lark(value = 10)]
    C,
    #[lark(value = 11)]
    Cobol,
    #[lark(value = 12)]
    Css,
    #[lark(value = 13)]
    CoffeeScript,
    #[lark(value = 14)]
    D,
    #[lark(value = 15)]
    Dart,
    #[lark(value = 16)]
    Delphi,
    #[lark(value = 17)]
    Django,
    #[lark(value = 18)]
    Dockerfile,
    #[lark(value = 19)]
    Erlang,
    #[lark(value = 20)]
    Fortran,
    #[lark(value = 21)]
    FoxPro,
    #[lark(value = 22)]
    Go,
    #[lark(value = 23)]
    Groovy,
    #[lark(value = 24)]
    Html,
    #[lark(value = 25)]
    HtmlBars,
    #[lark(value = 26)]
    Http,
    #[lark(value = 27)]
    Haskell,
    #[lark(value = 28)]
    Json,
    #[lark(value = 29)]
    Java,
    #[lark(value = 30)]
    JavaScript,
    #[lark(value = 31)]
    Julia,
    #[lark(value = 32)]
    Kotlin,
    #[lark(value = 33)]
    Latex,
    #[lark(value = 34)]
    Lisp,
    #[lark(value = 35)]
    Logo,
    #[lark(value = 36)]
    Lua,
    #[lark(value = 37)]
    Matlab,
    #[lark(value = 38)]
    Makefile,
    #[lark(value = 39)]
    Markdown,
    #[lark(value = 40)]
    Nginx,
    #[lark(value = 41)]
    ObjectiveC,
    #[lark(value = 42)]
    OpenEdgeAbl,
    #[lark(value = 43)]
    Php,
    #[lark(value = 44)]
    Perl,
    #[lark(value = 45)]
    PostScript,
    #[lark(value = 46)]
    PowerShell,
    #[lark(value = 47)]
    Prolog,
    #[lark(value = 48)]
    Protobuf,
    #[lark(value = 49)]
    Python,
    #[lark(value = 50)]
    R,
    #[lark(value = 51)]
    Rpg,
    #[lark(value = 52)]
    Ruby,
    #[lark(value = 53)]
    Rust,
    #[lark(value = 54)]
    Sas,
    #[lark(value = 55)]
    Scss,
    #[lark(value = 56)]
    Sql,
    #[lark(value = 57)]
    Scala,
    #[lark(value = 58)]
    Scheme,
    #[lark(value = 59)]
    Scratch,
    #[lark(value = 60)]
    Shell,
    #[lark(value = 61)]
    Swift,
    #[lark(value = 62)]
    Thrift,
    #[lark(value = 63)]
    TypeScript,
    #[lark(value = 64)]
    VbScript,
    #[lark(value = 65)]
    VisualBasic,
    #[lark(value = 66)]
    Xml,
    #[lark(value = 67)]
    Yaml,
    #[lark(value = 68)]
    CMake,
    #[lark(value = 69)]
    Diff,
    #[lark(value = 70)]
    Gherkin,
    #[lark(value = 71)]
    GraphQl,
    /// The OpenGL shading language.
    #[lark(value = 72)]
    Glsl,
    #[lark(value = 73)]
    Properties,
    #[lark(value = 74)]
    Solidity,
    #[lark(value = 75)]
    Toml,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `border_color`, `text_color`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Color {
    #[lark(value = 1)]
    Red,
    #[lark(value = 2)]
    Orange,
    #[lark(value = 3)]
    Yellow,
    #[lark(value = 4)]
    Green,
    #[lark(value = 5)]
    Blue,
    #[lark(value = 6)]
    Purple,
    #[lark(value = 7)]
    Gray,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `diagram_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum DiagramType {
    #[lark(value = 1)]
    Flowchart,
    #[lark(value = 2)]
    Uml,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `view_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum FileViewType {
    #[lark(value = 1)]
    Card,
    #[lark(value = 2)]
    Preview,
    #[lark(value = 3)]
    Inline,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `url_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LinkPreviewUrlType {
    /// A link to a message.
    #[lark(rename = "MessageLink")]
    MessageLink,
    #[lark(rename = "Project")]
    Project,
    /// A link of no known kind.
    #[lark(rename = "Undefined")]
    Undefined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `fallback_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MentionFallback {
    /// A link with the title as its text.
    #[lark(rename = "FallbackToLink")]
    FallbackToLink,
    /// The document's address as text.
    #[lark(rename = "FallbackToText")]
    FallbackToText,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `obj_type`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum MentionObjType {
    /// A document of the old kind.
    #[lark(value = 1)]
    Doc,
    #[lark(value = 3)]
    Sheet,
    #[lark(value = 8)]
    Bitable,
    #[lark(value = 11)]
    Mindnote,
    #[lark(value = 12)]
    File,
    #[lark(value = 15)]
    Slide,
    #[lark(value = 16)]
    Wiki,
    #[lark(value = 22)]
    Docx,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `status_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OkrStatusType {
    /// The status of the key result that is most at risk.
    Default,
    Custom,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `fields`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum TextStyleField {
    #[lark(value = 1)]
    Align,
    /// Whether a to-do or a task is done.
    #[lark(value = 2)]
    Done,
    #[lark(value = 3)]
    Folded,
    /// The language of a code block.
    #[lark(value = 4)]
    Language,
    /// Whether a code block wraps its lines.
    #[lark(value = 5)]
    Wrap,
    /// The background of the block.
    #[lark(value = 6)]
    BackgroundColor,
    /// Of text blocks only.
    #[lark(value = 7)]
    IndentationLevel,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
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
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    #[non_exhaustive]
    Other(String),
}
