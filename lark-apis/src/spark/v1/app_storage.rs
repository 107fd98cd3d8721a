// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Storages of an app.
//!
//! `spark.v1.app.storage` in the platform's terms.

use lark_runtime::{Download, File, Model, lark_api};

/// `spark.v1.app.storage.download`.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/storage` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download)
#[lark_api(
    id = "spark.v1.app.storage.download",
    method = "GET",
    path = "/open-apis/spark/v1/apps/:app_id/storage",
    token = "user",
    response = Download,
    scopes = "spark:app.storage:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadAppStorage {
    pub app_id: String,
    pub file_key: Option<String>,
    pub file_url: Option<String>,
    #[lark(header = "Range")]
    pub range: Option<String>,
}

/// `spark.v1.app.storage.upload`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 5 a second
/// - Error codes: 3340001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload)
#[lark_api(
    id = "spark.v1.app.storage.upload",
    method = "POST",
    path = "/open-apis/spark/v1/apps/:app_id/storage/upload",
    token = "user",
    response = AppStorageFileResponse,
    scopes = "spark:app.storage:write",
    rate_limit = "5/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAppStorage {
    pub app_id: String,
    pub file_name: String,
    pub check_sum: Option<String>,
    #[lark(file)]
    pub file: File,
}

/// `spark.v1.app.storage.upload_complete`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete)
#[doc(alias = "UploadCompleteAppStorage")]
#[lark_api(
    id = "spark.v1.app.storage.upload_complete",
    method = "POST",
    path = "/open-apis/spark/v1/apps/:app_id/storage/upload/complete",
    token = "user",
    response = AppStorageFileResponse,
    scopes = "spark:app.storage:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CompleteAppStorageUpload {
    pub app_id: String,
    pub upload_id: String,
}

/// `spark.v1.app.storage.upload_initialize`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize)
#[doc(alias = "UploadInitializeAppStorage")]
#[lark_api(
    id = "spark.v1.app.storage.upload_initialize",
    method = "POST",
    path = "/open-apis/spark/v1/apps/:app_id/storage/upload/initialize",
    token = "user",
    response = InitializeAppStorageUploadResponse,
    scopes = "spark:app.storage:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InitializeAppStorageUpload {
    pub app_id: String,
    pub file_name: String,
    pub file_size: i64,
    pub mime_type: Option<String>,
}

/// The answer to [`InitializeAppStorageUpload`].
#[doc(alias = "UploadInitializeAppStorageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InitializeAppStorageUploadResponse {
    pub upload_id: Option<String>,
    pub chunk_size: Option<i64>,
    pub chunk_numbers: Option<i64>,
}

/// `spark.v1.app.storage.upload_part`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/part` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 10 a second
/// - Error codes: 3340001
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part)
#[doc(alias = "UploadPartAppStorage")]
#[lark_api(
    id = "spark.v1.app.storage.upload_part",
    method = "POST",
    path = "/open-apis/spark/v1/apps/:app_id/storage/upload/part",
    token = "user",
    scopes = "spark:app.storage:write",
    rate_limit = "10/s"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAppStoragePart {
    pub app_id: String,
    pub upload_id: String,
    pub chunk_index: i64,
    #[lark(file)]
    pub file: File,
    pub chunk_check_sum: Option<String>,
}

/// The answer to [`UploadAppStorage`] and [`CompleteAppStorageUpload`].
#[doc(alias("UploadAppStorageResponse", "UploadCompleteAppStorageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppStorageFileResponse {
    pub file_key: Option<String>,
    pub file_url: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub mime_type: Option<String>,
}
