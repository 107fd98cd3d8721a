// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Publics.
//!
//! `drive_permission.v2.public` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the sharing settings of a document; out of date.
///
/// - `POST /open-apis/drive/permission/v2/public/` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uITM3YjLyEzN24iMxcjN)
#[doc(alias = "GetDrivePublicPermissionOld")]
#[lark_api(
    id = "drive_permission.v2.public.get_drive_public_permission_old",
    method = "POST",
    path = "/open-apis/drive/permission/v2/public/",
    token = "tenant|user",
    response = GetPublicPermissionResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPublicPermission {
    pub token: String,
    pub r#type: String,
}

/// The sharing settings of a document.
#[doc(alias = "GetDrivePublicPermissionOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetPublicPermissionResponse {
    pub security_entity: Option<String>,
    pub comment_entity: Option<String>,
    pub share_entity: Option<String>,
    pub link_share_entity: Option<String>,
    pub external_access: Option<bool>,
    pub invite_external: Option<bool>,
    pub permission_version: Option<String>,
}
