// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `workplace.v1` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct AccessData {
    /// How often it was opened.
    pub pv: Option<i64>,
    /// How many different users opened it.
    pub uv: Option<i64>,
}
