// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Folders.
//!
//! `drive_explorer.v2.folder` in the platform's terms.

use std::collections::BTreeMap;

use lark_runtime::{Model, lark_api};

use super::models::CreatedFileResponse;

/// Creates a folder in another folder.
///
/// There is a newer call, `drive.v1.file.create_folder`. Not in parallel, at most 5 a second and 10000 a day.
///
/// - `POST /open-apis/drive/explorer/v2/folder/:folderToken` with a tenant or user token, for custom and store apps
/// - Scope: `drive:drive`
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
    /// Token of the folder in which to create the new one.
    #[lark(rename = "folderToken")]
    pub folder_token: String,
    /// Name of the new folder.
    pub title: String,
}

/// Lists what is in a folder, without the folders below.
///
/// There is a newer call, `drive.v1.file.list`. All items come at once, without pages.
///
/// - `GET /open-apis/drive/explorer/v2/folder/:folderToken/children` with a tenant or user token, for custom and store
///   apps
/// - Scope: `drive:drive`
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
    /// Token of the folder to list.
    #[lark(rename = "folderToken")]
    pub folder_token: String,
    /// Kinds of items to list: `doc`, `sheet`, `file`, `bitable`, `docx`, `folder`, `mindnote`; repeat it for several.
    /// Default: all.
    pub types: Option<Vec<String>>,
}

/// What is in a folder.
#[doc(alias = "GetDriveFolderChildrenResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFolderChildrenResponse {
    /// Token of the folder that was listed.
    #[lark(rename = "parentToken")]
    pub parent_token: Option<String>,
    /// Items in the folder.
    pub children: BTreeMap<String, FolderChild>,
}

/// Fetches the name, owner and parent of a folder.
///
/// - `GET /open-apis/drive/explorer/v2/folder/:folderToken/meta` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
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
    /// Token of the folder to look up.
    #[lark(rename = "folderToken")]
    pub folder_token: String,
}

/// A folder with its owner and parent.
#[doc(alias = "GetDriveFolderMetaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetFolderMetaResponse {
    /// Id of the folder, which is not its token.
    pub id: Option<String>,
    /// Name of the folder.
    pub name: Option<String>,
    /// Token of the folder.
    pub token: Option<String>,
    /// Id of whoever created the folder.
    #[lark(rename = "createUid")]
    pub create_uid: Option<String>,
    /// Id of whoever changed the folder last.
    #[lark(rename = "editUid")]
    pub edit_uid: Option<String>,
    /// Id of the folder above it; `0` if there is none.
    #[lark(rename = "parentId")]
    pub parent_id: Option<String>,
    /// Id of the owner; for shared folders, id of the folder tree.
    #[lark(rename = "ownUid")]
    pub own_uid: Option<String>,
}

/// An item in a folder.
#[doc(alias = "GetDriveFolderChildrenResponseChildren")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct FolderChild {
    /// Token of the item.
    pub token: Option<String>,
    /// Title of the item.
    pub name: Option<String>,
    /// Kind of item, such as `docx` or `folder`.
    pub r#type: Option<String>,
    /// Whether the item is a shortcut to another file.
    pub is_shortcut: Option<bool>,
}
