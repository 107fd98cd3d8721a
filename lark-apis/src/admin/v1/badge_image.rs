// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Badge images.
//!
//! `admin.v1.badge_image` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Uploads a picture for a badge and returns its key.
///
/// The key must be used within an hour.
///
/// - `POST /open-apis/admin/v1/badge_images` with a tenant token, for custom and store apps
/// - Scope: `admin:badge`
/// - Rate limit: 20 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/admin-v1/badge/badge/create)
#[doc(alias = "CreateBadgeImage")]
#[lark_api(
    id = "admin.v1.badge_image.create",
    method = "POST",
    path = "/open-apis/admin/v1/badge_images",
    token = "tenant",
    response = UploadBadgeImageResponse,
    scopes = "admin:badge",
    rate_limit = "20/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadBadgeImage {
    /// The picture: PNG, 320 by 320 pixels, at most 1024 KB.
    #[lark(file)]
    pub image_file: File,
    /// What the picture is for: `1` the large picture of the badge, `2` the small one on avatars.
    pub image_type: i64,
}

/// The answer to [`UploadBadgeImage`].
#[doc(alias = "CreateBadgeImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadBadgeImageResponse {
    /// Key of the uploaded picture, to use within an hour.
    pub image_key: Option<String>,
}
