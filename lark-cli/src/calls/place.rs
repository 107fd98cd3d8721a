//! Where a field of a request goes.

use std::fmt;

/// Where a field of a request goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A member of the JSON body.
    Json,
    /// The whole JSON body.
    Body,
    /// A text part of a multipart body.
    Text,
    /// A file part of a multipart body.
    File,
}

impl Place {
    /// By its name in the facts.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "path" => Self::Path,
            "query" | "comma" => Self::Query,
            "header" => Self::Header,
            "body" => Self::Body,
            "text" => Self::Text,
            "file" => Self::File,
            _ => Self::Json,
        }
    }

    /// Its name in messages: `path`, `query`, `header`, `json`, `body`, `text`, `file`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Json => "json",
            Self::Body => "body",
            Self::Text => "text",
            Self::File => "file",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
