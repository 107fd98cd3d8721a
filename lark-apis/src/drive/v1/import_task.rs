// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Import tasks.
//!
//! `drive.v1.import_task` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Unknown, lark_api};

use super::file::FileType;
use super::models::TaskTicketResponse;

/// Creates an import task.
///
/// [`import`](super::import) does all of it: it uploads the file, begins the task, and asks until it is done.
///
/// - `POST /open-apis/drive/v1/import_tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:document:import`, `drive:drive`
/// - Rate limit: 100 a minute
/// - Error codes: 1069901, 1069902, 1069903, 1069904, 1069905, 1069906, 1069907, 1069908, 1069909, 1069910, 1069911,
///   1069912, 1069913, 1069914, 1069923
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/import_task/create)
#[lark_api(
    id = "drive.v1.import_task.create",
    method = "POST",
    path = "/open-apis/drive/v1/import_tasks",
    token = "tenant|user",
    response = TaskTicketResponse,
    scopes = "docs:document:import|drive:drive",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImportTask {
    #[lark(body)]
    pub import_task: ImportTask,
}

/// Fetches an import task.
///
/// - `GET /open-apis/drive/v1/import_tasks/:ticket` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:document:import`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1069901, 1069902, 1069903, 1069904, 1069905, 1069906, 1069907, 1069908, 1069909, 1069910, 1069911,
///   1069912, 1069913, 1069914
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/import_task/get)
#[lark_api(
    id = "drive.v1.import_task.get",
    method = "GET",
    path = "/open-apis/drive/v1/import_tasks/:ticket",
    token = "tenant|user",
    response = GetImportTaskResponse,
    scopes = "docs:document:import|drive:drive|drive:drive:readonly",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetImportTask {
    pub ticket: String,
}

/// The answer to [`GetImportTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetImportTaskResponse {
    pub result: Option<ImportTask>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ImportTask {
    pub ticket: Option<String>,
    /// Required in requests.
    pub file_extension: Option<String>,
    /// Required in requests.
    pub file_token: Option<String>,
    /// Required in requests.
    pub r#type: Option<FileType>,
    pub file_name: Option<String>,
    /// Required in requests.
    pub point: Option<ImportTaskMountPoint>,
    pub job_status: Option<ImportJobStatus>,
    pub job_error_msg: Option<String>,
    pub token: Option<String>,
    pub url: Option<String>,
    pub extra: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ImportTaskMountPoint {
    /// Required in requests. Always `1` (drive).
    pub mount_type: Option<i64>,
    /// Required in requests.
    pub mount_key: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `job_status`.
#[derive(IntegerEnum)]
#[non_exhaustive]
pub enum ImportJobStatus {
    /// Imported; `extra` tells what was cut off.
    #[lark(value = 0)]
    Done,
    #[lark(value = 1)]
    Initialized,
    #[lark(value = 2)]
    Processing,
    #[lark(value = 3)]
    InternalError,
    #[lark(value = 100)]
    Encrypted,
    #[lark(value = 101)]
    InternalError101,
    #[lark(value = 102)]
    InternalError102,
    #[lark(value = 103)]
    InternalError103,
    /// The tenant has no space left.
    #[lark(value = 104)]
    TenantQuotaExceeded,
    #[lark(value = 105)]
    TooManyFolderNodes,
    #[lark(value = 106)]
    InternalError106,
    #[lark(value = 108)]
    TimedOut,
    #[lark(value = 109)]
    InternalError109,
    #[lark(value = 110)]
    NoPermission,
    #[lark(value = 112)]
    UnsupportedFormat,
    #[lark(value = 113)]
    UnsupportedOfficeFormat,
    #[lark(value = 114)]
    InternalError114,
    #[lark(value = 115)]
    FileTooLarge,
    #[lark(value = 116)]
    NoFolderPermission,
    #[lark(value = 117)]
    FolderDeleted,
    /// The file has another extension than the task says.
    #[lark(value = 118)]
    ExtensionMismatch,
    #[lark(value = 119)]
    FolderNotFound,
    /// The file is of another type than the task says.
    #[lark(value = 120)]
    TypeMismatch,
    #[lark(value = 121)]
    FileExpired,
    /// Not while a copy is being made.
    #[lark(value = 122)]
    CopyInProgress,
    /// Save it as a new file and import that.
    #[lark(value = 129)]
    FileCorrupted,
    #[lark(value = 5000)]
    InternalError5000,
    #[lark(value = 7000)]
    TooManyBlocks,
    #[lark(value = 7001)]
    BlocksTooDeep,
    #[lark(value = 7002)]
    BlockTooLarge,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
