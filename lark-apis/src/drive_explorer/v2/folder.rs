// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Folders.
//!
//! `drive_explorer.v2.folder` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

/// Creates a folder.
///
/// - `POST /open-apis/drive/explorer/v2/folder/:folderToken` with a tenant or user token, for custom and store apps
/// - Scope: `drive:drive`
/// - Error codes: 91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/drive/folder/create-a-new-folder)
#[lark_api(
    id = "drive_explorer.v2.folder.folder",
    method = "POST",
    path = "/open-apis/drive/explorer/v2/folder/:folderToken",
    token = "tenant|user",
    response = CreateFolderResponse,
    scopes = "drive:drive",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFolder {
    #[lark(rename = "folderToken")]
    pub folder_token: String,
    pub title: String,
}

/// The answer to [`CreateFolder`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreateFolderResponse {
    pub url: Option<String>,
    pub revision: Option<i64>,
    pub token: Option<String>,
}

/// Fetches drive folder children.
///
/// - `GET /open-apis/drive/explorer/v2/folder/:folderToken/children` with a tenant or user token, for custom and store
///   apps
/// - Scope: `drive:drive`
/// - Error codes: 91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/drive/folder/get-folder-children)
#[lark_api(
    id = "drive_explorer.v2.folder.get_drive_folder_children",
    method = "GET",
    path = "/open-apis/drive/explorer/v2/folder/:folderToken/children",
    token = "tenant|user",
    response = GetDriveFolderChildrenResponse,
    scopes = "drive:drive",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDriveFolderChildren {
    #[lark(rename = "folderToken")]
    pub folder_token: String,
    pub types: Option<Vec<String>>,
}

/// The answer to [`GetDriveFolderChildren`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDriveFolderChildrenResponse {
    #[lark(rename = "parentToken")]
    pub parent_token: Option<String>,
    pub children: BTreeMap<String, GetDriveFolderChildrenResponseChildren>,
}

/// Fetches drive folder metadata.
///
/// - `GET /open-apis/drive/explorer/v2/folder/:folderToken/meta` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
/// - Error codes: 91201, 91203, 91204
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/get-folder-meta)
#[lark_api(
    id = "drive_explorer.v2.folder.get_drive_folder_meta",
    method = "GET",
    path = "/open-apis/drive/explorer/v2/folder/:folderToken/meta",
    token = "tenant|user",
    response = GetDriveFolderMetaResponse,
    scopes = "drive:drive|drive:drive.metadata:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetDriveFolderMeta {
    #[lark(rename = "folderToken")]
    pub folder_token: String,
}

/// The answer to [`GetDriveFolderMeta`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDriveFolderMetaResponse {
    pub id: Option<String>,
    pub name: Option<String>,
    pub token: Option<String>,
    #[lark(rename = "createUid")]
    pub create_uid: Option<String>,
    #[lark(rename = "editUid")]
    pub edit_uid: Option<String>,
    #[lark(rename = "parentId")]
    pub parent_id: Option<String>,
    #[lark(rename = "ownUid")]
    pub own_uid: Option<String>,
}

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetDriveFolderChildrenResponseChildren {
    pub token: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub is_shortcut: Option<bool>,
}
