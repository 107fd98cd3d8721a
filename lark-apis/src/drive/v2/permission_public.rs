// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Publics of a permission.
//!
//! `drive.v2.permission.public` in the platform's terms.

use lark_runtime::{Model, StringEnum, Unknown, lark_api};

use super::models::FileType;

/// Fetches who may share, copy and comment on a document.
///
/// - `GET /open-apis/drive/v2/permissions/:token/public` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:read`, `docx:document`, `drive:drive`,
///   `drive:drive:readonly`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 50 a second, 1000 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/get-2)
#[lark_api(
    id = "drive.v2.permission.public.get",
    method = "GET",
    path = "/open-apis/drive/v2/permissions/:token/public",
    token = "tenant|user",
    response = PermissionPublicResponse,
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:read|docx:document|drive:drive|drive:drive:readonly|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "50/s|1000/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetPermissionPublic {
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document, file or folder that the token names.
    pub r#type: FileType,
}

/// Changes who may share, copy and comment on a document; what is left out stays as it is.
///
/// - `PATCH /open-apis/drive/v2/permissions/:token/public` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `docx:document`, `drive:drive`,
///   `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/patch-2)
#[doc(alias("make document public", "change link sharing", "share by link"))]
#[lark_api(
    id = "drive.v2.permission.public.patch",
    method = "PATCH",
    path = "/open-apis/drive/v2/permissions/:token/public",
    token = "tenant|user",
    response = PermissionPublicResponse,
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:write_only|docx:document|drive:drive|drive:file|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PatchPermissionPublic {
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document, file or folder that the token names.
    #[lark(query)]
    pub r#type: FileType,
    /// Who may share, copy and comment on a document.
    /// Required in requests.
    #[lark(body)]
    pub permission_public: Option<PermissionPublic>,
}

/// The answer to [`GetPermissionPublic`] and [`PatchPermissionPublic`].
#[doc(alias("GetPermissionPublicResponse", "PatchPermissionPublicResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionPublicResponse {
    /// Who may share, copy and comment on the document.
    pub permission_public: Option<PermissionPublic>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PermType {
    pub external_access_entity: Option<String>,
    pub link_share_entity: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Who may share, copy and comment on a document.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// Whether the document may be shared outside the tenant, with everyone or with partner tenants only; the tenant and
    /// the wiki may narrow it.
    pub external_access_entity: Option<ExternalAccessEntity>,
    /// Who may copy the document as a whole, print and download: readers, editors or those with full access.
    pub security_entity: Option<PermissionEntity>,
    /// Who may comment: readers or editors.
    pub comment_entity: Option<PermissionEntity>,
    /// Who may see, add and remove members: anyone with access, or only those of the tenant.
    pub share_entity: Option<ShareEntity>,
    /// Which members may see, add and remove members: readers, editors or those with full access.
    pub manage_collaborator_entity: Option<ManageCollaboratorEntity>,
    /// What the link alone permits, and to whom; `anyone_...` only if the document may be shared with everyone,
    /// `partner_tenant_...` only if the tenant shares with partners alone.
    pub link_share_entity: Option<LinkShareEntity>,
    /// Who may copy content: readers, editors or those with full access.
    pub copy_entity: Option<PermissionEntity>,
    /// Whether a page of a wiki is restricted, so that it no longer takes over the permissions of its parent.
    pub lock_switch: Option<bool>,
    pub perm_type: Option<PermType>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `external_access_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ExternalAccessEntity {
    /// Outside the tenant too.
    Open,
    /// Inside the tenant only.
    Closed,
    /// With partner tenants too.
    AllowSharePartnerTenant,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `link_share_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum LinkShareEntity {
    /// Everyone in the tenant who has the link may read.
    TenantReadable,
    /// Everyone in the tenant who has the link may edit.
    TenantEditable,
    /// Everyone in partner tenants may read.
    PartnerTenantReadable,
    /// Everyone in partner tenants may edit.
    PartnerTenantEditable,
    /// Everyone on the internet who has the link may read, if `external_access_entity` is `open`.
    AnyoneReadable,
    /// Everyone on the internet who has the link may edit, if `external_access_entity` is `open`.
    AnyoneEditable,
    /// The link is not shared.
    Closed,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `manage_collaborator_entity`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ManageCollaboratorEntity {
    /// Collaborators who may read.
    CollaboratorCanView,
    /// Collaborators who may edit.
    CollaboratorCanEdit,
    /// Collaborators who may manage.
    CollaboratorFullAccess,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `comment_entity`, `copy_entity`, `security_entity`.
#[doc(alias("CommentEntity", "CopyEntity", "SecurityEntity"))]
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
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
