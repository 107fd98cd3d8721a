// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Folders.
//!
//! `drive_explorer.v2.folder` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

use super::models::CreatedFileResponse;

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
    response = CreatedFileResponse,
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

/// `drive_explorer.v2.folder.get_drive_folder_children`.
///
/// - `GET /open-apis/drive/explorer/v2/folder/:folderToken/children` with a tenant or user token, for custom and store
///   apps
/// - Scope: `drive:drive`
/// - Error codes: 91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208
/// - [Documentation](https://open.feishu.cn/document/server-docs/historic-version/docs/drive/folder/get-folder-children)
#[doc(alias = "GetDriveFolderChildren")]
#[lark_api(
    id = "drive_explorer.v2.folder.get_drive_folder_children",
    method = "GET",
    path = "/open-apis/drive/explorer/v2/folder/:folderToken/children",
    token = "tenant|user",
    response = GetFolderChildrenResponse,
    scopes = "drive:drive",
    deprecated
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFolderChildren {
    #[lark(rename = "folderToken")]
    pub folder_token: String,
    pub types: Option<Vec<String>>,
}

/// The answer to [`GetFolderChildren`].
#[doc(alias = "GetDriveFolderChildrenResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFolderChildrenResponse {
    #[lark(rename = "parentToken")]
    pub parent_token: Option<String>,
    pub children: BTreeMap<String, FolderChild>,
}

/// `drive_explorer.v2.folder.get_drive_folder_meta`.
///
/// - `GET /open-apis/drive/explorer/v2/folder/:folderToken/meta` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
/// - Error codes: 91201, 91203, 91204
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/get-folder-meta)
#[doc(alias = "GetDriveFolderMeta")]
#[lark_api(
    id = "drive_explorer.v2.folder.get_drive_folder_meta",
    method = "GET",
    path = "/open-apis/drive/explorer/v2/folder/:folderToken/meta",
    token = "tenant|user",
    response = GetFolderMetaResponse,
    scopes = "drive:drive|drive:drive.metadata:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetFolderMeta {
    #[lark(rename = "folderToken")]
    pub folder_token: String,
}

/// The answer to [`GetFolderMeta`].
#[doc(alias = "GetDriveFolderMetaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFolderMetaResponse {
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

#[doc(alias = "GetDriveFolderChildrenResponseChildren")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FolderChild {
    pub token: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub is_shortcut: Option<bool>,
}
