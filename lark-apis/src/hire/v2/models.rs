// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `hire.v2` share.

use lark_runtime::Model;

/// A text in Chinese and English.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
}
