// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `okr.v2` share.

use lark_runtime::{Clearable, Model, StringEnum, Unknown};

/// An alignment of one objective with another.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Alignment {
    /// Id of the alignment, to delete it.
    pub id: Option<String>,
    /// When the alignment was made.
    pub create_time: Option<String>,
    /// When the alignment was last changed.
    pub update_time: Option<String>,
    /// Who owns what is aligned.
    pub from_owner: Option<Owner>,
    /// Who owns what it is aligned with.
    pub to_owner: Option<Owner>,
    /// Kind of what is aligned, as a number.
    pub from_entity_type: Option<i64>,
    /// Id of what is aligned.
    pub from_entity_id: Option<String>,
    /// Kind of what it is aligned with, as a number.
    pub to_entity_type: Option<i64>,
    /// Id of what it is aligned with.
    pub to_entity_id: Option<String>,
}

/// A rich text, block by block.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentBlock {
    /// Blocks of the text, one after the other.
    pub blocks: Clearable<Vec<ContentBlockElement>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A block of a rich text: a paragraph or pictures.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentBlockElement {
    /// Whether the block is a paragraph or pictures.
    pub block_element_type: Option<BlockElementType>,
    /// The paragraph, if it is one.
    pub paragraph: Option<ContentParagraph>,
    /// The pictures, if it holds some.
    pub gallery: Option<ContentGallery>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A colour in a rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentColor {
    /// Share of red in the colour.
    pub red: Option<i64>,
    /// Share of green in the colour.
    pub green: Option<i64>,
    /// Share of blue in the colour.
    pub blue: Option<i64>,
    /// How opaque the colour is.
    pub alpha: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A link to a document in a rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentDocsLink {
    /// URL of the document.
    pub url: Option<String>,
    /// Title of the document.
    pub title: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Pictures in a rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentGallery {
    /// Pictures of the block.
    pub images: Clearable<Vec<ContentImageItem>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A picture in a rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentImageItem {
    /// Token of the picture.
    pub file_token: Option<String>,
    /// URL of the picture.
    pub src: Option<String>,
    /// Width of the picture.
    pub width: Option<f64>,
    /// Height of the picture.
    pub height: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A link on a piece of text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentLink {
    /// URL the text links to.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Makes a paragraph an item of a list.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentList {
    /// Kind of list: numbered, with bullets, with boxes to tick or only indented.
    pub list_type: Option<ListType>,
    /// How far the item is indented.
    pub indent_level: Option<i64>,
    /// Number of the item, in numbered lists.
    pub number: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Somebody mentioned in a rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentMention {
    /// Who is mentioned, in the kind of `user_id_type`.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A paragraph of a rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentParagraph {
    /// How the paragraph looks.
    pub style: Option<ContentParagraphStyle>,
    /// Pieces the paragraph consists of.
    pub elements: Clearable<Vec<ContentParagraphElement>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A piece of a paragraph: text, a link to a document or a mention.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentParagraphElement {
    /// Whether the piece is text, a link to a document or a mention.
    pub paragraph_element_type: Option<ParagraphElementType>,
    /// The text, if it is one.
    pub text_run: Option<ContentTextRun>,
    /// The link to a document, if it is one.
    pub docs_link: Option<ContentDocsLink>,
    /// Who is mentioned, if it is a mention.
    pub mention: Option<ContentMention>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a paragraph looks.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentParagraphStyle {
    /// Makes the paragraph an item of a list.
    pub list: Option<ContentList>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A piece of text with one look.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentTextRun {
    /// What the piece says.
    pub text: Option<String>,
    /// How the piece looks: bold, struck through, coloured, linked.
    pub style: Option<ContentTextStyle>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How a piece of text looks.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentTextStyle {
    /// Whether the text is bold.
    pub bold: Option<bool>,
    /// Whether the text is struck through.
    pub strike_through: Option<bool>,
    /// Colour behind the text.
    pub back_color: Option<ContentColor>,
    /// Colour of the text.
    pub text_color: Option<ContentColor>,
    /// What the text links to.
    pub link: Option<ContentLink>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateOkrCycleObjective`](super::okr_cycle_objective::CreateOkrCycleObjective) and
/// [`DeleteOkrObjective`](super::okr_objective::DeleteOkrObjective).
#[doc(alias("CreateOkrCycleObjectiveResponse", "DeleteOkrObjectiveResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ObjectiveIdResponse {
    /// Id of the new objective.
    pub objective_id: Option<String>,
}

/// The answer to [`DeleteOkrAlignment`](super::okr_alignment::DeleteOkrAlignment) and
/// [`CreateOkrObjectiveAlignment`](super::okr_objective_alignment::CreateOkrObjectiveAlignment).
#[doc(alias("CreateOkrObjectiveAlignmentResponse", "DeleteOkrAlignmentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AlignmentIdResponse {
    /// Id of the new alignment.
    pub alignment_id: Option<String>,
}

/// The answer to [`DeleteOkrKeyResult`](super::okr_key_result::DeleteOkrKeyResult) and
/// [`CreateOkrObjectiveKeyResult`](super::okr_objective_key_result::CreateOkrObjectiveKeyResult).
#[doc(alias("CreateOkrObjectiveKeyResultResponse", "DeleteOkrKeyResultResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct KeyResultIdResponse {
    /// Id of the new key result.
    pub key_result_id: Option<String>,
}

/// A figure by which an objective or key result is measured.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Indicator {
    /// Id of the indicator, to change it.
    pub id: Option<String>,
    /// When the indicator was created.
    pub create_time: Option<String>,
    /// When the indicator was last changed.
    pub update_time: Option<String>,
    /// Whose indicator it is.
    pub owner: Option<Owner>,
    /// Kind of what it measures, as a number.
    pub entity_type: Option<i64>,
    /// Id of the objective or key result it measures.
    pub entity_id: Option<String>,
    pub indicator_status: Option<i64>,
    pub status_calculate_type: Option<i64>,
    /// Value at the beginning.
    pub start_value: Option<f64>,
    /// Value to be reached.
    pub target_value: Option<f64>,
    /// Value at the moment.
    pub current_value: Option<f64>,
    pub current_value_calculate_type: Option<i64>,
    /// Unit of the values.
    pub unit: Option<IndicatorUnit>,
}

/// The unit of an indicator.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct IndicatorUnit {
    /// Required in requests.
    pub unit_type: Option<i64>,
    /// Required in requests.
    pub unit_value: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A key result of an objective.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct KeyResult {
    /// Id of the key result.
    pub id: Option<String>,
    /// When the key result was created.
    pub create_time: Option<String>,
    /// When the key result was last changed.
    pub update_time: Option<String>,
    /// Whose key result it is.
    pub owner: Option<Owner>,
    /// Id of the objective it belongs to.
    pub objective_id: Option<String>,
    /// Place among the key results of the objective.
    pub position: Option<i64>,
    /// What the key result says, as rich text.
    pub content: Option<ContentBlock>,
    /// Score of the key result.
    pub score: Option<f64>,
    /// How much it counts for the objective.
    pub weight: Option<f64>,
    /// When the key result is due.
    pub deadline: Option<String>,
}

/// The answer to [`ListOkrKeyResultProgress`](super::okr_key_result_progress::ListOkrKeyResultProgress) and
/// [`ListOkrObjectiveProgress`](super::okr_objective_progress::ListOkrObjectiveProgress).
#[doc(alias("ListOkrKeyResultProgressResponse", "ListOkrObjectiveProgressResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrProgressListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Token of the next page; empty on the last.
    pub page_token: Option<String>,
    /// Progress of this page.
    pub items: Vec<Progress>,
}

/// An objective of a cycle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Objective {
    /// Id of the objective.
    pub id: Option<String>,
    /// When the objective was created.
    pub create_time: Option<String>,
    /// When the objective was last changed.
    pub update_time: Option<String>,
    /// Whose objective it is.
    pub owner: Option<Owner>,
    /// Id of the cycle it belongs to.
    pub cycle_id: Option<String>,
    /// Place among the objectives of the cycle.
    pub position: Option<i64>,
    /// What the objective says, as rich text.
    pub content: Option<ContentBlock>,
    /// Score of the objective.
    pub score: Option<f64>,
    /// Notes on the objective, as rich text.
    pub notes: Option<ContentBlock>,
    /// How much it counts in its cycle.
    pub weight: Option<f64>,
    /// When the objective is due.
    pub deadline: Option<String>,
    /// Category the objective is in, from `okr.v2.okr.category.list`.
    pub category_id: Option<String>,
}

/// Who owns something: a user or a department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Owner {
    /// Whether the owner is a user or a department.
    pub owner_type: Option<OwnerType>,
    /// Id of the user who owns it, in the kind of `user_id_type`.
    pub user_id: Option<String>,
}

/// Progress that was recorded for an objective or key result.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Progress {
    /// Id of the progress record.
    pub id: Option<String>,
    /// When the progress was recorded.
    pub create_time: Option<String>,
    /// When the record was last changed.
    pub update_time: Option<String>,
    /// Whose progress it is.
    pub owner: Option<Owner>,
    /// Kind of what the progress is about, as a number.
    pub entity_type: Option<i64>,
    /// Id of the objective or key result it is about.
    pub entity_id: Option<String>,
    /// What was achieved, as rich text.
    pub content: Option<ContentBlock>,
    /// Percentage and status of the progress.
    pub progress_rate: Option<ProgressRate>,
}

/// Percentage and status of a progress.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProgressRate {
    /// How much is done, in per cent.
    pub progress_percent: Option<f64>,
    pub progress_status: Option<i64>,
}

/// The values of `owner_type`.
#[doc(alias = "OkrCategoryOwnerType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum OwnerType {
    /// A user.
    User,
    /// A department.
    Department,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `block_element_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum BlockElementType {
    /// Pictures.
    Gallery,
    /// A paragraph.
    Paragraph,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `list_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ListType {
    /// A list with bullets.
    Bullet,
    /// A box to tick.
    #[lark(rename = "checkBox")]
    CheckBox,
    /// A ticked box.
    #[lark(rename = "checkedBox")]
    CheckedBox,
    /// Only indented.
    Indent,
    /// A numbered list.
    Number,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `paragraph_element_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ParagraphElementType {
    /// A link to a document.
    #[lark(rename = "docsLink")]
    DocsLink,
    /// A mention of a user.
    Mention,
    /// Text.
    #[lark(rename = "textRun")]
    TextRun,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
