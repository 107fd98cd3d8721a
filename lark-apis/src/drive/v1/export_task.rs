// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Export tasks.
//!
//! `drive.v1.export_task` in the platform's terms.

use lark_runtime::{Download, IntegerEnum, Model, StringEnum, Unknown, lark_api};

use super::file::FileType;
use super::models::TaskTicketResponse;

/// Creates an export task.
///
/// [`export`](super::export) does all of it: it begins the task, asks until it is done, and downloads the file.
///
/// - `POST /open-apis/drive/v1/export_tasks` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1069901, 1069902, 1069904, 1069906, 1069914, 1069918, 1069923
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/export_task/create)
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
    #[lark(body)]
    pub export_task: ExportTask,
}

/// Downloads an export task.
///
/// - `GET /open-apis/drive/v1/export_tasks/file/:file_token/download` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1060001
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
    pub file_token: String,
}

/// Fetches an export task.
///
/// [`export`](super::export) asks by itself. `token` is the one of the document that is exported.
///
/// - `GET /open-apis/drive/v1/export_tasks/:ticket` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `docs:document:export`, `drive:export:readonly`
/// - Rate limit: 100 a minute
/// - Error codes: 1069901, 1069902, 1069904, 1069906
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
    pub ticket: String,
    pub token: String,
}

/// The answer to [`GetExportTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetExportTaskResponse {
    pub result: Option<ExportTask>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ExportTask {
    /// Required in requests.
    pub file_extension: Option<FileExtension>,
    /// Required in requests.
    pub token: Option<String>,
    /// Required in requests.
    pub r#type: Option<FileType>,
    pub file_name: Option<String>,
    pub sub_id: Option<String>,
    pub file_token: Option<String>,
    pub file_size: Option<i64>,
    pub job_error_msg: Option<String>,
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
    #[lark(value = 0)]
    Done,
    #[lark(value = 1)]
    Initialized,
    #[lark(value = 2)]
    Processing,
    #[lark(value = 3)]
    InternalError,
    #[lark(value = 107)]
    DocumentTooLarge,
    #[lark(value = 108)]
    TimedOut,
    /// No permission for a block of the document.
    #[lark(value = 109)]
    NoBlockPermission,
    #[lark(value = 110)]
    NoPermission,
    #[lark(value = 111)]
    DocumentDeleted,
    /// Not while a copy is being made.
    #[lark(value = 122)]
    CopyInProgress,
    #[lark(value = 123)]
    DocumentNotFound,
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
    Csv,
    Docx,
    Pdf,
    Pptx,
    Xlsx,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
