// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Root folders.
//!
//! `drive_explorer.v2.root_folder` in the platform's terms.

use lark_runtime::{Model, lark_api};

/// Fetches the token and owner of the user's root folder.
///
/// - `GET /open-apis/drive/explorer/v2/root_folder/meta` with a tenant or user token, for custom and store apps
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
/// - [Documentation](https://open.feishu.cn/document/server-docs/docs/drive-v1/folder/get-root-folder-meta)
#[doc(alias = "GetDriveRootFolderMeta")]
#[lark_api(
    id = "drive_explorer.v2.root_folder.get_drive_root_folder_meta",
    method = "GET",
    path = "/open-apis/drive/explorer/v2/root_folder/meta",
    token = "tenant|user",
    response = GetRootFolderMetaResponse,
    scopes = "drive:drive|drive:drive.metadata:readonly"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetRootFolderMeta {}

/// The root folder of a user.
#[doc(alias = "GetDriveRootFolderMetaResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct GetRootFolderMetaResponse {
    /// Token of the root folder.
    pub token: Option<String>,
    /// Id of the root folder, which is not its token.
    pub id: Option<String>,
    /// Id of whose folder it is.
    pub user_id: Option<String>,
}
