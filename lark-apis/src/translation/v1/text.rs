// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Texts.
//!
//! `translation.v1.text` in the platform's terms.

use lark_runtime::{Body, Model, lark_api};

/// `translation.v1.text.detect`.
///
/// - `POST /open-apis/translation/v1/text/detect` with a tenant token, for custom and store apps
/// - Scope: `translation:text`
/// - Rate limit: special, see the documentation
/// - Error codes: 1140101, 1140102
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/translation-v1/detect)
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
    pub text: String,
}

/// The answer to [`DetectText`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DetectTextResponse {
    pub language: Option<String>,
}

/// `translation.v1.text.translate`.
///
/// - `POST /open-apis/translation/v1/text/translate` with a tenant token, for custom and store apps
/// - Scope: `translation:text`
/// - Rate limit: special, see the documentation
/// - Error codes: 1140101, 1140102
/// - [Documentation](https://open.feishu.cn/document/server-docs/ai/translation-v1/translate)
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
    pub source_language: String,
    pub text: String,
    pub target_language: String,
    pub glossary: Option<Vec<Term>>,
}

/// The answer to [`TranslateText`].
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct TranslateTextResponse {
    pub text: Option<String>,
}

#[derive(Clone, Body)]
#[non_exhaustive]
pub struct Term {
    pub from: String,
    pub to: String,
}
