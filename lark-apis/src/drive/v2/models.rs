// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `drive.v2` share.

use lark_runtime::StringEnum;

/// The values of `file_type`, `type`.
#[doc(alias("PatchPermissionPublicType", "PermissionPublicType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum FileType {
    Doc,
    Docx,
    File,
    Apps,
    Bitable,
    Folder,
    Mindnote,
    Minutes,
    Sheet,
    Slides,
    Wiki,
    /// A value that is newer than this crate.
    Other(String),
}
