// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `contact.v3` share.

use lark_runtime::Model;

/// Names of a department by language.
#[doc(alias("DepartmentI18nName", "ProductI18nName"))]
#[derive(Clone, Default, Model)]
pub struct I18nName {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
    /// In English.
    pub en_us: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct I18nContent {
    pub locale: Option<String>,
    pub value: Option<String>,
}
