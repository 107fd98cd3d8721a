// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `hire.v2` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
pub struct I18n {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}
