// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Export tasks.
//!
//! `drive.v1.export_task` in the platform's terms.

use lark_runtime::{Download, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::file::FileType;
use super::models::TaskTicketResponse;

/// Starts exporting a document, spreadsheet or base to a file of Word, Excel, PDF or CSV.
///
/// The export goes on in the background: ask `drive.v1.export_task.get` with the ticket until it is done, then fetch
/// the file with `drive.v1.export_task.download`.
///
/// A part of [`export`](crate::drive::v1::export), which does all that it takes.
///
/// - `POST /open-apis/drive/v1/export_tasks` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/export_task/create)
#[doc(alias(
    "export document to pdf",
    "export document to word",
    "export docx",
    "export sheet to excel",
    "export spreadsheet"
))]
#[lark_api(
    id = "drive.v1.export_task.create",
    method = "POST",
    path = "/open-apis/drive/v1/export_tasks",
    token = "tenant|user",
    response = TaskTicketResponse,
    scopes = "docs:document:export|drive:export:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExportTask {
    /// An export of a document, and how far it is.
    #[lark(body)]
    pub export_task: ExportTask,
}

/// Downloads a file that an export has made.
///
/// The file is deleted 10 minutes after the export is done.
///
/// A part of [`export`](crate::drive::v1::export), which does all that it takes.
///
/// - `GET /open-apis/drive/v1/export_tasks/file/:file_token/download` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/export_task/download)
#[lark_api(
    id = "drive.v1.export_task.download",
    method = "GET",
    path = "/open-apis/drive/v1/export_tasks/file/:file_token/download",
    token = "tenant|user",
    response = Download,
    scopes = "docs:document:export|drive:export:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadExportTask {
    /// File that the export made, by the token from `drive.v1.export_task.get`.
    pub file_token: String,
}

/// Tells how far an export is, and the token of the file once it is done.
///
/// Only the user or app that started the export may ask.
///
/// A part of [`export`](crate::drive::v1::export), which does all that it takes.
///
/// - `GET /open-apis/drive/v1/export_tasks/:ticket` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/export_task/get)
#[lark_api(
    id = "drive.v1.export_task.get",
    method = "GET",
    path = "/open-apis/drive/v1/export_tasks/:ticket",
    token = "tenant|user",
    response = GetExportTaskResponse,
    scopes = "docs:document:export|drive:export:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetExportTask {
    /// Export to ask about, by the ticket from `drive.v1.export_task.create`.
    pub ticket: String,
    /// Document that is exported, by its token; at most 27 characters.
    pub token: String,
}

/// The answer to [`GetExportTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetExportTaskResponse {
    /// How far the export is.
    pub result: Option<ExportTask>,
}

/// An export of a document, and how far it is.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExportTask {
    /// Format of the exported file, such as `pdf`; which ones there are depends on the document.
    /// Required in requests.
    pub file_extension: Option<FileExtension>,
    /// Document to export, by its token; at most 27 characters.
    /// Required in requests.
    pub token: Option<String>,
    /// Kind of the document that the token names.
    /// Required in requests.
    pub r#type: Option<FileType>,
    /// Name of the exported file.
    pub file_name: Option<String>,
    /// Sheet of a spreadsheet or table of a base that is exported; needed for CSV.
    pub sub_id: Option<String>,
    /// Token of the exported file, to download it with.
    pub file_token: Option<String>,
    /// Size of the exported file, in bytes.
    pub file_size: Option<i64>,
    /// Why the export failed.
    pub job_error_msg: Option<String>,
    /// How far the export is, or why it failed.
    pub job_status: Option<ExportJobStatus>,
    pub only_schema: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `job_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ExportJobStatus {
    /// The export is done.
    #[lark(value = 0)]
    Done,
    /// The export is being prepared.
    #[lark(value = 1)]
    Initialized,
    /// The export runs.
    #[lark(value = 2)]
    Processing,
    /// An internal error.
    #[lark(value = 3)]
    InternalError,
    /// The document is too large.
    #[lark(value = 107)]
    DocumentTooLarge,
    /// It took too long.
    #[lark(value = 108)]
    TimedOut,
    /// No permission for a block of the document.
    #[lark(value = 109)]
    NoBlockPermission,
    /// The caller lacks permission.
    #[lark(value = 110)]
    NoPermission,
    /// The document has been deleted.
    #[lark(value = 111)]
    DocumentDeleted,
    /// Not while a copy is being made.
    #[lark(value = 122)]
    CopyInProgress,
    /// The document does not exist.
    #[lark(value = 123)]
    DocumentNotFound,
    /// The document has too many pictures.
    #[lark(value = 6000)]
    TooManyImages,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}

/// The values of `file_extension`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileExtension {
    Base,
    /// A CSV file.
    Csv,
    /// A Word file.
    Docx,
    /// A PDF file.
    Pdf,
    /// A PowerPoint file.
    Pptx,
    /// An Excel file.
    Xlsx,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
