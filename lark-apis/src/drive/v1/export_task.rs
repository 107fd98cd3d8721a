// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Export tasks.
//!
//! `drive.v1.export_task` in the platform's terms.

use lark_runtime::{Download, Model, StringEnum, lark_api};

/// Creates an export task.
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
    response = CreateExportTaskResponse,
    scopes = "docs:document:export|drive:export:readonly",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExportTask {
    #[lark(body)]
    pub export_task: ExportTask,
}

/// The answer to [`CreateExportTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateExportTaskResponse {
    pub ticket: Option<String>,
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
    pub r#type: Option<ExportTaskType>,
    pub file_name: Option<String>,
    pub sub_id: Option<String>,
    pub file_token: Option<String>,
    pub file_size: Option<i64>,
    pub job_error_msg: Option<String>,
    pub job_status: Option<i64>,
    pub only_schema: Option<bool>,
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
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExportTaskType {
    Bitable,
    Doc,
    Docx,
    Sheet,
    Slides,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
