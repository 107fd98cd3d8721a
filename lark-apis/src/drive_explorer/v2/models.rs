// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `drive_explorer.v2` share.

use lark_runtime::Model;

/// The file that was created.
#[doc(alias("CreateDriveFileResponse", "CreateFolderResponse"))]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct CreatedFileResponse {
    /// URL that opens the new file.
    pub url: Option<String>,
    /// Token of the new file.
    pub token: Option<String>,
    /// Version of the new file.
    pub revision: Option<i64>,
}
