// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Publics of a permission.
//!
//! `drive.v1.permission.public` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::models::DriveType;

/// Fetches a public of a permission.
///
/// - `GET /open-apis/drive/v1/permissions/:token/public` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `drive:drive`,
///   `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 50 a second, 1000 a minute
/// - Error codes: 1063001, 1063002, 1063003, 1063004, 1063005, 1066001
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/get)
#[lark_api(
    id = "drive.v1.permission.public.get",
    method = "GET",
    path = "/open-apis/drive/v1/permissions/:token/public",
    token = "tenant|user",
    response = GetPermissionPublicResponse,
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:read|drive:drive|drive:drive:readonly|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPermissionPublic {
    pub token: String,
    pub r#type: DriveType,
}

/// The answer to [`GetPermissionPublic`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetPermissionPublicResponse {
    pub permission_public: Option<PermissionPublic>,
}

/// Changes parts of a public of a permission.
///
/// - `PATCH /open-apis/drive/v1/permissions/:token/public` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `drive:file`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - Error codes: 1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/patch)
#[lark_api(
    id = "drive.v1.permission.public.patch",
    method = "PATCH",
    path = "/open-apis/drive/v1/permissions/:token/public",
    token = "tenant|user",
    response = PatchPermissionPublicResponse,
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:write_only|drive:drive|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPermissionPublic {
    pub token: String,
    #[lark(query)]
    pub r#type: DriveType,
    pub external_access: Option<bool>,
    pub security_entity: Option<SecurityEntity>,
    pub comment_entity: Option<CommentEntity>,
    pub share_entity: Option<ShareEntity>,
    pub link_share_entity: Option<LinkShareEntity>,
    pub invite_external: Option<bool>,
}

/// The answer to [`PatchPermissionPublic`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PatchPermissionPublicResponse {
    pub permission_public: Option<PermissionPublic>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionPublic {
    pub external_access: Option<bool>,
    pub security_entity: Option<SecurityEntity>,
    pub comment_entity: Option<CommentEntity>,
    pub share_entity: Option<ShareEntity>,
    pub link_share_entity: Option<LinkShareEntity>,
    pub invite_external: Option<bool>,
    pub lock_switch: Option<bool>,
}

/// The values of `comment_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum CommentEntity {
    AnyoneCanEdit,
    AnyoneCanView,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `link_share_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LinkShareEntity {
    AnyoneEditable,
    AnyoneReadable,
    Closed,
    TenantEditable,
    TenantReadable,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `security_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum SecurityEntity {
    AnyoneCanEdit,
    AnyoneCanView,
    OnlyFullAccess,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `share_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ShareEntity {
    Anyone,
    OnlyFullAccess,
    SameTenant,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
