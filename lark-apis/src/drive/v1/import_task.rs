// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The calls of `import_task`.
//!
//! `drive.v1.import_task` in the platform's terms.

use lark_runtime::{Clearable, IntegerEnum, Model, Unknown, lark_api};

use super::file::FileType;
use super::models::TaskTicketResponse;

/// Starts turning an uploaded file, such as Word, Markdown or Excel, into an online document.
///
/// Upload the file first, with `drive.v1.media.upload_all` or `drive.v1.file.upload_all`. The import goes on in the
/// background; `drive.v1.import_task.get` tells when it is done.
///
/// A part of [`import`](crate::drive::v1::import), which does all that it takes.
///
/// - `POST /open-apis/drive/v1/import_tasks` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:document:import`, `drive:drive`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/import_task/create)
#[doc(alias("import word", "import markdown", "import excel", "convert file to document", "import csv"))]
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
    /// An import of a file, and how far it is.
    #[lark(body)]
    pub import_task: ImportTask,
}

/// Tells how far an import is, and the token of the document once it is done.
///
/// A part of [`import`](crate::drive::v1::import), which does all that it takes.
///
/// - `GET /open-apis/drive/v1/import_tasks/:ticket` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `docs:document:import`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 50 a second, 1000 a minute
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
    /// Import to ask about, by the ticket from `drive.v1.import_task.create`.
    pub ticket: String,
}

/// The answer to [`GetImportTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetImportTaskResponse {
    /// How far the import is.
    pub result: Option<ImportTask>,
}

/// An import of a file, and how far it is.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ImportTask {
    /// Id of the import.
    pub ticket: Option<String>,
    /// Ending of the file's name, exactly as it is: `md` is not `markdown`.
    /// Required in requests.
    pub file_extension: Option<String>,
    /// Uploaded file to import, by its token; at most 27 characters.
    /// Required in requests.
    pub file_token: Option<String>,
    /// Kind of document that the file becomes.
    /// Required in requests.
    pub r#type: Option<FileType>,
    /// Name of the new document; left out, it is that of the file.
    pub file_name: Option<String>,
    /// Where the new document goes.
    /// Required in requests.
    pub point: Option<ImportTaskMountPoint>,
    /// How far the import is, or why it failed; a success may still have cut content, then `extra` says so.
    pub job_status: Option<ImportJobStatus>,
    /// Why the import failed.
    pub job_error_msg: Option<String>,
    /// Token of the new document.
    pub token: Option<String>,
    /// Address of the new document.
    pub url: Option<String>,
    /// What to know about a successful import, such as content that was cut.
    pub extra: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Where an imported document goes.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ImportTaskMountPoint {
    /// Where documents may go; always 1, the drive.
    /// Required in requests. Always `1` (drive).
    pub mount_type: Option<i64>,
    /// Folder that gets the document, by its token; empty, it is the root.
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
    /// The import is being prepared.
    #[lark(value = 1)]
    Initialized,
    /// The import runs.
    #[lark(value = 2)]
    Processing,
    /// An internal error.
    #[lark(value = 3)]
    InternalError,
    /// The file is encrypted.
    #[lark(value = 100)]
    Encrypted,
    /// The platform failed inside, reason 101.
    #[lark(value = 101)]
    InternalError101,
    /// The platform failed inside, reason 102.
    #[lark(value = 102)]
    InternalError102,
    /// The platform failed inside, reason 103.
    #[lark(value = 103)]
    InternalError103,
    /// The tenant has no space left.
    #[lark(value = 104)]
    TenantQuotaExceeded,
    /// The folder holds too many items.
    #[lark(value = 105)]
    TooManyFolderNodes,
    /// The platform failed inside, reason 106.
    #[lark(value = 106)]
    InternalError106,
    /// It took too long.
    #[lark(value = 108)]
    TimedOut,
    /// The platform failed inside, reason 109.
    #[lark(value = 109)]
    InternalError109,
    /// The caller lacks permission.
    #[lark(value = 110)]
    NoPermission,
    /// The format is not supported.
    #[lark(value = 112)]
    UnsupportedFormat,
    /// The Office format is not supported.
    #[lark(value = 113)]
    UnsupportedOfficeFormat,
    /// The platform failed inside, reason 114.
    #[lark(value = 114)]
    InternalError114,
    /// The file is too large.
    #[lark(value = 115)]
    FileTooLarge,
    /// The caller may not import into the folder.
    #[lark(value = 116)]
    NoFolderPermission,
    /// The folder has been deleted.
    #[lark(value = 117)]
    FolderDeleted,
    /// The file has another extension than the task says.
    #[lark(value = 118)]
    ExtensionMismatch,
    /// The folder does not exist.
    #[lark(value = 119)]
    FolderNotFound,
    /// The file is of another type than the task says.
    #[lark(value = 120)]
    TypeMismatch,
    /// The file has expired.
    #[lark(value = 121)]
    FileExpired,
    /// Not while a copy is being made.
    #[lark(value = 122)]
    CopyInProgress,
    /// Save it as a new file and import that.
    #[lark(value = 129)]
    FileCorrupted,
    /// The platform failed inside, reason 5000.
    #[lark(value = 5000)]
    InternalError5000,
    /// The document would have too many blocks.
    #[lark(value = 7000)]
    TooManyBlocks,
    /// The blocks would be nested too deeply.
    #[lark(value = 7001)]
    BlocksTooDeep,
    /// A block would be too large.
    #[lark(value = 7002)]
    BlockTooLarge,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(i64),
}
