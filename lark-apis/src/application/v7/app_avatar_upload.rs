// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Uploads of an app avatar.
//!
//! `application.v7.app_avatar.upload` in the platform's terms.

use lark_runtime::{File, Model, lark_api};

/// Creates an upload of an app avatar.
///
/// - `POST /open-apis/application/v7/app_avatar/upload` with a tenant or user token, for custom apps only
/// - Scope: `application:application:patch`
/// - Rate limit: 10 a minute
/// - Error codes: 210001
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
pub struct UploadAppAvatar {
    #[lark(file)]
    pub avatar: File,
}

/// The answer to [`UploadAppAvatar`].
#[doc(alias = "CreateAppAvatarUploadResponse")]
#[derive(Clone, Default, Model)]
pub struct UploadAppAvatarResponse {
    pub url: Option<String>,
}
