// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `baike.v1` share.

use lark_runtime::{Clearable, Model};

use super::classification::Classification;

#[derive(Clone, Default, Model)]
pub struct Abbreviation {
    pub id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct BaikeImage {
    /// Required in requests.
    pub token: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct DisplayStatus {
    /// Required in requests.
    pub allow_highlight: Option<bool>,
    /// Required in requests.
    pub allow_search: Option<bool>,
}

#[derive(Clone, Default, Model)]
pub struct OuterInfo {
    /// Required in requests.
    pub provider: Option<String>,
    /// Required in requests.
    pub outer_id: Option<String>,
}

#[derive(Clone, Default, Model)]
pub struct Referer {
    /// Required in some requests.
    pub id: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
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
}

#[derive(Clone, Default, Model)]
pub struct Statistics {
    pub like_count: Option<i64>,
    pub dislike_count: Option<i64>,
}

#[derive(Clone, Default, Model)]
pub struct Term {
    /// Required in requests.
    pub key: Option<String>,
    /// Required in requests.
    pub display_status: Option<DisplayStatus>,
}
