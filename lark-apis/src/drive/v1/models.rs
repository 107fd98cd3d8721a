// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `drive.v1` share.

use lark_runtime::{Clearable, Model, StringEnum, Unknown};

/// The answer to [`CreateExportTask`](super::export_task::CreateExportTask) and
/// [`CreateImportTask`](super::import_task::CreateImportTask).
#[doc(alias("CreateExportTaskResponse", "CreateImportTaskResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskTicketResponse {
    pub ticket: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DocsLink {
    /// Required in requests.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Person {
    /// Required in requests.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyContent {
    pub elements: Vec<ReplyElement>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyElement {
    /// Required in requests.
    pub r#type: Option<ReplyElementType>,
    pub text_run: Option<TextRun>,
    pub docs_link: Option<DocsLink>,
    pub person: Option<Person>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyExtra {
    pub image_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextRun {
    /// Required in requests.
    pub text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The answer to [`PrepareFileUpload`](super::file::PrepareFileUpload) and
/// [`PrepareMediaUpload`](super::media::PrepareMediaUpload).
#[doc(alias("UploadPrepareFileResponse", "UploadPrepareMediaResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PrepareUploadResponse {
    pub upload_id: Option<String>,
    pub block_size: Option<i64>,
    pub block_num: Option<i64>,
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReplyElementType {
    /// Plain text.
    TextRun,
    /// A mention of a document.
    DocsLink,
    /// A mention of a user.
    Person,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
