// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Storages of an app.
//!
//! `spark.v1.app.storage` in the platform's terms.

use lark_runtime::{Download, File, Model, lark_api};

/// Downloads a file of up to 20 MB from the storage of a Miaoda app.
///
/// - `GET /open-apis/spark/v1/apps/:app_id/storage` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 10 a second
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
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Id of the file; goes before `file_url`, of which one is needed.
    pub file_key: Option<String>,
    /// URL of the file, if there is no `file_key`.
    pub file_url: Option<String>,
    #[lark(header = "Range")]
    pub range: Option<String>,
}

/// Uploads a file of up to 20 MB into the storage of a Miaoda app.
///
/// Larger files go up in parts, which begins with `spark.v1.app.storage.upload_initialize`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 5 a second
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
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the file to upload.
    pub file_name: String,
    /// SHA-256 of the file in hexadecimal; if given and wrong, the upload fails.
    pub check_sum: Option<String>,
    /// The file, at most 20 MB.
    #[lark(file)]
    pub file: File,
}

/// Completes the upload of a file in parts.
///
/// The last step, once all parts were sent with `spark.v1.app.storage.upload_part`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 10 a second
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
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Id of the upload, from `spark.v1.app.storage.upload_initialize`.
    pub upload_id: String,
}

/// Begins the upload of a file in parts and returns its id and the size of the parts.
///
/// Next, send the parts with `spark.v1.app.storage.upload_part`, then call `spark.v1.app.storage.upload_complete`. The
/// id works for 24 hours.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 10 a second
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
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Name of the file, best at most 100 characters.
    pub file_name: String,
    /// Size of the file in bytes; 1 to 2147483648.
    pub file_size: i64,
    /// MIME type of the file, such as `text/plain; charset=utf-8`.
    pub mime_type: Option<String>,
}

/// The answer to [`InitializeAppStorageUpload`].
#[doc(alias = "UploadInitializeAppStorageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct InitializeAppStorageUploadResponse {
    /// Id of the upload; works for 24 hours.
    pub upload_id: Option<String>,
    /// How large parts should be, in bytes.
    pub chunk_size: Option<i64>,
    /// How many parts there will be.
    pub chunk_numbers: Option<i64>,
}

/// Uploads one part of a file.
///
/// Begin with `spark.v1.app.storage.upload_initialize`; after the last part call
/// `spark.v1.app.storage.upload_complete`.
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/part` with a user token, for custom apps only
/// - Scope: `spark:app.storage:write`
/// - Rate limit: 10 a second
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
    /// Id of the Miaoda app, `app_...`, the last part of its URL.
    pub app_id: String,
    /// Id of the upload, from `spark.v1.app.storage.upload_initialize`.
    pub upload_id: String,
    /// Number of the part, 1 to 10000, from 1.
    pub chunk_index: i64,
    /// The part, of the MIME type given at the beginning.
    #[lark(file)]
    pub file: File,
    /// MD5 of the part.
    pub chunk_check_sum: Option<String>,
}

/// The answer to [`UploadAppStorage`] and [`CompleteAppStorageUpload`].
#[doc(alias("UploadAppStorageResponse", "UploadCompleteAppStorageResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AppStorageFileResponse {
    /// Id of the uploaded file.
    pub file_key: Option<String>,
    /// Relative URL of the uploaded file.
    pub file_url: Option<String>,
    /// Name of the uploaded file.
    pub file_name: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
    /// MIME type of the uploaded file.
    pub mime_type: Option<String>,
}
