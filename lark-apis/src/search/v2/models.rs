// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `search.v2` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nMeta {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
    pub ja_jp: Option<String>,
}
