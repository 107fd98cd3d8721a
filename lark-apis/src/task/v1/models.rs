// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `task.v1` share.

use lark_runtime::{Clearable, Model};

#[derive(Clone, Default, Model)]
pub struct Collaborator {
    pub id: Option<String>,
    pub id_list: Clearable<Vec<String>>,
}

#[derive(Clone, Default, Model)]
pub struct Follower {
    pub id: Option<String>,
    pub id_list: Clearable<Vec<String>>,
}
