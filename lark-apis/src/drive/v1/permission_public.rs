// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Publics of a permission.
//!
//! `drive.v1.permission.public` in the platform's terms.

use lark_runtime::{Model, StringEnum, lark_api};

use super::file::FileType;

/// Fetches who may share, copy and comment on a document.
///
/// An old endpoint; `drive.v2.permission.public.get` is the newer one.
///
/// - `GET /open-apis/drive/v1/permissions/:token/public` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `drive:drive`,
///   `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/get)
#[lark_api(
    id = "drive.v1.permission.public.get",
    method = "GET",
    path = "/open-apis/drive/v1/permissions/:token/public",
    token = "tenant|user",
    response = PermissionPublicResponse,
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:read|drive:drive|drive:drive:readonly|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "50/s|1000/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPermissionPublic {
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document, file or folder that the token names.
    pub r#type: FileType,
}

/// Changes who may share, copy and comment on a document.
///
/// An old endpoint; `drive.v2.permission.public.patch` is the newer one.
///
/// - `PATCH /open-apis/drive/v1/permissions/:token/public` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `drive:file`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/patch)
#[lark_api(
    id = "drive.v1.permission.public.patch",
    method = "PATCH",
    path = "/open-apis/drive/v1/permissions/:token/public",
    token = "tenant|user",
    response = PermissionPublicResponse,
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:write_only|drive:drive|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPermissionPublic {
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document that the token names; of a page of a wiki, settings of sharing cannot be changed.
    #[lark(query)]
    pub r#type: FileType,
    /// Whether the document may be shared outside the tenant; not for pages of a wiki.
    pub external_access: Option<bool>,
    /// Who may copy, print and download: readers, editors or those with full access.
    pub security_entity: Option<PermissionEntity>,
    /// Who may comment: readers or editors.
    pub comment_entity: Option<PermissionEntity>,
    /// Who may see, add and remove members; not for pages of a wiki.
    pub share_entity: Option<ShareEntity>,
    /// What the link alone permits, and to whom; `anyone_readable` and `anyone_editable` are not for pages of a wiki.
    pub link_share_entity: Option<LinkShareEntity>,
    /// Whether people without full access may share outside the tenant; not for pages of a wiki.
    pub invite_external: Option<bool>,
}

/// The answer to [`GetPermissionPublic`] and [`PatchPermissionPublic`].
#[doc(alias("GetPermissionPublicResponse", "PatchPermissionPublicResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionPublicResponse {
    /// Who may share, copy and comment on the document.
    pub permission_public: Option<PermissionPublic>,
}

/// Who may share, copy and comment on a document.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// Whether the document may be shared outside the tenant.
    pub external_access: Option<bool>,
    /// Who may copy, print and download: readers, editors or those with full access.
    pub security_entity: Option<PermissionEntity>,
    /// Who may comment: readers or editors.
    pub comment_entity: Option<PermissionEntity>,
    /// Who may see, add and remove members: anyone with access, those of the tenant or those with full access.
    pub share_entity: Option<ShareEntity>,
    /// What the link alone permits, and to whom: the tenant, everyone or nobody.
    pub link_share_entity: Option<LinkShareEntity>,
    /// Whether people without full access may share outside the tenant.
    pub invite_external: Option<bool>,
    /// Whether a page of a wiki is locked, so that it no longer takes over the permissions of its parent.
    pub lock_switch: Option<bool>,
}

/// The values of `link_share_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LinkShareEntity {
    /// Everyone in the tenant who has the link may read.
    TenantReadable,
    /// Everyone in the tenant who has the link may edit.
    TenantEditable,
    /// Everyone on the internet who has the link may read.
    AnyoneReadable,
    /// Everyone on the internet who has the link may edit.
    AnyoneEditable,
    /// The link is not shared.
    Closed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `comment_entity`, `security_entity`.
#[doc(alias("CommentEntity", "SecurityEntity"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum PermissionEntity {
    /// Everyone who may read.
    AnyoneCanView,
    /// Everyone who may edit.
    AnyoneCanEdit,
    /// Those who may manage; not for comments.
    OnlyFullAccess,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `share_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ShareEntity {
    /// Everyone who may read or edit.
    Anyone,
    /// Everyone in the tenant who may read or edit.
    SameTenant,
    /// Those who may manage.
    OnlyFullAccess,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
