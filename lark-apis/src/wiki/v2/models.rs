// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `wiki.v2` share.

use lark_runtime::{Model, StringEnum, Unknown};

/// A page of a wiki.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Node {
    /// Wiki space that the page is in, by its id.
    pub space_id: Option<String>,
    /// Token of the page in the wiki, as in an address with `/wiki/`.
    pub node_token: Option<String>,
    /// Token of the document that the page holds; what reads or changes its content takes this one.
    pub obj_token: Option<String>,
    /// Kind of the document that the page holds; of a shortcut, that of its target.
    /// Required in requests.
    pub obj_type: Option<ObjType>,
    /// Page that this one lies below, by its node token; empty for a top page.
    pub parent_node_token: Option<String>,
    /// Whether the page is the document itself or a shortcut to another page.
    /// Required in requests.
    pub node_type: Option<NodeType>,
    /// Page that a shortcut leads to, by its node token; set for shortcuts.
    pub origin_node_token: Option<String>,
    /// Wiki space of the page that a shortcut leads to, by its id.
    pub origin_space_id: Option<String>,
    /// Whether there are pages below this one.
    pub has_child: Option<bool>,
    /// Title of the page.
    pub title: Option<String>,
    /// When the document was created.
    pub obj_create_time: Option<String>,
    /// When the document was last edited.
    pub obj_edit_time: Option<String>,
    /// When the page was put into the wiki.
    pub node_create_time: Option<String>,
    /// User who created the document.
    pub creator: Option<String>,
    /// User who owns the document.
    pub owner: Option<String>,
    /// User who put the page into the wiki.
    pub node_creator: Option<String>,
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The values of `obj_type`.
#[doc(alias = "SpaceObjType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum ObjType {
    /// A document of the old kind.
    Doc,
    /// A document.
    Docx,
    /// A spreadsheet.
    Sheet,
    /// A mind map.
    Mindnote,
    /// A base.
    Bitable,
    /// A file.
    File,
    /// A slide deck.
    Slides,
    /// A wiki node; only to look one up.
    Wiki,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}

/// The values of `node_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[non_exhaustive]
pub enum NodeType {
    /// The document itself.
    Origin,
    /// A shortcut to another page.
    Shortcut,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
