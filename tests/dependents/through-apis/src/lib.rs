//! The runtime only as `lark-apis` re-exports it: own endpoints stand beside the built-in ones.

use lark_apis::lark_runtime::{Model, StringEnum, lark_api};

/// An endpoint that `lark-apis` does not know.
#[lark_api(
    method = "GET",
    path = "/open-apis/docx/v1/documents/:document_id/outline",
    token = "tenant|user",
    response = Outline
)]
#[derive(Clone, Debug)]
pub struct FetchOutline {
    /// Path segment.
    pub document_id: String,
    /// Query parameter.
    pub lang: Option<Lang>,
}

/// A language.
#[derive(Clone, Debug, PartialEq, Eq, StringEnum)]
pub enum Lang {
    /// Chinese.
    Zh,
    /// English.
    En,
    /// Any other.
    Other(String),
}

/// The answer.
#[derive(Clone, Default, Model)]
pub struct Outline {
    /// The headings.
    pub headings: Vec<String>,
}
