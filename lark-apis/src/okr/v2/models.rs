// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `okr.v2` share.

use lark_runtime::{Clearable, Model, StringEnum, Unknown};

/// An alignment of one objective with another.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Alignment {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub from_owner: Option<Owner>,
    pub to_owner: Option<Owner>,
    pub from_entity_type: Option<i64>,
    pub from_entity_id: Option<String>,
    pub to_entity_type: Option<i64>,
    pub to_entity_id: Option<String>,
}

/// A rich text, block by block.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentBlock {
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
    pub block_element_type: Option<BlockElementType>,
    pub paragraph: Option<ContentParagraph>,
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
    pub red: Option<i64>,
    pub green: Option<i64>,
    pub blue: Option<i64>,
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
    pub url: Option<String>,
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
    pub file_token: Option<String>,
    pub src: Option<String>,
    pub width: Option<f64>,
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
    pub list_type: Option<ListType>,
    pub indent_level: Option<i64>,
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
    pub style: Option<ContentParagraphStyle>,
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
    pub paragraph_element_type: Option<ParagraphElementType>,
    pub text_run: Option<ContentTextRun>,
    pub docs_link: Option<ContentDocsLink>,
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
    pub text: Option<String>,
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
    pub bold: Option<bool>,
    pub strike_through: Option<bool>,
    pub back_color: Option<ContentColor>,
    pub text_color: Option<ContentColor>,
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
    pub objective_id: Option<String>,
}

/// The answer to [`DeleteOkrAlignment`](super::okr_alignment::DeleteOkrAlignment) and
/// [`CreateOkrObjectiveAlignment`](super::okr_objective_alignment::CreateOkrObjectiveAlignment).
#[doc(alias("CreateOkrObjectiveAlignmentResponse", "DeleteOkrAlignmentResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AlignmentIdResponse {
    pub alignment_id: Option<String>,
}

/// The answer to [`DeleteOkrKeyResult`](super::okr_key_result::DeleteOkrKeyResult) and
/// [`CreateOkrObjectiveKeyResult`](super::okr_objective_key_result::CreateOkrObjectiveKeyResult).
#[doc(alias("CreateOkrObjectiveKeyResultResponse", "DeleteOkrKeyResultResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct KeyResultIdResponse {
    pub key_result_id: Option<String>,
}

/// A figure by which an objective or key result is measured.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Indicator {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub owner: Option<Owner>,
    pub entity_type: Option<i64>,
    pub entity_id: Option<String>,
    pub indicator_status: Option<i64>,
    pub status_calculate_type: Option<i64>,
    pub start_value: Option<f64>,
    pub target_value: Option<f64>,
    pub current_value: Option<f64>,
    pub current_value_calculate_type: Option<i64>,
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
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub owner: Option<Owner>,
    pub objective_id: Option<String>,
    pub position: Option<i64>,
    pub content: Option<ContentBlock>,
    pub score: Option<f64>,
    pub weight: Option<f64>,
    pub deadline: Option<String>,
}

/// The answer to [`ListOkrKeyResultProgress`](super::okr_key_result_progress::ListOkrKeyResultProgress) and
/// [`ListOkrObjectiveProgress`](super::okr_objective_progress::ListOkrObjectiveProgress).
#[doc(alias("ListOkrKeyResultProgressResponse", "ListOkrObjectiveProgressResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct OkrProgressListResponse {
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
    pub items: Vec<Progress>,
}

/// An objective of a cycle.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Objective {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub owner: Option<Owner>,
    pub cycle_id: Option<String>,
    pub position: Option<i64>,
    pub content: Option<ContentBlock>,
    pub score: Option<f64>,
    pub notes: Option<ContentBlock>,
    pub weight: Option<f64>,
    pub deadline: Option<String>,
    pub category_id: Option<String>,
}

/// Who owns something: a user or a department.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Owner {
    pub owner_type: Option<OwnerType>,
    pub user_id: Option<String>,
}

/// Progress that was recorded for an objective or key result.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct Progress {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub owner: Option<Owner>,
    pub entity_type: Option<i64>,
    pub entity_id: Option<String>,
    pub content: Option<ContentBlock>,
    pub progress_rate: Option<ProgressRate>,
}

/// Percentage and status of a progress.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProgressRate {
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
