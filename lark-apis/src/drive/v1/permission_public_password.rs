// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Passwords of a public.
//!
//! `drive.v1.permission.public.password` in the platform's terms.

use lark_runtime::{Model, lark_api};

use super::file::FileType;

/// Protects a document with a password, which people outside the tenant must give.
///
/// Anyone with the link must be able to read or edit the document first; `drive.v1.permission.public.patch` sets that.
///
/// - `POST /open-apis/drive/v1/permissions/:token/public/password` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/permission-public-password/create)
#[lark_api(
    id = "drive.v1.permission.public.password.create",
    method = "POST",
    path = "/open-apis/drive/v1/permissions/:token/public/password",
    token = "tenant|user",
    response = PermissionPublicPasswordResponse,
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:write_only|drive:drive|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreatePermissionPublicPassword {
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document that the token names; minutes are not supported yet.
    #[lark(query)]
    pub r#type: FileType,
}

/// Lifts the password of a document, so that people outside the tenant need none.
///
/// - `DELETE /open-apis/drive/v1/permissions/:token/public/password` with a tenant or user token, for custom and store
///   apps
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/permission-public-password/delete)
#[lark_api(
    id = "drive.v1.permission.public.password.delete",
    method = "DELETE",
    path = "/open-apis/drive/v1/permissions/:token/public/password",
    token = "tenant|user",
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:write_only|drive:drive|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletePermissionPublicPassword {
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document that the token names; minutes are not supported yet.
    pub r#type: FileType,
}

/// Gives a document a new password and makes the old one void.
///
/// The document must have a password; `drive.v1.permission.public.password.create` sets one.
///
/// - `PUT /open-apis/drive/v1/permissions/:token/public/password` with a tenant or user token, for custom and store
///   apps
/// - Not repeated once it may have been executed: every call makes another password and voids the one before, which may
///   have been handed out already
/// - Scopes, any one of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`,
///   `sheets:spreadsheet`, `bitable:bitable`
/// - Rate limit: 100 a minute
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/permission/permission-public/permission-public-password/update)
#[lark_api(
    id = "drive.v1.permission.public.password.update",
    method = "PUT",
    path = "/open-apis/drive/v1/permissions/:token/public/password",
    token = "tenant|user",
    response = PermissionPublicPasswordResponse,
    scopes = "wiki:wiki|docs:doc|docs:permission.setting:write_only|drive:drive|sheets:spreadsheet|bitable:bitable",
    rate_limit = "100/min",
    not_idempotent
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdatePermissionPublicPassword {
    /// Document or file that this is about, by its token; it must match `type`.
    pub token: String,
    /// Kind of the document that the token names; minutes are not supported yet.
    #[lark(query)]
    pub r#type: FileType,
}

/// The answer to [`CreatePermissionPublicPassword`] and [`UpdatePermissionPublicPassword`].
#[doc(alias("CreatePermissionPublicPasswordResponse", "UpdatePermissionPublicPasswordResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct PermissionPublicPasswordResponse {
    /// Password that the document has now.
    pub password: Option<String>,
}
