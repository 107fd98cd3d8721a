// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Images.
//!
//! `im.v1.image` in the platform's terms.

use lark_runtime::{Download, File, Model, StringEnum, lark_api};

/// Creates an image.
///
/// - `POST /open-apis/im/v1/images` with a tenant token (official SDKs name user too), for custom and store apps
/// - Scopes, any one of: `im:resource`, `im:resource:upload`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 232096, 234001, 234002, 234006, 234007, 234010, 234011, 234039, 234041, 234042
/// - [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/create)
#[doc(alias = "CreateImage")]
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
    pub image_type: ImageType,
    #[lark(file)]
    pub image: File,
}

/// The answer to [`UploadImage`].
#[doc(alias = "CreateImageResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadImageResponse {
    pub image_key: Option<String>,
}

/// Fetches an image.
///
/// - `GET /open-apis/im/v1/images/:image_key` with a tenant token, for custom and store apps
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 234001, 234002, 234005, 234007, 234008, 234041, 234042
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
