// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Media.
//!
//! `drive.v1.media` in the platform's terms.

use lark_runtime::{Download, File, Model, StringEnum, lark_api};

use super::models::PrepareUploadResponse;

/// Fetches addresses from which pictures and files inside documents can be downloaded for 24 hours.
///
/// Files that lie in the drive itself are downloaded with `drive.v1.file.download`.
///
/// - `GET /open-apis/drive/v1/medias/batch_get_tmp_download_url` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`,
///   `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: special, see the documentation
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
    /// Pictures and files by their tokens; at most 5.
    pub file_tokens: Vec<String>,
    /// More about where the files lie, as JSON; needed for bases with advanced permissions, without which the answer is
    /// 403.
    pub extra: Option<String>,
}

/// The answer to [`BatchGetMediaTmpDownloadUrl`].
#[doc(alias = "BatchGetTmpDownloadUrlMediaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchGetMediaTmpDownloadUrlResponse {
    /// The address of each picture or file.
    pub tmp_download_urls: Vec<TmpDownloadUrl>,
}

/// Downloads a picture or file from inside a document.
///
/// A `Range` header fetches a part only. Files that lie in the drive itself are downloaded with
/// `drive.v1.file.download`.
///
/// - `GET /open-apis/drive/v1/medias/:file_token/download` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`,
///   `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
///   `sheets:spreadsheet:readonly`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/media/download)
#[doc(alias("download media", "download image of document", "download attachment of bitable"))]
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
    /// Picture or file to download, by the token from a block, a cell or a record.
    pub file_token: String,
    /// More about where the file lies, as JSON; needed for bases with advanced permissions.
    pub extra: Option<String>,
}

/// Uploads a picture, video or file of at most 20 MB into a document; the drive does not show it.
///
/// Larger ones go up in parts, starting with `drive.v1.media.upload_prepare`.
///
/// [`ChunkedUpload`](crate::drive::v1::ChunkedUpload) sends larger files in blocks. For an image of a document,
/// `docx::v1::insert_image` does all that it takes.
///
/// - `POST /open-apis/drive/v1/medias/upload_all` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/media/upload_all)
#[doc(alias("UploadAllMedia", "upload media", "upload image to document", "upload attachment to bitable"))]
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
    /// Name of the picture or file; at most 250 characters.
    pub file_name: String,
    /// What it is and goes into, such as `docx_image` for a picture in a document.
    pub parent_type: MediaParentType,
    /// Document or block that it goes into, by its token.
    pub parent_node: String,
    /// Size of the picture or file in bytes; at most 20971520.
    pub size: i64,
    /// Adler-32 checksum of the picture or file.
    pub checksum: Option<String>,
    /// Document that it lies in, as `{"drive_route_token":"..."}`; only some kinds of `parent_type` need it.
    pub extra: Option<String>,
    /// Content of the picture or file.
    #[lark(file)]
    pub file: File,
}

/// Completes the upload of a picture or file in parts, once all parts are there.
///
/// A part of [`ChunkedUpload`](crate::drive::v1::ChunkedUpload), which does all that it takes.
///
/// - `POST /open-apis/drive/v1/medias/upload_finish` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: special, see the documentation
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
    /// Upload to complete, by the id from `drive.v1.media.upload_prepare`.
    pub upload_id: String,
    /// How many parts there were.
    pub block_num: i64,
}

/// Uploads one part of a picture or file that goes into a document.
///
/// `drive.v1.media.upload_prepare` comes first and says how large the parts are; `drive.v1.media.upload_finish` comes
/// last.
///
/// A part of [`ChunkedUpload`](crate::drive::v1::ChunkedUpload), which does all that it takes.
///
/// - `POST /open-apis/drive/v1/medias/upload_part` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: special, see the documentation
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
    /// Upload that the part belongs to, by the id from `drive.v1.media.upload_prepare`.
    pub upload_id: String,
    /// Number of the part, counted from 0.
    pub seq: i64,
    /// Size of the part, in bytes.
    pub size: i64,
    /// Adler-32 checksum of the part.
    pub checksum: Option<String>,
    /// Content of the part.
    #[lark(file)]
    pub file: File,
}

/// Starts the upload of a picture or file into a document in parts of 4 MB.
///
/// The upload can go on for 24 hours. The parts go up with `drive.v1.media.upload_part`.
///
/// A part of [`ChunkedUpload`](crate::drive::v1::ChunkedUpload), which does all that it takes.
///
/// - `POST /open-apis/drive/v1/medias/upload_prepare` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `bitable:app`, `docs:doc`, `docs:document.media:upload`, `drive:drive`, `sheets:spreadsheet`
/// - Rate limit: special, see the documentation
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
    /// Name of the picture or file; at most 250 characters.
    pub file_name: String,
    /// What it is and goes into, such as `docx_image` for a picture in a document.
    pub parent_type: MediaParentType,
    /// Size of the whole picture or file, in bytes.
    pub size: i64,
    /// Document or block that it goes into, by its token.
    pub parent_node: String,
    /// Document that it lies in, as `{"drive_route_token":"..."}`; only some kinds of `parent_type` need it.
    pub extra: Option<String>,
}

/// The address of a picture or file inside a document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TmpDownloadUrl {
    /// Token of the picture or file.
    pub file_token: Option<String>,
    /// Address to download it from, for 24 hours.
    pub tmp_download_url: Option<String>,
}

/// The answer to [`UploadMedia`] and [`FinishMediaUpload`].
#[doc(alias("UploadAllMediaResponse", "UploadFinishMediaResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct MediaUploadResponse {
    /// Token of the uploaded picture or file.
    pub file_token: Option<String>,
}

/// The values of `parent_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum MediaParentType {
    /// An image of a document of the old kind.
    DocImage,
    /// A picture in a document.
    DocxImage,
    /// A picture in a spreadsheet.
    SheetImage,
    /// A file of a document of the old kind.
    DocFile,
    /// A file in a document.
    DocxFile,
    /// A file in a spreadsheet.
    SheetFile,
    /// A picture in a base.
    BitableImage,
    /// A file in a base.
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
    /// A picture in a comment.
    CommentImage,
    Email,
    LarkAiMediaAnalysis,
    /// A picture in a mind map.
    MindnoteImage,
    OfficeSheetFile,
    OfficeSlideFile,
    SlideFile,
    SlideImg,
    /// A picture on a whiteboard.
    Whiteboard,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
