// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `drive.v1` share.

use lark_runtime::{Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
pub struct DocsLink {
    /// Required in requests.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Person {
    /// Required in requests.
    pub user_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ReplyContent {
    pub elements: Vec<ReplyElement>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ReplyElement {
    /// Required in requests.
    pub r#type: Option<ReplyElementType>,
    pub text_run: Option<TextRun>,
    pub docs_link: Option<DocsLink>,
    pub person: Option<Person>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct ReplyExtra {
    pub image_list: Vec<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct TextRun {
    /// Required in requests.
    pub text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `file_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum FileType {
    Apps,
    Bitable,
    Doc,
    Docx,
    File,
    Sheet,
    Slides,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `file_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum DriveFileType {
    Bitable,
    Doc,
    Docx,
    File,
    Mindnote,
    Sheet,
    Wiki,
    /// A value that is newer than this crate.
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
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
    Other(String),
}

/// The values of `type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
pub enum ReplyElementType {
    DocsLink,
    Person,
    TextRun,
    /// A value that is newer than this crate.
    Other(String),
}
