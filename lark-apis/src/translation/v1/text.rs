// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Texts.
//!
//! `translation.v1.text` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// Recognises the language of a text, among more than 100.
///
/// All apps of a tenant share 20 calls a second. Not in the free edition.
///
/// - `POST /open-apis/translation/v1/text/detect` with a tenant token, for custom and store apps
/// - Scope: `translation:text`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/translation-v1/detect)
#[doc(alias = "detect language")]
#[lark_api(
    id = "translation.v1.text.detect",
    method = "POST",
    path = "/open-apis/translation/v1/text/detect",
    token = "tenant",
    response = DetectTextResponse,
    scopes = "translation:text",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DetectText {
    /// Text whose language to recognise.
    pub text: String,
}

/// The answer to [`DetectText`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectTextResponse {
    /// Language of the text by its ISO 639-1 code.
    pub language: Option<String>,
}

/// Translates a text into another language by machine.
///
/// Languages: `zh`, `zh-Hant`, `en`, `ja`, `ru`, `de`, `fr`, `it`, `pl`, `th`, `hi`, `id`, `es`, `pt`, `ko`, `vi`. All
/// apps of a tenant share 20 calls a second. Not in the free edition.
///
/// - `POST /open-apis/translation/v1/text/translate` with a tenant token, for custom and store apps
/// - Scope: `translation:text`
/// - Rate limit: special, see the documentation
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/translation-v1/translate)
#[doc(alias("translate text", "translation", "machine translation"))]
#[lark_api(
    id = "translation.v1.text.translate",
    method = "POST",
    path = "/open-apis/translation/v1/text/translate",
    token = "tenant",
    response = TranslateTextResponse,
    scopes = "translation:text",
    rate_limit = "special"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TranslateText {
    /// Language of the text, such as `zh`.
    pub source_language: String,
    /// Text to translate; at most 1000 characters.
    pub text: String,
    /// Language to translate into, such as `en`.
    pub target_language: String,
    /// Terms to translate in a given way this time; at most 128.
    pub glossary: Option<Vec<Term>>,
}

/// The answer to [`TranslateText`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TranslateTextResponse {
    /// The translated text.
    pub text: Option<String>,
}

/// A term and how to translate it.
#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Term {
    /// Term as it stands in the text.
    pub from: String,
    /// Translation to use for it.
    pub to: String,
}
