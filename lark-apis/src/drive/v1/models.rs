// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `drive.v1` share.

use lark_runtime::{Clearable, Model, StringEnum, Unknown};

/// The answer to [`CreateExportTask`](super::export_task::CreateExportTask) and
/// [`CreateImportTask`](super::import_task::CreateImportTask).
#[doc(alias("CreateExportTaskResponse", "CreateImportTaskResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TaskTicketResponse {
    /// Id of the export, to ask `drive.v1.export_task.get` with.
    pub ticket: Option<String>,
}

/// A link to a document in a comment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DocsLink {
    /// Address of the document.
    /// Required in requests.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A mention of a user in a comment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Person {
    /// User who is mentioned, in the kind of `user_id_type`.
    /// Required in requests.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What a comment or reply says.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyContent {
    /// Pieces of text, links and mentions that make it up; at most 100.
    pub elements: Vec<ReplyElement>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A piece of a comment or reply.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyElement {
    /// Which of the fields counts; the others are ignored.
    /// Required in requests.
    pub r#type: Option<ReplyElementType>,
    /// Plain text, if the piece is that.
    pub text_run: Option<TextRun>,
    /// Link to a document, if the piece is that.
    pub docs_link: Option<DocsLink>,
    /// Mention of a user, if the piece is that.
    pub person: Option<Person>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What came with a comment or reply besides its text.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyExtra {
    /// Tokens of the pictures; they cannot be downloaded over the API yet.
    pub image_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Plain text in a comment.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextRun {
    /// The text; at most 10000 characters.
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
    /// Id of the upload, for the parts and the end of it.
    pub upload_id: Option<String>,
    /// How large each part must be, in bytes.
    pub block_size: Option<i64>,
    /// How many parts the file has.
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
