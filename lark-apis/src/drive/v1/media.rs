// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Media.
//!
//! `drive.v1.media` in the platform's terms.

use lark_runtime::{Download, File, Model, StringEnum, lark_api};

use super::models::PrepareUploadResponse;

/// Fetches a tmp download URL of media.
///
/// - `GET /open-apis/drive/v1/medias/batch_get_tmp_download_url` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`,
///   `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061002
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/media/batch_get_tmp_download_url)
#[doc(alias = "BatchGetTmpDownloadUrlMedia")]
#[lark_api(
    id = "drive.v1.media.batch_get_tmp_download_url",
    method = "GET",
    path = "/open-apis/drive/v1/medias/batch_get_tmp_download_url",
    token = "tenant|user",
    response = BatchGetMediaTmpDownloadUrlResponse,
    scopes = "bitable:app|bitable:app:readonly|docs:doc|docs:doc:readonly|docs:document.media:download|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchGetMediaTmpDownloadUrl {
    pub file_tokens: Vec<String>,
    pub extra: Option<String>,
}

/// The answer to [`BatchGetMediaTmpDownloadUrl`].
#[doc(alias = "BatchGetTmpDownloadUrlMediaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetMediaTmpDownloadUrlResponse {
    pub tmp_download_urls: Vec<TmpDownloadUrl>,
}

/// Downloads media.
///
/// - `GET /open-apis/drive/v1/medias/:file_token/download` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`,
///   `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/media/download)
#[lark_api(
    id = "drive.v1.media.download",
    method = "GET",
    path = "/open-apis/drive/v1/medias/:file_token/download",
    token = "tenant|user",
    response = Download,
    scopes = "bitable:app|bitable:app:readonly|docs:doc|docs:doc:readonly|docs:document.media:download|drive:drive|drive:drive:readonly|sheets:spreadsheet|sheets:spreadsheet:readonly",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadMedia {
    pub file_token: String,
    pub extra: Option<String>,
}

/// Uploads media all.
///
/// At most 20 MB; [`ChunkedUpload`](super::ChunkedUpload) sends larger files in blocks. For an image of a document,
/// `docx::v1::insert_image` does all that it takes.
///
/// - `POST /open-apis/drive/v1/medias/upload_all` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061006, 1061007, 1061008, 1061021, 1061041, 1061042,
///   1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061113, 1061547, 1062004, 1062005, 1062006,
///   1062007, 1062008, 1062009, 1062010, 1062011, 1062012, 1062013, 1062014, 1062051, 1062505, 1062506, 1062507
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/media/upload_all)
#[doc(alias = "UploadAllMedia")]
#[lark_api(
    id = "drive.v1.media.upload_all",
    method = "POST",
    path = "/open-apis/drive/v1/medias/upload_all",
    token = "tenant|user",
    response = MediaUploadResponse,
    scopes = "bitable:app|docs:doc|docs:document.media:upload|drive:drive|sheets:spreadsheet",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadMedia {
    pub file_name: String,
    pub parent_type: MediaParentType,
    pub parent_node: String,
    pub size: i64,
    pub checksum: Option<String>,
    pub extra: Option<String>,
    #[lark(file)]
    pub file: File,
}

/// Uploads a finish of media.
///
/// - `POST /open-apis/drive/v1/medias/upload_finish` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061006, 1061007, 1061008, 1061021, 1061041, 1061042,
///   1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061113, 1061547, 1062004, 1062005, 1062006,
///   1062007, 1062008, 1062009, 1062010, 1062011, 1062012, 1062013, 1062014, 1062051, 1062505, 1062506, 1062507
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/media/multipart-upload-media/upload_finish)
#[doc(alias = "UploadFinishMedia")]
#[lark_api(
    id = "drive.v1.media.upload_finish",
    method = "POST",
    path = "/open-apis/drive/v1/medias/upload_finish",
    token = "tenant|user",
    response = MediaUploadResponse,
    scopes = "bitable:app|docs:doc|docs:document.media:upload|drive:drive|sheets:spreadsheet",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FinishMediaUpload {
    pub upload_id: String,
    pub block_num: i64,
}

/// Uploads a part of media.
///
/// - `POST /open-apis/drive/v1/medias/upload_part` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061006, 1061007, 1061008, 1061021, 1061041, 1061042,
///   1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061113, 1061547, 1062004, 1062005, 1062006,
///   1062007, 1062008, 1062009, 1062010, 1062011, 1062012, 1062013, 1062014, 1062051, 1062505, 1062506, 1062507
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/media/multipart-upload-media/upload_part)
#[doc(alias = "UploadPartMedia")]
#[lark_api(
    id = "drive.v1.media.upload_part",
    method = "POST",
    path = "/open-apis/drive/v1/medias/upload_part",
    token = "tenant|user",
    scopes = "bitable:app|docs:doc|docs:document.media:upload|drive:drive|sheets:spreadsheet",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadMediaPart {
    pub upload_id: String,
    pub seq: i64,
    pub size: i64,
    pub checksum: Option<String>,
    #[lark(file)]
    pub file: File,
}

/// Uploads a prepare of media.
///
/// - `POST /open-apis/drive/v1/medias/upload_prepare` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: special, see the documentation
/// - Error codes: 1061001, 1061002, 1061003, 1061004, 1061005, 1061006, 1061007, 1061008, 1061021, 1061041, 1061042,
///   1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061113, 1061547, 1062004, 1062005, 1062006,
///   1062007, 1062008, 1062009, 1062010, 1062011, 1062012, 1062013, 1062014, 1062051, 1062505, 1062506, 1062507
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/media/multipart-upload-media/upload_prepare)
#[doc(alias = "UploadPrepareMedia")]
#[lark_api(
    id = "drive.v1.media.upload_prepare",
    method = "POST",
    path = "/open-apis/drive/v1/medias/upload_prepare",
    token = "tenant|user",
    response = PrepareUploadResponse,
    scopes = "bitable:app|docs:doc|docs:document.media:upload|drive:drive|sheets:spreadsheet",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PrepareMediaUpload {
    pub file_name: String,
    pub parent_type: MediaParentType,
    pub size: i64,
    pub parent_node: String,
    pub extra: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TmpDownloadUrl {
    pub file_token: Option<String>,
    pub tmp_download_url: Option<String>,
}

/// The answer to [`UploadMedia`] and [`FinishMediaUpload`].
#[doc(alias("UploadAllMediaResponse", "UploadFinishMediaResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MediaUploadResponse {
    pub file_token: Option<String>,
}

/// The values of `parent_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MediaParentType {
    /// An image of a document of the old kind.
    DocImage,
    DocxImage,
    SheetImage,
    /// A file of a document of the old kind.
    DocFile,
    DocxFile,
    SheetFile,
    BitableImage,
    BitableFile,
    /// A file to be imported.
    CcmImportOpen,
    /// Not open yet.
    VcVirtualBackground,
    /// Not open yet.
    Moments,
    BaseGlobal,
    BitableTmpPoint,
    Calendar,
    CommentImage,
    Email,
    LarkAiMediaAnalysis,
    MindnoteImage,
    OfficeSheetFile,
    OfficeSlideFile,
    SlideFile,
    SlideImg,
    Whiteboard,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
