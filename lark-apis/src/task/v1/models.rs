// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `task.v1` share.

use lark_runtime::{Clearable, Model, Unknown};

/// Assignees of a task.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Collaborator {
    /// Id of a single assignee, in the kind of `user_id_type`. Old: better use `id_list`.
    pub id: Option<String>,
    /// Ids of the assignees, in the kind of `user_id_type`.
    pub id_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Followers of a task.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Follower {
    /// Id of a single follower.
    pub id: Option<String>,
    /// Ids of the followers.
    pub id_list: Clearable<Vec<String>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
