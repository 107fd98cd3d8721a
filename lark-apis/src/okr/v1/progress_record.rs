// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Progress records.
//!
//! `okr.v1.progress_record` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, StringEnum, Text, UnixMillis, Unknown, lark_api};

use super::models::TargetType;
use crate::ids::UserIdType;

/// `okr.v1.progress_record.create`.
///
/// - `POST /open-apis/okr/v1/progress_records` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `okr:okr`, `okr:okr.progress:writeonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1001001, 1001002, 1001003, 1001004, 1009998, 1009999
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
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub source_title: String,
    pub source_url: String,
    pub target_id: String,
    pub target_type: TargetType,
    pub content: ContentBlock,
    pub source_url_pc: Option<String>,
    pub source_url_mobile: Option<String>,
    pub progress_rate: Option<ProgressRateNew>,
}

/// `okr.v1.progress_record.delete`.
///
/// - `DELETE /open-apis/okr/v1/progress_records/:progress_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `okr:okr`, `okr:okr.progress:delete`
/// - Rate limit: 100 a minute
/// - Error codes: 1001001, 1001002, 1001003, 1001004, 1009998, 1009999
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
    pub progress_id: String,
}

/// `okr.v1.progress_record.get`.
///
/// - `GET /open-apis/okr/v1/progress_records/:progress_id` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `okr:okr:readonly`, `okr:okr.progress:readonly`, `okr:okr`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1001001, 1001002, 1001003, 1001004, 1009998, 1009999
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
    pub progress_id: String,
    pub user_id_type: Option<UserIdType>,
}

/// `okr.v1.progress_record.update`.
///
/// - `PUT /open-apis/okr/v1/progress_records/:progress_id` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `okr:okr`, `okr:okr.progress:writeonly`
/// - Scopes that unlock single fields of the answer: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1001001, 1001002, 1001003, 1001004, 1009998, 1009999
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
    pub progress_id: String,
    #[lark(query)]
    pub user_id_type: Option<UserIdType>,
    pub content: ContentBlock,
    pub progress_rate: Option<ProgressRateNew>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentBlock {
    pub blocks: Clearable<Vec<ContentBlockElement>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentBlockElement {
    pub r#type: Option<ContentBlockElementType>,
    pub paragraph: Option<ContentParagraph>,
    pub gallery: Option<ContentGallery>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

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

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentGallery {
    #[lark(rename = "imageList")]
    pub image_list: Clearable<Vec<ContentImageItem>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentImageItem {
    #[lark(rename = "fileToken")]
    pub file_token: Option<String>,
    pub src: Option<String>,
    pub width: Option<f64>,
    pub height: Option<f64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentLink {
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentList {
    pub r#type: Option<ContentListType>,
    #[lark(rename = "indentLevel")]
    pub indent_level: Option<i64>,
    pub number: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

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

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentParagraphElement {
    pub r#type: Option<ContentParagraphElementType>,
    #[lark(rename = "textRun")]
    pub text_run: Option<ContentTextRun>,
    #[lark(rename = "docsLink")]
    pub docs_link: Option<ContentDocsLink>,
    pub person: Option<ContentPerson>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentParagraphStyle {
    pub list: Option<ContentList>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentPerson {
    #[lark(rename = "openId")]
    pub open_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

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

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ContentTextStyle {
    pub bold: Option<bool>,
    #[lark(rename = "strikeThrough")]
    pub strike_through: Option<bool>,
    #[lark(rename = "backColor")]
    pub back_color: Option<ContentColor>,
    #[lark(rename = "textColor")]
    pub text_color: Option<ContentColor>,
    pub link: Option<ContentLink>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`CreateProgressRecord`], [`GetProgressRecord`] and [`UpdateProgressRecord`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProgressRecordResponse {
    pub progress_id: Option<String>,
    pub modify_time: Option<Text<UnixMillis>>,
    pub content: Option<ContentBlock>,
    pub progress_rate: Option<ProgressRateNew>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ProgressRateNew {
    pub percent: Option<f64>,
    pub status: Option<ProgressStatus>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ProgressStatus {
    #[lark(value = -1)]
    None,
    #[lark(value = 0)]
    Normal,
    #[lark(value = 1)]
    AtRisk,
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
    Bullet,
    #[lark(rename = "checkBox")]
    CheckBox,
    #[lark(rename = "checkedBox")]
    CheckedBox,
    Indent,
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
    #[lark(rename = "docsLink")]
    DocsLink,
    Person,
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
    Gallery,
    Paragraph,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
