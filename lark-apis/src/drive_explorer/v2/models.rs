// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `drive_explorer.v2` share.

use lark_runtime::Model;

/// The answer to [`CreateFile`](super::file::CreateFile) and [`CreateFolder`](super::folder::CreateFolder).
#[doc(alias("CreateDriveFileResponse", "CreateFolderResponse"))]
#[derive(Clone, Default, Model)]
pub struct CreatedFileResponse {
    pub url: Option<String>,
    pub token: Option<String>,
    pub revision: Option<i64>,
}
