// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `docx.v1` share.

use lark_runtime::{Body, Clearable, IntegerEnum, Model, StringEnum, UnixMillis, Unknown};

/// A widget for documents, made by an app.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AddOns {
    /// Id of the widget, the `block_id` that the endpoint creating its block entity returned.
    pub component_id: Option<String>,
    /// Kind of the widget, `blk_...`, shown in the developer console under the app's document widgets.
    /// Required in requests.
    pub component_type_id: Option<String>,
    /// Content of the widget, as a JSON text.
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

/// The title of an item of an agenda.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaItemTitle {
    /// Pieces of text that make up the title.
    pub elements: Clearable<Vec<AgendaTitleElement>>,
    /// How the title is aligned: left, centred or right.
    pub align: Option<Align>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A piece of the title of an agenda item; exactly one kind is set.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct AgendaTitleElement {
    /// Plain text with one style.
    pub text_run: Option<TextRun>,
    /// A mention of a user within the line.
    pub mention_user: Option<MentionUser>,
    /// A mention of a document.
    pub mention_doc: Option<MentionDoc>,
    /// A reminder of a date.
    pub reminder: Option<Reminder>,
    /// A file within the line.
    pub file: Option<InlineFile>,
    /// An element that the interface does not support.
    pub undefined: Option<UndefinedElement>,
    /// A block within the line.
    pub inline_block: Option<InlineBlock>,
    /// A formula within the line.
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

/// A base embedded in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Bitable {
    /// Token of the embedded base.
    pub token: Option<String>,
    /// Whether the base is shown as a grid or as a kanban board.
    pub view_type: Option<BitableViewType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A block, the unit a document is made of; `block_type` says which content field is set.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Block {
    /// Id of the block; in a tree of new blocks, a temporary one of your choice.
    pub block_id: Option<String>,
    /// Id of the block that this one is a child of.
    pub parent_id: Option<String>,
    /// Ids of the children, in their order.
    pub children: Clearable<Vec<String>>,
    /// Kind of the block, which says where its content stands.
    /// Required in requests.
    pub block_type: Option<BlockType>,
    /// Content of the root block of the document, its title.
    pub page: Option<Text>,
    /// Content of a text paragraph.
    pub text: Option<Text>,
    /// Content of a heading of the first level.
    pub heading1: Option<Text>,
    /// Content of a heading of the second level.
    pub heading2: Option<Text>,
    /// Content of a heading of the third level.
    pub heading3: Option<Text>,
    /// Content of a heading of the fourth level.
    pub heading4: Option<Text>,
    /// Content of a heading of the fifth level.
    pub heading5: Option<Text>,
    /// Content of a heading of the sixth level.
    pub heading6: Option<Text>,
    /// Content of a heading of the seventh level.
    pub heading7: Option<Text>,
    /// Content of a heading of the eighth level.
    pub heading8: Option<Text>,
    /// Content of a heading of the ninth level.
    pub heading9: Option<Text>,
    /// Content of an item of a bulleted list.
    pub bullet: Option<Text>,
    /// Content of an item of a numbered list.
    pub ordered: Option<Text>,
    /// Content of a code block.
    pub code: Option<Text>,
    /// Content of a quotation.
    pub quote: Option<Text>,
    /// Content of a formula block.
    pub equation: Option<Text>,
    /// Content of a to-do item.
    pub todo: Option<Text>,
    /// Content of an embedded base.
    pub bitable: Option<Bitable>,
    /// Look of a highlighted block; its text is in its children.
    pub callout: Option<Callout>,
    /// Content of the card of a group chat.
    pub chat_card: Option<ChatCard>,
    /// Content of a flowchart or a UML diagram.
    pub diagram: Option<Diagram>,
    /// Set for a dividing line; to create one, send `{}`.
    pub divider: Option<Divider>,
    /// Content of an attached file.
    pub file: Option<FileBlock>,
    /// Content of a grid, whose columns are its children.
    pub grid: Option<Grid>,
    /// Content of a column of a grid.
    pub grid_column: Option<GridColumn>,
    /// Content of an embedded web page.
    pub iframe: Option<Iframe>,
    /// Content of a picture.
    pub image: Option<Image>,
    /// Content of a widget of a third party.
    pub isv: Option<Isv>,
    /// Content of a document widget.
    pub add_ons: Option<AddOns>,
    /// Content of a mind map.
    pub mindnote: Option<Mindnote>,
    /// Content of an embedded spreadsheet.
    pub sheet: Option<Sheet>,
    /// Content of a table, whose cells are its children.
    pub table: Option<Table>,
    /// Set for a cell of a table; its text is in its children.
    pub table_cell: Option<TableCell>,
    /// How the file inside is shown.
    pub view: Option<View>,
    /// Set for a block that the interface does not support.
    pub undefined: Option<Undefined>,
    /// Set for a quotation with blocks inside; to create one, send `{}`.
    pub quote_container: Option<QuoteContainer>,
    /// Content of a task.
    pub task: Option<Task>,
    /// Content of an OKR; only a call with a user access token may create one.
    pub okr: Option<Okr>,
    /// Content of an objective within an OKR block.
    pub okr_objective: Option<OkrObjective>,
    /// Content of a key result within an OKR block.
    pub okr_key_result: Option<OkrKeyResult>,
    /// Progress record within an OKR block.
    pub okr_progress: Option<OkrProgress>,
    /// Ids of the comments on the block.
    pub comment_ids: Clearable<Vec<String>>,
    /// Content of a Jira issue.
    pub jira_issue: Option<JiraIssue>,
    /// Content of the list of child pages of a wiki page, in its old form.
    pub wiki_catalog: Option<WikiCatalog>,
    /// Content of a whiteboard.
    pub board: Option<Board>,
    /// Set for an agenda; its items are its children.
    pub agenda: Option<Agenda>,
    /// Set for an item of an agenda.
    pub agenda_item: Option<AgendaItem>,
    /// Content of the title of an agenda item.
    pub agenda_item_title: Option<AgendaItemTitle>,
    /// Set for the body of an agenda item; its blocks are its children.
    pub agenda_item_content: Option<AgendaItemContent>,
    /// Content of the preview of a link.
    pub link_preview: Option<LinkPreview>,
    /// Content of a synced block at its source; it can only be read.
    pub source_synced: Option<SourceSynced>,
    /// Content of a synced block that shows another one; it can only be read.
    pub reference_synced: Option<ReferenceSynced>,
    /// Content of the list of child pages of a wiki page, in its new form.
    pub sub_page_list: Option<SubPageList>,
    /// Content of an AI template; it can only be read.
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

/// A whiteboard in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Board {
    /// Token of the whiteboard.
    pub token: Option<String>,
    /// How the block is aligned: left, centred or right. Default: left.
    pub align: Option<Align>,
    /// Width in pixels, at least 90; left out, it fits the document, whose width it never exceeds.
    pub width: Option<i64>,
    /// Height in pixels, at least 90; left out, it fits the content. It is shown with at most twice the height of the
    /// screen.
    pub height: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The look of a highlighted block.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Callout {
    /// Colour of the background of the callout.
    pub background_color: Option<BackgroundColor>,
    /// Colour of the border of the callout.
    pub border_color: Option<Color>,
    /// Colour of the text in the callout.
    pub text_color: Option<Color>,
    /// Emoji that stands before the text.
    pub emoji_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The text below a picture.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Caption {
    /// Text of the caption.
    pub content: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The card of a group chat in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ChatCard {
    /// Id of the group chat that the card shows.
    /// Required in requests.
    pub chat_id: Option<String>,
    /// How the block is aligned: left, centred or right. Default: left.
    pub align: Option<Align>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Deletes a column of a grid.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteGridColumnRequest {
    /// Column to delete, counted from 0; -1 is the last.
    pub column_index: i64,
}

/// Deletes neighbouring columns of a table.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteTableColumnsRequest {
    /// First column to delete, counted from 0.
    pub column_start_index: i64,
    /// Column after the last to delete; at least 1.
    pub column_end_index: i64,
}

/// Deletes neighbouring rows of a table.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct DeleteTableRowsRequest {
    /// First row to delete, counted from 0.
    pub row_start_index: i64,
    /// Row after the last to delete; at least 1.
    pub row_end_index: i64,
}

/// A flowchart or UML diagram in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Diagram {
    /// Whether it is a flowchart or a UML diagram.
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

/// A formula within a line of text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Equation {
    /// Formula in the syntax of KaTeX; 1 to 10000 characters.
    /// Required in requests.
    pub content: Option<String>,
    /// How the text of this element looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An attached file in a document.
#[doc(alias = "File")]
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct FileBlock {
    /// Token of the attached file.
    pub token: Option<String>,
    /// Name of the attached file.
    pub name: Option<String>,
    /// Whether the file is shown as a card, the default, or as a preview.
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
    /// Children of the block.
    pub items: Vec<Block>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

/// The answer to [`GetAnnouncementBlock`](super::chat_announcement_block::GetAnnouncementBlock) and
/// [`GetDocumentBlock`](super::document_block::GetDocumentBlock).
#[doc(alias("GetChatAnnouncementBlockResponse", "GetDocumentBlockResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BlockResponse {
    /// The block that was asked for.
    pub block: Option<Block>,
}

/// A block of columns side by side.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Grid {
    /// How many columns the grid has; 2 to 5.
    /// Required in requests.
    pub column_size: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A column of a grid.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct GridColumn {
    /// Share of the grid's width that the column takes, in percent.
    pub width_ratio: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A web page embedded in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Iframe {
    /// Which page is embedded, and from which site.
    /// Required in requests.
    pub component: Option<IframeComponent>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An embedded web page.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct IframeComponent {
    /// Site that the page belongs to.
    /// One of `1` (bilibili), `2` (xigua), `3` (youku), `4` (airtable), `5` (baidu map), `6` (amap), `8` (figma), `9`
    /// (modao), `10` (canva), `11` (code pen), `12` (feishu survey), `13` (jinshuju), `99` (other).
    pub iframe_type: Option<i64>,
    /// Address of the page, percent-encoded.
    /// Required in requests.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A picture in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Image {
    /// Width of the picture, in pixels.
    pub width: Option<i64>,
    /// Height of the picture, in pixels.
    pub height: Option<i64>,
    /// Token of the picture.
    pub token: Option<String>,
    /// How the picture is aligned: left, centred or right. Default: centred.
    pub align: Option<Align>,
    /// Text below the picture.
    pub caption: Option<Caption>,
    pub scale: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A block that stands within a line of text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InlineBlock {
    /// Id of the block that stands in the line.
    /// Required in requests.
    pub block_id: Option<String>,
    /// How the text of this element looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A file that stands within a line of text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct InlineFile {
    /// Token of the file that stands in the line.
    pub file_token: Option<String>,
    /// Id of the block of this document that holds the file.
    pub source_block_id: Option<String>,
    /// How the text of this element looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A preview of a link within a line of text.
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

/// Adds a column to a grid.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InsertGridColumnRequest {
    /// Column after which the new one goes, counted from 1; -1 is the last, and 0 is not allowed.
    pub column_index: i64,
}

/// Adds a column to a table.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InsertTableColumnRequest {
    /// Position of the new column in the table; -1 is the end.
    pub column_index: i64,
}

/// Adds a row to a table.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct InsertTableRowRequest {
    /// Position of the new row in the table; -1 is the end.
    pub row_index: i64,
}

/// A widget of a third party in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Isv {
    /// Id of the widget, the `block_id` that the endpoint creating its block entity returned.
    pub component_id: Option<String>,
    /// Kind of the widget, `blk_...`, shown in the developer console under the app's document widgets.
    pub component_type_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An issue of Jira shown in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct JiraIssue {
    /// Id of the issue in Jira.
    pub id: Option<String>,
    /// Key of the issue in Jira.
    pub key: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The link that a piece of text carries.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Link {
    /// Address that the link leads to, percent-encoded.
    /// Required in requests.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A preview of a link, as a block.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct LinkPreview {
    /// Address that is previewed; at least 1 character.
    /// Required in requests.
    pub url: Option<String>,
    /// What the link leads to, such as a message.
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

/// A mention of a document within a line of text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MentionDoc {
    /// Token of the mentioned document.
    /// Required in requests.
    pub token: Option<String>,
    /// Kind of the mentioned document, such as a sheet or a wiki page.
    /// Required in requests.
    pub obj_type: Option<MentionObjType>,
    /// Address of the mentioned document, percent-encoded.
    /// Required in some requests.
    pub url: Option<String>,
    /// Title of the mentioned document, at most 800 characters; read-only.
    pub title: Option<String>,
    /// How the text of this element looks.
    pub text_element_style: Option<TextElementStyle>,
    /// What is written when the document is gone or may not be read: `FallbackToLink` is a link with the given title,
    /// `FallbackToText` its plain address.
    pub fallback_type: Option<MentionFallback>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A mention of a user within a line of text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct MentionUser {
    /// User who is mentioned, in the kind of `user_id_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// How the text of this element looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Merges a rectangle of cells of a table into one.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct MergeTableCellsRequest {
    /// First row of the rectangle, counted from 0.
    pub row_start_index: i64,
    /// Row after the last of the rectangle; at least 1.
    pub row_end_index: i64,
    /// First column of the rectangle, counted from 0.
    pub column_start_index: i64,
    /// Column after the last of the rectangle; at least 1.
    pub column_end_index: i64,
}

/// A mind map in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Mindnote {
    /// Token of the mind map.
    pub token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The minutes of a meeting shown in a document.
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

/// An objective to show in an OKR block, with its key results.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ObjectiveIdWithKrId {
    /// Id of the objective to show.
    pub objective_id: Option<String>,
    /// Ids of the key results to show; empty, all of the objective are.
    pub kr_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An OKR of a user shown in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Okr {
    /// Id of the OKR, from the endpoint that lists the OKRs of a user.
    pub okr_id: Option<String>,
    /// Objectives and key results to show; empty, all of the OKR are.
    pub objectives: Clearable<Vec<ObjectiveIdWithKrId>>,
    /// Status of the OKR's period.
    pub period_display_status: Option<PeriodDisplayStatus>,
    /// Name of the OKR's period, in Chinese.
    pub period_name_zh: Option<String>,
    /// Name of the OKR's period, in English.
    pub period_name_en: Option<String>,
    /// User whose OKR it is.
    pub user_id: Option<String>,
    /// Which parts of the OKR the block shows.
    pub visible_setting: Option<OkrVisibleSetting>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A key result within an OKR block.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrKeyResult {
    /// Id of the key result that the block shows.
    pub kr_id: Option<String>,
    /// Whether the key result is set to private in OKR.
    pub confidential: Option<bool>,
    /// Number of the key result in the block: 1 for KR1, 2 for KR2.
    pub position: Option<i64>,
    /// Score that the key result was given.
    pub score: Option<i64>,
    /// Whether the block shows this key result.
    pub visible: Option<bool>,
    /// Weight of the key result within its objective.
    pub weight: Option<f64>,
    /// How far the key result has got.
    pub progress_rate: Option<OkrProgressRate>,
    /// Text of the key result.
    pub content: Option<Text>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An objective within an OKR block.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrObjective {
    /// Id of the objective that the block shows.
    pub objective_id: Option<String>,
    /// Whether the objective is set to private in OKR.
    pub confidential: Option<bool>,
    /// Number of the objective in the block: 1 for O1, 2 for O2.
    pub position: Option<i64>,
    /// Score that the objective was given.
    pub score: Option<i64>,
    /// Whether the block shows this objective.
    pub visible: Option<bool>,
    /// How much the objective counts among those of the OKR.
    pub weight: Option<f64>,
    /// How far the objective has got.
    pub progress_rate: Option<OkrProgressRate>,
    /// Text of the objective.
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

/// How far an objective or key result has got.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrProgressRate {
    /// Whether progress is a bare percentage (`simple`) or runs from a start to a target (`advanced`).
    pub mode: Option<OkrProgressRateMode>,
    /// Where progress stands, in percent; in the mode `advanced`.
    pub current: Option<f64>,
    /// Where progress stands, in percent; in the mode `simple`.
    pub percent: Option<f64>,
    /// How the progress is judged, such as normal or at risk.
    pub progress_status: Option<ProgressStatus>,
    /// Where progress started, in percent; in the mode `advanced`.
    pub start: Option<f64>,
    /// Whether the status follows the key result at the highest risk (`default`) or is set by hand (`custom`).
    pub status_type: Option<OkrStatusType>,
    /// Where progress is to end, in percent; in the mode `advanced`.
    pub target: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Which parts of an OKR its block shows.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OkrVisibleSetting {
    /// Whether the area to fill in progress is shown.
    pub progress_fill_area_visible: Option<bool>,
    /// Whether the status of the progress is shown.
    pub progress_status_visible: Option<bool>,
    /// Whether scores are shown.
    pub score_visible: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An item of a project shown in a document.
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

/// A base that lies elsewhere, shown in a document.
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

/// A synced block that shows another one.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReferenceSynced {
    /// Document that holds the source, by its id.
    pub source_document_id: Option<String>,
    /// Synced block that is the source, by its id.
    pub source_block_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A reminder of a date within a line of text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Reminder {
    /// User who set the reminder, in the kind of `user_id_type`.
    /// Required in requests.
    pub create_user_id: Option<String>,
    /// Whether a notice goes out. Default: `false`.
    pub is_notify: Option<bool>,
    /// Whether the reminder is for a whole day rather than an hour. Default: `false`.
    pub is_whole_day: Option<bool>,
    /// When the event takes place.
    /// Required in requests.
    pub expire_time: Option<lark_runtime::Text<UnixMillis>>,
    /// When the notice goes out.
    /// Required in requests.
    pub notify_time: Option<lark_runtime::Text<UnixMillis>>,
    /// How the text of this element looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Puts another file into a file block.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReplaceFileRequest {
    /// Token of the file, which must have been uploaded before.
    pub token: String,
}

/// Puts another picture into an image block.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct ReplaceImageRequest {
    /// Token of the picture, which must have been uploaded before.
    pub token: String,
    /// Width of the picture, in pixels; left out, the first picture's own width counts, or 100 if it cannot be found, and
    /// later changes keep the old.
    pub width: Option<i64>,
    /// Height of the picture, in pixels; left out, the first picture's own height counts, or 100 if it cannot be found, and
    /// later changes keep the old.
    pub height: Option<i64>,
    /// How the picture is aligned: left, centred or right.
    pub align: Option<Align>,
    /// Text below the picture.
    pub caption: Option<Caption>,
    pub scale: Option<f64>,
}

/// A spreadsheet embedded in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Sheet {
    /// Token of the spreadsheet, joined with the id of its sheet.
    pub token: Option<String>,
    /// How many rows it has; 1 to 9.
    pub row_size: Option<i64>,
    /// How many columns it has; 1 to 9.
    pub column_size: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A synced block at its source.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SourceSynced {
    /// Title of the block's own page, as pieces of text.
    pub elements: Clearable<Vec<TextElement>>,
    /// How the block is aligned: left, centred or right.
    pub align: Option<Align>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The list of child pages of a wiki page, in its new form.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct SubPageList {
    /// Token of the wiki page that the document is, 27 characters; only documents in a wiki may have such a list.
    /// Required in requests.
    pub wiki_token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A table in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Table {
    /// Ids of the cell blocks of the table.
    pub cells: Clearable<Vec<String>>,
    /// Size and look of the table.
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

/// How far a cell of a table reaches.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableMergeInfo {
    /// How many rows the cell spans, its own included.
    pub row_span: Option<i64>,
    /// How many columns the cell spans, its own included.
    pub col_span: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The size and look of a table.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TableProperty {
    /// How many rows the table has; at most 9 when it is created as a child, at most 2000 cells in all when created with
    /// its descendants.
    /// Required in requests.
    pub row_size: Option<i64>,
    /// How many columns the table has; at most 9 when it is created as a child, 100 when created with its descendants.
    /// Required in requests.
    pub column_size: Option<i64>,
    /// Widths of the columns, in pixels. Default: 100.
    pub column_width: Clearable<Vec<i64>>,
    /// How far each cell reaches; read-only, cells are merged with the change `merge_table_cells`.
    pub merge_info: Clearable<Vec<TableMergeInfo>>,
    /// Whether the first row is a header. Default: `false`.
    pub header_row: Option<bool>,
    /// Whether the first column is a header. Default: `false`.
    pub header_column: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A task shown in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task that the block shows.
    pub task_id: Option<String>,
    /// Whether the task is folded. Default: `false`.
    pub folded: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The text of a block and how it looks.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Text {
    /// How the block as a whole looks.
    pub style: Option<TextStyle>,
    /// Pieces of text that make up the block.
    pub elements: Vec<TextElement>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A piece of the text of a block; one kind is set.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextElement {
    /// Plain text with one style; in the title, paragraphs, headings, lists, code, quotes and to-dos.
    pub text_run: Option<TextRun>,
    /// A mention of a user; in paragraphs, headings, lists, quotes and to-dos.
    pub mention_user: Option<MentionUser>,
    /// A mention of a document; in paragraphs, headings, lists, quotes and to-dos.
    pub mention_doc: Option<MentionDoc>,
    /// A reminder of a date; in paragraphs, headings, lists, quotes and to-dos.
    pub reminder: Option<Reminder>,
    /// A file within the line; it can be moved and deleted, but not created.
    pub file: Option<InlineFile>,
    /// An element that the interface does not support.
    pub undefined: Option<UndefinedElement>,
    /// A block within the line; it can be moved and deleted, but not created.
    pub inline_block: Option<InlineBlock>,
    /// A formula within the line.
    pub equation: Option<Equation>,
    pub link_preview: Option<InlineLinkPreview>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a piece of text looks.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextElementStyle {
    /// Whether the text is bold. Default: `false`.
    pub bold: Option<bool>,
    /// Whether the text is italic. Default: `false`.
    pub italic: Option<bool>,
    /// Whether the text is struck through. Default: `false`.
    pub strikethrough: Option<bool>,
    /// Whether the text is underlined. Default: `false`.
    pub underline: Option<bool>,
    /// Whether the text is set as code. Default: `false`.
    pub inline_code: Option<bool>,
    /// Colour behind the text.
    pub background_color: Option<BackgroundColor>,
    /// Colour of the text.
    pub text_color: Option<Color>,
    /// Link that the text carries.
    pub link: Option<Link>,
    /// Ids of the comments on the text. A change may move them within the block, but neither a change nor a new block may
    /// bring in others.
    pub comment_ids: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Plain text with one style.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextRun {
    /// The text; `\n` in it breaks the line softly, as Shift and Enter do. A hard break takes another text block.
    /// Required in requests.
    pub content: Option<String>,
    /// How the text of this element looks.
    pub text_element_style: Option<TextElementStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How the text of a block as a whole looks.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextStyle {
    /// How the block is aligned: left, centred or right. Default: left.
    pub align: Option<Align>,
    /// Whether a to-do is done. Default: `false`.
    pub done: Option<bool>,
    /// Whether the block is folded; for headings, and for paragraphs, list items and to-dos with children. Default:
    /// `false`.
    pub folded: Option<bool>,
    /// Programming language of a code block.
    pub language: Option<CodeLanguage>,
    /// Whether a code block wraps its lines. Default: `false`.
    pub wrap: Option<bool>,
    /// Colour of the block's background.
    pub background_color: Option<BlockBackgroundColor>,
    /// Whether the first line of a text block is indented.
    pub indentation_level: Option<IndentationLevel>,
    /// Number of an item of a numbered list: a number, or `auto` to go on counting. Old lists and those created over the
    /// API have none.
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

/// Splits a merged cell of a table again.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UnmergeTableCellsRequest {
    /// Row of the merged cell, counted from 0.
    pub row_index: i64,
    /// Column of the merged cell, counted from 0.
    pub column_index: i64,
}

/// A change of one block; one kind of change is set.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateBlockRequest {
    /// Replaces the text of the block.
    pub update_text_elements: Option<UpdateTextElementsRequest>,
    /// Changes how the text of the block looks.
    pub update_text_style: Option<UpdateTextStyleRequest>,
    /// Changes the look of a table, such as the width of a column.
    pub update_table_property: Option<UpdateTablePropertyRequest>,
    /// Adds a row to a table.
    pub insert_table_row: Option<InsertTableRowRequest>,
    /// Adds a column to a table.
    pub insert_table_column: Option<InsertTableColumnRequest>,
    /// Deletes neighbouring rows of a table.
    pub delete_table_rows: Option<DeleteTableRowsRequest>,
    /// Deletes neighbouring columns of a table.
    pub delete_table_columns: Option<DeleteTableColumnsRequest>,
    /// Merges cells of a table; each must lie entirely inside or outside of areas merged before.
    pub merge_table_cells: Option<MergeTableCellsRequest>,
    /// Splits a merged cell of a table.
    pub unmerge_table_cells: Option<UnmergeTableCellsRequest>,
    /// Adds a column to a grid.
    pub insert_grid_column: Option<InsertGridColumnRequest>,
    /// Takes one column out of a grid.
    pub delete_grid_column: Option<DeleteGridColumnRequest>,
    /// Changes the widths of the columns of a grid.
    pub update_grid_column_width_ratio: Option<UpdateGridColumnWidthRatioRequest>,
    /// Puts another picture into an image block; upload it first.
    pub replace_image: Option<ReplaceImageRequest>,
    /// Puts another file into a file block; upload it first.
    pub replace_file: Option<ReplaceFileRequest>,
    /// Id of the block to change, from `docx.v1.document.block.list`.
    pub block_id: Option<String>,
    /// Replaces the text of the block and changes how it looks.
    pub update_text: Option<UpdateTextRequest>,
    /// Changes a task block.
    pub update_task: Option<UpdateTaskRequest>,
}

/// Changes the widths of the columns of a grid.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateGridColumnWidthRatioRequest {
    /// Shares of all columns of the grid's width, in percent; 1 to 99 items.
    pub width_ratios: Vec<i64>,
}

/// Changes the look of a table.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTablePropertyRequest {
    /// Width of the column in pixels, at least 50.
    pub column_width: Option<i64>,
    /// Column that gets the width, counted from 0.
    pub column_index: Option<i64>,
    /// Whether the first row becomes a header.
    pub header_row: Option<bool>,
    /// Whether the first column becomes a header.
    pub header_column: Option<bool>,
}

/// Changes a task block.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTaskRequest {
    /// Id of the task; only the first change of the block sets it, later ones ignore it.
    pub task_id: Option<String>,
    /// Whether the task is folded; left out, this stays as it is.
    pub folded: Option<bool>,
}

/// Replaces the text of a block.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTextElementsRequest {
    /// Pieces of the new text; at most 30 reminders, 50 mentions of documents and 100 of users among them.
    pub elements: Vec<TextElement>,
}

/// Replaces the text of a block and changes how it looks.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTextRequest {
    /// Pieces of the new text; at most 30 reminders, 50 mentions of documents and 100 of users among them.
    pub elements: Vec<TextElement>,
    /// New look; only what `fields` names counts.
    pub style: TextStyle,
    /// Which parts of the look change, at least one; `[1]` is the alignment.
    pub fields: Vec<TextStyleField>,
}

/// Changes how the text of a block looks.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct UpdateTextStyleRequest {
    /// New look, for paragraphs, headings, lists, quotes, to-dos and tasks; only what `fields` names counts.
    pub style: TextStyle,
    /// Which parts of the look change, at least one; `[1]` is the alignment.
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

/// How a file is shown in a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct View {
    /// Whether the file is a card, a preview or within the line.
    pub view_type: Option<FileViewType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The list of child pages of a wiki page, in its old form.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct WikiCatalog {
    /// Token of the wiki page whose child pages are listed.
    pub wiki_token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `align`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum Align {
    /// Left.
    #[lark(value = 1)]
    Left,
    /// Centred.
    #[lark(value = 2)]
    Center,
    /// Right.
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
    /// Light red.
    #[lark(value = 1)]
    LightRed,
    /// Light orange.
    #[lark(value = 2)]
    LightOrange,
    /// Light yellow.
    #[lark(value = 3)]
    LightYellow,
    /// Light green.
    #[lark(value = 4)]
    LightGreen,
    /// Light blue.
    #[lark(value = 5)]
    LightBlue,
    /// Light purple.
    #[lark(value = 6)]
    LightPurple,
    /// A gray between the light and the dark one.
    #[lark(value = 7)]
    PaleGray,
    /// Red; medium red behind a callout.
    #[lark(value = 8)]
    DarkRed,
    /// Orange; medium orange behind a callout.
    #[lark(value = 9)]
    DarkOrange,
    /// Yellow; medium yellow behind a callout.
    #[lark(value = 10)]
    DarkYellow,
    /// Green; medium green behind a callout.
    #[lark(value = 11)]
    DarkGreen,
    /// Blue; medium blue behind a callout.
    #[lark(value = 12)]
    DarkBlue,
    /// Purple; medium purple behind a callout.
    #[lark(value = 13)]
    DarkPurple,
    /// Grey.
    #[lark(value = 14)]
    DarkGray,
    /// Light grey.
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
    /// A grid.
    #[lark(value = 1)]
    Grid,
    /// A kanban board.
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
    /// Light grey.
    #[lark(rename = "LightGrayBackground")]
    LightGrayBackground,
    /// Light red.
    #[lark(rename = "LightRedBackground")]
    LightRedBackground,
    /// Light orange.
    #[lark(rename = "LightOrangeBackground")]
    LightOrangeBackground,
    /// Light yellow.
    #[lark(rename = "LightYellowBackground")]
    LightYellowBackground,
    /// Light green.
    #[lark(rename = "LightGreenBackground")]
    LightGreenBackground,
    /// Light blue.
    #[lark(rename = "LightBlueBackground")]
    LightBlueBackground,
    /// Light purple.
    #[lark(rename = "LightPurpleBackground")]
    LightPurpleBackground,
    /// A gray between the light and the dark one.
    #[lark(rename = "PaleGrayBackground")]
    PaleGrayBackground,
    /// Grey.
    #[lark(rename = "DarkGrayBackground")]
    DarkGrayBackground,
    /// Medium red.
    #[lark(rename = "DarkRedBackground")]
    DarkRedBackground,
    /// Medium orange.
    #[lark(rename = "DarkOrangeBackground")]
    DarkOrangeBackground,
    /// Medium yellow.
    #[lark(rename = "DarkYellowBackground")]
    DarkYellowBackground,
    /// Medium green.
    #[lark(rename = "DarkGreenBackground")]
    DarkGreenBackground,
    /// Medium blue.
    #[lark(rename = "DarkBlueBackground")]
    DarkBlueBackground,
    /// Medium purple.
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
    /// A heading of the first level.
    #[lark(value = 3)]
    Heading1,
    /// A heading of the second level.
    #[lark(value = 4)]
    Heading2,
    /// A heading of the third level.
    #[lark(value = 5)]
    Heading3,
    /// A heading of the fourth level.
    #[lark(value = 6)]
    Heading4,
    /// A heading of the fifth level.
    #[lark(value = 7)]
    Heading5,
    /// A heading of the sixth level.
    #[lark(value = 8)]
    Heading6,
    /// A heading of the seventh level.
    #[lark(value = 9)]
    Heading7,
    /// A heading of the eighth level.
    #[lark(value = 10)]
    Heading8,
    /// A heading of the ninth level.
    #[lark(value = 11)]
    Heading9,
    /// An item of a bulleted list.
    #[lark(value = 12)]
    Bullet,
    /// An item of a numbered list.
    #[lark(value = 13)]
    Ordered,
    /// A block of code.
    #[lark(value = 14)]
    Code,
    /// A quotation.
    #[lark(value = 15)]
    Quote,
    /// A to-do item.
    #[lark(value = 17)]
    Todo,
    /// An embedded base.
    #[lark(value = 18)]
    Bitable,
    /// A highlighted block.
    #[lark(value = 19)]
    Callout,
    /// The card of a group chat.
    #[lark(value = 20)]
    ChatCard,
    /// A flowchart or a UML diagram.
    #[lark(value = 21)]
    Diagram,
    /// A dividing line.
    #[lark(value = 22)]
    Divider,
    /// An attached file.
    #[lark(value = 23)]
    File,
    /// A block of columns.
    #[lark(value = 24)]
    Grid,
    /// A column of a grid.
    #[lark(value = 25)]
    GridColumn,
    /// An embedded web page.
    #[lark(value = 26)]
    Iframe,
    /// A picture.
    #[lark(value = 27)]
    Image,
    /// A widget of the open platform.
    #[lark(value = 28)]
    Isv,
    /// A mind map.
    #[lark(value = 29)]
    Mindnote,
    /// An embedded spreadsheet.
    #[lark(value = 30)]
    Sheet,
    /// A table.
    #[lark(value = 31)]
    Table,
    /// A cell of a table.
    #[lark(value = 32)]
    TableCell,
    /// The way a file is shown.
    #[lark(value = 33)]
    View,
    /// A quotation with blocks inside.
    #[lark(value = 34)]
    QuoteContainer,
    /// A task.
    #[lark(value = 35)]
    Task,
    /// An OKR.
    #[lark(value = 36)]
    Okr,
    /// An objective of an OKR.
    #[lark(value = 37)]
    OkrObjective,
    /// A key result of an OKR.
    #[lark(value = 38)]
    OkrKeyResult,
    /// The progress of an OKR.
    #[lark(value = 39)]
    OkrProgress,
    /// A widget for documents.
    #[lark(value = 40)]
    AddOns,
    /// An issue of Jira.
    #[lark(value = 41)]
    JiraIssue,
    /// The list of child pages of a wiki page, in its old form.
    #[lark(value = 42)]
    WikiCatalog,
    /// A whiteboard.
    #[lark(value = 43)]
    Board,
    /// An agenda.
    #[lark(value = 44)]
    Agenda,
    /// An item of an agenda.
    #[lark(value = 45)]
    AgendaItem,
    /// The title of an agenda item.
    #[lark(value = 46)]
    AgendaItemTitle,
    /// The body of an agenda item.
    #[lark(value = 47)]
    AgendaItemContent,
    /// The preview of a link.
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
    /// Plain text.
    #[lark(value = 1)]
    PlainText,
    /// ABAP.
    #[lark(value = 2)]
    Abap,
    /// Ada.
    #[lark(value = 3)]
    Ada,
    /// Configuration of the Apache server.
    #[lark(value = 4)]
    Apache,
    /// Apex.
    #[lark(value = 5)]
    Apex,
    /// Assembly.
    #[lark(value = 6)]
    Assembly,
    /// Bash.
    #[lark(value = 7)]
    Bash,
    /// C#.
    #[lark(value = 8)]
    CSharp,
    /// C++.
    #[lark(value = 9)]
    Cpp,
    /// C.
    #[lark(value = 10)]
    C,
    /// COBOL.
    #[lark(value = 11)]
    Cobol,
    /// CSS.
    #[lark(value = 12)]
    Css,
    /// CoffeeScript.
    #[lark(value = 13)]
    CoffeeScript,
    /// D.
    #[lark(value = 14)]
    D,
    /// Dart.
    #[lark(value = 15)]
    Dart,
    /// Delphi.
    #[lark(value = 16)]
    Delphi,
    /// Templates of Django.
    #[lark(value = 17)]
    Django,
    /// Dockerfile.
    #[lark(value = 18)]
    Dockerfile,
    /// Erlang.
    #[lark(value = 19)]
    Erlang,
    /// Fortran.
    #[lark(value = 20)]
    Fortran,
    /// FoxPro.
    #[lark(value = 21)]
    FoxPro,
    /// Go.
    #[lark(value = 22)]
    Go,
    /// Groovy.
    #[lark(value = 23)]
    Groovy,
    /// HTML.
    #[lark(value = 24)]
    Html,
    /// HTMLBars.
    #[lark(value = 25)]
    HtmlBars,
    /// HTTP.
    #[lark(value = 26)]
    Http,
    /// Haskell.
    #[lark(value = 27)]
    Haskell,
    /// JSON.
    #[lark(value = 28)]
    Json,
    /// Java.
    #[lark(value = 29)]
    Java,
    /// JavaScript.
    #[lark(value = 30)]
    JavaScript,
    /// Julia.
    #[lark(value = 31)]
    Julia,
    /// Kotlin.
    #[lark(value = 32)]
    Kotlin,
    /// LaTeX.
    #[lark(value = 33)]
    Latex,
    /// Lisp.
    #[lark(value = 34)]
    Lisp,
    /// Logo.
    #[lark(value = 35)]
    Logo,
    /// Lua.
    #[lark(value = 36)]
    Lua,
    /// MATLAB.
    #[lark(value = 37)]
    Matlab,
    /// Makefile.
    #[lark(value = 38)]
    Makefile,
    /// Markdown.
    #[lark(value = 39)]
    Markdown,
    /// Configuration of nginx.
    #[lark(value = 40)]
    Nginx,
    /// Objective-C.
    #[lark(value = 41)]
    ObjectiveC,
    /// OpenEdge ABL.
    #[lark(value = 42)]
    OpenEdgeAbl,
    /// PHP.
    #[lark(value = 43)]
    Php,
    /// Perl.
    #[lark(value = 44)]
    Perl,
    /// PostScript.
    #[lark(value = 45)]
    PostScript,
    /// PowerShell.
    #[lark(value = 46)]
    PowerShell,
    /// Prolog.
    #[lark(value = 47)]
    Prolog,
    /// Protocol Buffers.
    #[lark(value = 48)]
    Protobuf,
    /// Python.
    #[lark(value = 49)]
    Python,
    /// R.
    #[lark(value = 50)]
    R,
    /// RPG.
    #[lark(value = 51)]
    Rpg,
    /// Ruby.
    #[lark(value = 52)]
    Ruby,
    /// Rust.
    #[lark(value = 53)]
    Rust,
    /// SAS.
    #[lark(value = 54)]
    Sas,
    /// SCSS.
    #[lark(value = 55)]
    Scss,
    /// SQL.
    #[lark(value = 56)]
    Sql,
    /// Scala.
    #[lark(value = 57)]
    Scala,
    /// Scheme.
    #[lark(value = 58)]
    Scheme,
    /// Scratch.
    #[lark(value = 59)]
    Scratch,
    /// Shell.
    #[lark(value = 60)]
    Shell,
    /// Swift.
    #[lark(value = 61)]
    Swift,
    /// Thrift.
    #[lark(value = 62)]
    Thrift,
    /// TypeScript.
    #[lark(value = 63)]
    TypeScript,
    /// VBScript.
    #[lark(value = 64)]
    VbScript,
    /// Visual Basic.
    #[lark(value = 65)]
    VisualBasic,
    /// XML.
    #[lark(value = 66)]
    Xml,
    /// YAML.
    #[lark(value = 67)]
    Yaml,
    /// CMake.
    #[lark(value = 68)]
    CMake,
    /// Diff.
    #[lark(value = 69)]
    Diff,
    /// Gherkin.
    #[lark(value = 70)]
    Gherkin,
    /// GraphQL.
    #[lark(value = 71)]
    GraphQl,
    /// The OpenGL shading language.
    #[lark(value = 72)]
    Glsl,
    /// Property files.
    #[lark(value = 73)]
    Properties,
    /// Solidity.
    #[lark(value = 74)]
    Solidity,
    /// TOML.
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
    /// Red.
    #[lark(value = 1)]
    Red,
    /// Orange.
    #[lark(value = 2)]
    Orange,
    /// Yellow.
    #[lark(value = 3)]
    Yellow,
    /// Green.
    #[lark(value = 4)]
    Green,
    /// Blue.
    #[lark(value = 5)]
    Blue,
    /// Purple.
    #[lark(value = 6)]
    Purple,
    /// Grey.
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
    /// A flowchart.
    #[lark(value = 1)]
    Flowchart,
    /// A UML diagram.
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
    /// A card.
    #[lark(value = 1)]
    Card,
    /// A preview.
    #[lark(value = 2)]
    Preview,
    /// Within the line of text.
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
    /// A link to a project.
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
    /// A spreadsheet.
    #[lark(value = 3)]
    Sheet,
    /// A base.
    #[lark(value = 8)]
    Bitable,
    /// A mind map.
    #[lark(value = 11)]
    Mindnote,
    /// A file.
    #[lark(value = 12)]
    File,
    /// A slide deck.
    #[lark(value = 15)]
    Slide,
    /// A page of a wiki.
    #[lark(value = 16)]
    Wiki,
    /// A document.
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
    /// The status is set by hand.
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
    /// The alignment of the block.
    #[lark(value = 1)]
    Align,
    /// Whether a to-do or a task is done.
    #[lark(value = 2)]
    Done,
    /// Whether the block is folded.
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
    /// Not indented.
    #[lark(rename = "NoIndent")]
    NoIndent,
    /// Indented by one level.
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
    /// Objectives and key results are unfolded.
    #[lark(rename = "Normal")]
    Normal,
    /// Part of it is folded.
    #[lark(rename = "PartiallyFolded")]
    PartiallyFolded,
    /// Not told.
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
    /// Progress runs from a start to a target.
    Advanced,
    /// Progress is a bare percentage.
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
    /// Default status.
    Default,
    /// The period is hidden.
    Hidden,
    /// The period is no longer valid.
    Invalid,
    /// Normal status.
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
    /// Behind schedule.
    Extended,
    /// On course.
    Normal,
    /// At risk.
    Risk,
    /// Not set.
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
    /// Cards.
    #[lark(rename = "Card")]
    Card,
    /// A table.
    #[lark(rename = "Table")]
    Table,
    /// Not told.
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
    /// Unfolded.
    #[lark(rename = "Normal")]
    Normal,
    /// Part of it is folded.
    #[lark(rename = "PartiallyFolded")]
    PartiallyFolded,
    /// Not told.
    #[lark(rename = "Undefined")]
    Undefined,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
