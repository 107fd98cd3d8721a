// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Progress records.
//!
//! `okr.v1.progress_record` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::models::TargetType;
use crate::ids::UserIdType;

/// Adds a progress record to an objective or a key result.
///
/// - `POST /open-apis/okr/v1/progress_records` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `okr:okr`, `okr:okr.progress:writeonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/progress_record/create)
#[lark_api(
    id = "okr.v1.progress_record.create",
    method = "POST",
    path = "/open-apis/okr/v1/progress_records",
    token = "tenant|user",
    response = ProgressRecordResponse,
    scopes = "okr:okr|okr:okr.progress:writeonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateProgressRecord {
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// Name of where the progress comes from, such as a system for weekly reports.
    pub source_title: String,
    /// URL of where the progress comes from; begins with `http://` or `https://`.
    pub source_url: String,
    /// Id of the objective or key result, as `target_type` says.
    pub target_id: String,
    /// Whether the progress is about an objective (`2`) or a key result (`3`).
    pub target_type: TargetType,
    /// What was achieved, as rich text.
    pub content: ContentBlock,
    /// URL of where the progress comes from, for computers; begins with `http://` or `https://`.
    pub source_url_pc: Option<String>,
    /// URL of where the progress comes from, for phones; begins with `http://` or `https://`.
    pub source_url_mobile: Option<String>,
    /// Percentage and status of the progress.
    pub progress_rate: Option<ProgressRateNew>,
}

/// Deletes a progress record of an objective or key result.
///
/// - `DELETE /open-apis/okr/v1/progress_records/:progress_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `okr:okr`, `okr:okr.progress:delete`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/progress_record/delete)
#[lark_api(
    id = "okr.v1.progress_record.delete",
    method = "DELETE",
    path = "/open-apis/okr/v1/progress_records/:progress_id",
    token = "tenant|user",
    scopes = "okr:okr|okr:okr.progress:delete",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteProgressRecord {
    /// Id of the progress record to delete, from its creation or from an objective or key result.
    pub progress_id: String,
}

/// Fetches the text, percentage and status of a progress record.
///
/// - `GET /open-apis/okr/v1/progress_records/:progress_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr.progress:readonly`, `okr:okr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/progress_record/get)
#[lark_api(
    id = "okr.v1.progress_record.get",
    method = "GET",
    path = "/open-apis/okr/v1/progress_records/:progress_id",
    token = "tenant|user",
    response = ProgressRecordResponse,
    scopes = "okr:okr:readonly|okr:okr.progress:readonly|okr:okr",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProgressRecord {
    /// Id of the progress record, from an objective or key result.
    pub progress_id: String,
    /// Kind of the user ids in the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

/// Changes the text or the figures of a progress record.
///
/// - `PUT /open-apis/okr/v1/progress_records/:progress_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `okr:okr`, `okr:okr.progress:writeonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/progress_record/update)
#[lark_api(
    id = "okr.v1.progress_record.update",
    method = "PUT",
    path = "/open-apis/okr/v1/progress_records/:progress_id",
    token = "tenant|user",
    response = ProgressRecordResponse,
    scopes = "okr:okr|okr:okr.progress:writeonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateProgressRecord {
    /// Id of the progress record to change, from its creation or from an objective or key result.
    pub progress_id: String,
    /// Kind of the user ids in the request and the answer. Default: `open_id`. `user_id` needs the scope
    /// `contact:user.employee_id:readonly`.
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    /// What was achieved, as rich text.
    pub content: ContentBlock,
    /// Percentage and status of the progress.
    pub progress_rate: Option<ProgressRateNew>,
}

/// A rich text, block by block.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentBlock {
    /// Blocks of the text, one for each line.
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
    pub r#type: Option<ContentBlockElementType>,
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
    /// Share of red; 0 to 255.
    pub red: Option<i64>,
    /// Share of green; 0 to 255.
    pub green: Option<i64>,
    /// Share of blue; 0 to 255.
    pub blue: Option<i64>,
    /// How opaque the colour is; 0 to 1.
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
    #[lark(rename = "imageList")]
    pub image_list: Clearable<Vec<ContentImageItem>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A picture in a rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentImageItem {
    /// Token of the picture, from `okr.v1.image.upload`.
    #[lark(rename = "fileToken")]
    pub file_token: Option<String>,
    /// URL of the picture, from `okr.v1.image.upload`.
    pub src: Option<String>,
    /// Width of the picture in pixels.
    pub width: Option<f64>,
    /// Height of the picture in pixels.
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
    pub r#type: Option<ContentListType>,
    /// How far the item is indented; 1 to 16.
    #[lark(rename = "indentLevel")]
    pub indent_level: Option<i64>,
    /// Number of the item, in numbered lists; may show as a letter or Roman numeral when indented.
    pub number: Option<i64>,
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
    pub r#type: Option<ContentParagraphElementType>,
    /// The text, if it is one.
    #[lark(rename = "textRun")]
    pub text_run: Option<ContentTextRun>,
    /// The link to a document, if it is one.
    #[lark(rename = "docsLink")]
    pub docs_link: Option<ContentDocsLink>,
    /// Who is mentioned, if it is a mention.
    pub person: Option<ContentPerson>,
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

/// Somebody mentioned in a rich text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentPerson {
    /// Open id of who is mentioned, `ou_...`.
    #[lark(rename = "openId")]
    pub open_id: Option<String>,
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
    #[lark(rename = "strikeThrough")]
    pub strike_through: Option<bool>,
    /// Colour behind the text.
    #[lark(rename = "backColor")]
    pub back_color: Option<ContentColor>,
    /// Colour of the text.
    #[lark(rename = "textColor")]
    pub text_color: Option<ContentColor>,
    /// What the text links to.
    pub link: Option<ContentLink>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateProgressRecord`], [`GetProgressRecord`] and [`UpdateProgressRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProgressRecordResponse {
    /// Id of the progress record.
    pub progress_id: Option<String>,
    /// When the progress was last changed.
    pub modify_time: Option<Text<UnixMillis>>,
    /// What was achieved, as rich text.
    pub content: Option<ContentBlock>,
    /// Percentage and status of the progress.
    pub progress_rate: Option<ProgressRateNew>,
}

/// Percentage and status of a progress.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ProgressRateNew {
    /// How much is done, in per cent with two decimal places. Default: 0.
    pub percent: Option<f64>,
    /// Whether it goes to plan: `-1` not set, `0` normal, `1` at risk, `2` delayed.
    pub status: Option<ProgressStatus>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ProgressStatus {
    /// Not set.
    #[lark(value = -1)]
    None,
    /// Goes to plan.
    #[lark(value = 0)]
    Normal,
    /// At risk.
    #[lark(value = 1)]
    AtRisk,
    /// Delayed.
    #[lark(value = 2)]
    Delayed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentListType {
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

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentParagraphElementType {
    /// A link to a document.
    #[lark(rename = "docsLink")]
    DocsLink,
    /// A mention of a user.
    Person,
    /// Text.
    #[lark(rename = "textRun")]
    TextRun,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ContentBlockElementType {
    /// Pictures.
    Gallery,
    /// A paragraph.
    Paragraph,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
