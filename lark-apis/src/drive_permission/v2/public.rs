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
    /// Token of the document.
    pub token: String,
    /// Kind of document the token belongs to.
    pub r#type: String,
}

/// The sharing settings of a document.
#[doc(alias = "GetDrivePublicPermissionOldResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetPublicPermissionResponse {
    /// Who may copy, print and download.
    pub security_entity: Option<String>,
    /// Who may comment.
    pub comment_entity: Option<String>,
    /// Who may share and manage people.
    pub share_entity: Option<String>,
    /// Who may open it by its link.
    pub link_share_entity: Option<String>,
    /// Whether people of other organisations may have access.
    pub external_access: Option<bool>,
    /// Whether people of other organisations may be invited.
    pub invite_external: Option<bool>,
    pub permission_version: Option<String>,
}
