// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `okr.v1` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
pub struct ProgressRecordSimplify {
    pub id: Option<String>,
}
