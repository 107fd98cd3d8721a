// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Import tasks.
//!
//! `drive.v1.import_task` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Creates an import task.
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
    response = CreateImportTaskResponse,
    scopes = "docs:document:import|drive:drive",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateImportTask {
    #[lark(body)]
    pub import_task: ImportTask,
}

/// The answer to [`CreateImportTask`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateImportTaskResponse {
    pub ticket: Option<String>,
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
    pub r#type: Option<String>,
    pub file_name: Option<String>,
    /// Required in requests.
    pub point: Option<ImportTaskMountPoint>,
    pub job_status: Option<i64>,
    pub job_error_msg: Option<String>,
    pub token: Option<String>,
    pub url: Option<String>,
    pub extra: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ImportTaskMountPoint {
    /// Required in requests.
    pub mount_type: Option<i64>,
    /// Required in requests.
    pub mount_key: Option<String>,
}
