// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `lingo.v1` share.

use lark_runtime::{Clearable, Model, Unknown};

use super::classification::Classification;

/// Another entry that an entry refers to.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Abbreviation {
    /// Id of the other entry, `enterprise_...`.
    pub id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A picture of an entry.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct BaikeImage {
    /// Token of the picture, from `lingo.v1.file.upload`.
    /// Required in requests.
    pub token: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Where a name is shown.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct DisplayStatus {
    /// Whether the name is marked in chats and documents.
    /// Required in requests.
    pub allow_highlight: Option<bool>,
    /// Whether the name is found in Lark's search.
    /// Required in requests.
    pub allow_search: Option<bool>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The name of a category in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nClsName {
    /// Language of the name: `1` Chinese, `2` English, `3` Japanese.
    pub language: Option<i64>,
    /// Name of the category in this language.
    pub name: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// The meaning of an entry in one language.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct I18nEntryDesc {
    /// Language of the meaning: `1` Chinese, `2` English, `3` Japanese.
    /// Required in requests.
    pub language: Option<i64>,
    /// Meaning as plain text; 1 to 5000 characters.
    pub description: Option<String>,
    /// Meaning as rich text; 1 to 5000 characters.
    pub rich_text: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// An entry's id in another system.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct OuterInfo {
    /// Name of the other system; 2 to 32 characters, without `-`.
    /// Required in requests.
    pub provider: Option<String>,
    /// Id of the entry there, for one entry only; 1 to 64 characters, without `-`.
    /// Required in requests.
    pub outer_id: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// Something that belongs to an entry: a person, chat, document or link.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Referer {
    /// Id of what is linked: a person in the kind of `user_id_type`, a group, a document or a rota.
    /// Required in some requests.
    pub id: Option<String>,
    /// What to show for the thing.
    pub title: Option<String>,
    /// URL the thing opens.
    pub url: Option<String>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// What belongs to an entry.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct RelatedMeta {
    /// People to ask about it.
    pub users: Clearable<Vec<Referer>>,
    /// Public chats about it.
    pub chats: Clearable<Vec<Referer>>,
    /// Documents and wiki pages about it.
    pub docs: Clearable<Vec<Referer>>,
    /// On-call numbers for it.
    pub oncalls: Clearable<Vec<Referer>>,
    /// Web pages about it.
    pub links: Clearable<Vec<Referer>>,
    /// Other entries related to it.
    pub abbreviations: Clearable<Vec<Abbreviation>>,
    /// Categories it belongs to, of the second level; one under each of the first.
    pub classifications: Clearable<Vec<Classification>>,
    /// Pictures of it; at most 10.
    pub images: Clearable<Vec<BaikeImage>>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// How often readers liked or disliked an entry.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Statistics {
    /// How many readers liked it.
    pub like_count: Option<i64>,
    /// How many readers disliked the present version.
    pub dislike_count: Option<i64>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}

/// A name of an entry.
#[derive(Clone, Default, Model)]
#[lark(builder)]
#[non_exhaustive]
pub struct Term {
    /// The name itself.
    /// Required in requests.
    pub key: Option<String>,
    /// Where the name is shown.
    /// Required in requests.
    pub display_status: Option<DisplayStatus>,
    /// Members that this type does not have; they are written back as they came.
    #[lark(unknown)]
    pub unknown: Unknown,
}
