// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Images.
//!
//! `okr.v1.image` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

use super::models::TargetType;

/// Uploads a picture for a progress record and returns its token and URL.
///
/// Put both into `imageList` when creating or updating the progress record.
///
/// - `POST /open-apis/okr/v1/images/upload` with a tenant or user token, for custom apps only
/// - Scopes, any one of: `okr:okr`, `okr:okr.progress.file:upload`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/okr-v1/progress_record/upload)
#[lark_api(
    id = "okr.v1.image.upload",
    method = "POST",
    path = "/open-apis/okr/v1/images/upload",
    token = "tenant|user",
    response = UploadImageResponse,
    scopes = "okr:okr|okr:okr.progress.file:upload",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadImage {
    /// The picture: JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC.
    #[lark(file)]
    pub data: File,
    /// Id of the objective or key result whose progress record will show it.
    pub target_id: String,
    /// Whether `target_id` is an objective (`2`) or a key result (`3`).
    pub target_type: TargetType,
}

/// The answer to [`UploadImage`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadImageResponse {
    /// Token of the picture, for progress records.
    pub file_token: Option<String>,
    /// URL to download the picture.
    pub url: Option<String>,
}
