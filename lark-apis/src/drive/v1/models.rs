// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `drive.v1` share.

use lark_runtime::{Model, StringEnum};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DocsLink {
    /// Required in requests.
    pub url: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Person {
    /// Required in requests.
    pub user_id: Option<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyContent {
    pub elements: Vec<ReplyElement>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyElement {
    /// Required in requests.
    pub r#type: Option<ReplyElementType>,
    pub text_run: Option<TextRun>,
    pub docs_link: Option<DocsLink>,
    pub person: Option<Person>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct ReplyExtra {
    pub image_list: Vec<String>,
}

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct TextRun {
    /// Required in requests.
    pub text: Option<String>,
}

/// The values of `file_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum FileType {
    Apps,
    Bitable,
    Doc,
    Docx,
    File,
    Sheet,
    Slides,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `file_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DriveFileType {
    Bitable,
    Doc,
    Docx,
    File,
    Mindnote,
    Sheet,
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum DriveType {
    Bitable,
    Doc,
    Docx,
    File,
    Mindnote,
    Minutes,
    Sheet,
    Slides,
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ReplyElementType {
    DocsLink,
    Person,
    TextRun,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    Other(String),
}
