// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `task.v1` share.

use lark_runtime::{Clearable, Model, Unknown};

#[derive(Clone, Default, Model)]
pub struct Collaborator {
    pub id: Option<String>,
    pub id_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Follower {
    pub id: Option<String>,
    pub id_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
