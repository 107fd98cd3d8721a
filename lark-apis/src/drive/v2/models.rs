// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `drive.v2` share.

use lark_runtime::StringEnum;

/// The values of `file_type`, `type`.
#[doc(alias("PatchPermissionPublicType", "PermissionPublicType"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileType {
    /// A document of the old kind.
    Doc,
    /// A document.
    Docx,
    /// A spreadsheet.
    Sheet,
    /// A base.
    Bitable,
    /// A mind map.
    Mindnote,
    /// An ordinary file.
    File,
    /// A page of a wiki.
    Wiki,
    /// A folder.
    Folder,
    /// A slide deck.
    Slides,
    /// Minutes of a meeting.
    Minutes,
    Apps,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
