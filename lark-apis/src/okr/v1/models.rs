// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `okr.v1` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ProgressRecordSimplify {
    pub id: Option<String>,
}
