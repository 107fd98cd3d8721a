// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Uploads of an app avatar.
//!
//! `application.v7.app_avatar.upload` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Uploads an icon for an app and returns its address.
///
/// - `POST /open-apis/application/v7/app_avatar/upload` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Rate limit: 10 a minute
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/app_avatar-upload/create)
#[doc(alias = "CreateAppAvatarUpload")]
#[lark_api(
    id = "application.v7.app_avatar.upload.create",
    method = "POST",
    path = "/open-apis/application/v7/app_avatar/upload",
    token = "tenant|user",
    response = UploadAppAvatarResponse,
    scopes = "application:application:patch",
    rate_limit = "10/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadAppAvatar {
    /// The image: JPEG, PNG, SVG or BMP, up to 2 MB, larger than 240 x 240 pixels, without rounded corners.
    #[lark(file)]
    pub avatar: File,
}

/// The answer to [`UploadAppAvatar`].
#[doc(alias = "CreateAppAvatarUploadResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct UploadAppAvatarResponse {
    /// Address of the image, to create or change an app with.
    pub url: Option<String>,
}
