// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Images.
//!
//! `im.v1.image` in the platform's terms.

use lark_runtime::{Download, File, Model, StringEnum, lark_api};

/// Uploads an image for messages or as an avatar and returns its key.
///
/// JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC (the last two become JPG) of at most 10 MB, not empty. At most
/// 12000 x 12000 pixels, GIF 2000 x 2000, avatars 4096 x 4096. Larger images can be uploaded as a file with
/// `im.v1.file.create`.
///
/// - `POST /open-apis/im/v1/images` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `im:resource`, `im:resource:upload`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/create)
#[doc(alias("CreateImage", "upload image", "send image", "get image key", "upload picture", "upload avatar"))]
#[lark_api(
    id = "im.v1.image.create",
    method = "POST",
    path = "/open-apis/im/v1/images",
    token = "tenant",
    undocumented_token = "user",
    response = UploadImageResponse,
    scopes = "im:resource|im:resource:upload",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadImage {
    /// Whether the image is for messages or an avatar.
    pub image_type: ImageType,
    /// Content of the image, at most 10 MB and not empty; at most 12000 x 12000 pixels, GIF 2000 x 2000, avatars 4096 x
    /// 4096.
    #[lark(file)]
    pub image: File,
}

/// The answer to [`UploadImage`].
#[doc(alias = "CreateImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadImageResponse {
    /// Key of the image, `img_...`, to use it in messages or as an avatar.
    pub image_key: Option<String>,
}

/// Downloads an image for messages that the bot itself has uploaded.
///
/// Avatars cannot be downloaded. For images in messages of users, use `im.v1.message.resource.get`.
///
/// - `GET /open-apis/im/v1/images/:image_key` with a tenant token, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/get)
#[doc(alias = "GetImage")]
#[lark_api(
    id = "im.v1.image.get",
    method = "GET",
    path = "/open-apis/im/v1/images/:image_key",
    token = "tenant",
    response = Download,
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadImage {
    /// Key of the image to download, `img_...`, from `im.v1.image.create`.
    pub image_key: String,
}

/// The values of `image_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ImageType {
    /// To be sent in messages.
    Message,
    /// To be set as a picture of a user, bot or group.
    Avatar,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
