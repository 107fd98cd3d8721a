// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `wiki.v2` share.

use lark_runtime::{Model, StringEnum, Unknown};

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Node {
    pub space_id: Option<String>,
    pub node_token: Option<String>,
    pub obj_token: Option<String>,
    /// Required in requests.
    pub obj_type: Option<ObjType>,
    pub parent_node_token: Option<String>,
    /// Required in requests.
    pub node_type: Option<NodeType>,
    pub origin_node_token: Option<String>,
    pub origin_space_id: Option<String>,
    pub has_child: Option<bool>,
    pub title: Option<String>,
    pub obj_create_time: Option<String>,
    pub obj_edit_time: Option<String>,
    pub node_create_time: Option<String>,
    pub creator: Option<String>,
    pub owner: Option<String>,
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
    Docx,
    Sheet,
    Mindnote,
    Bitable,
    File,
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
    Origin,
    Shortcut,
    /// A value that is newer than this crate.
    #[doc(hidden)]
    #[non_exhaustive]
    Other(String),
}
