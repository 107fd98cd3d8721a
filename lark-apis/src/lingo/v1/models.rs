// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `lingo.v1` share.

use lark_runtime::{Clearable, Model, Unknown};

use super::classification::Classification;

#[derive(Clone, Default, Model)]
pub struct Abbreviation {
    pub id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct BaikeImage {
    /// Required in requests.
    pub token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct DisplayStatus {
    /// Required in requests.
    pub allow_highlight: Option<bool>,
    /// Required in requests.
    pub allow_search: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct I18nClsName {
    /// One of `1` (chinese), `2` (english), `3` (japanese).
    pub language: Option<i64>,
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct I18nEntryDesc {
    /// Required in requests. One of `1` (chinese), `2` (english), `3` (japanese).
    pub language: Option<i64>,
    pub description: Option<String>,
    pub rich_text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct OuterInfo {
    /// Required in requests.
    pub provider: Option<String>,
    /// Required in requests.
    pub outer_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Referer {
    /// Required in some requests.
    pub id: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct RelatedMeta {
    pub users: Clearable<Vec<Referer>>,
    pub chats: Clearable<Vec<Referer>>,
    pub docs: Clearable<Vec<Referer>>,
    pub oncalls: Clearable<Vec<Referer>>,
    pub links: Clearable<Vec<Referer>>,
    pub abbreviations: Clearable<Vec<Abbreviation>>,
    pub classifications: Clearable<Vec<Classification>>,
    /// At most 10 elements.
    pub images: Clearable<Vec<BaikeImage>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Statistics {
    pub like_count: Option<i64>,
    pub dislike_count: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

#[derive(Clone, Default, Model)]
pub struct Term {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub display_status: Option<DisplayStatus>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
