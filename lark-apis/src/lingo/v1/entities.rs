// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Entities.
//!
//! `lingo.v1.entities` in the platform's terms.

use lark_runtime::{Model, lark_api, serde_json::Value};

/// Finds the words in several texts for which there are entries.
///
/// - `POST /open-apis/lingo/v1/entities/batch_highlight` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/batch_highlight)
#[doc(alias = "BatchHighlightLingoEntity")]
#[lark_api(
    id = "lingo.v1.entities.batch_highlight_lingo_entity",
    method = "POST",
    path = "/open-apis/lingo/v1/entities/batch_highlight",
    token = "tenant|user",
    response = BatchHighlightEntityResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchHighlightEntity {
    /// Texts to look for entries in.
    pub texts: Option<Vec<String>>,
}

/// Words in texts for which there are entries.
#[doc(alias = "BatchHighlightLingoEntityResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct BatchHighlightEntityResponse {
    /// Words that were found, text by text.
    pub phrases: Vec<Vec<Value>>,
}

/// Finds words in a text that could become entries.
///
/// - `POST /open-apis/lingo/v1/entities/extract` with a tenant or user token
/// - [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/extract)
#[doc(alias = "ExtractLingoEntity")]
#[lark_api(
    id = "lingo.v1.entities.extract_lingo_entity",
    method = "POST",
    path = "/open-apis/lingo/v1/entities/extract",
    token = "tenant|user",
    response = ExtractEntityResponse
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtractEntity {
    /// Text to look for words in.
    pub text: Option<String>,
}

/// Words that could become entries.
#[doc(alias = "ExtractLingoEntityResponse")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractEntityResponse {
    /// Words that could become entries.
    pub entity_word: Vec<ExtractedWord>,
}

/// A word that could become an entry, with other names for it.
#[doc(alias = "ExtractLingoEntityResponseEntityWord")]
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct ExtractedWord {
    /// The word that was found.
    pub name: Option<String>,
    /// Other names it may have.
    pub aliases: Vec<String>,
}
