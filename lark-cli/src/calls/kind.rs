//! The types of fields and members, as the facts write them.

/// A type of a version.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind<'t> {
    String,
    Integer,
    Float,
    Boolean,
    Any,
    File,
    /// A moment as a number, `seconds` or `millis` since 1970.
    Number(&'t str),
    /// A moment as the text of such a number.
    Text(&'t str),
    /// What may be left out.
    Optional(&'t str),
    List(&'t str),
    Map(&'t str),
    /// An enum or an object of the version.
    Named(&'t str),
    /// Nothing in an answer.
    Nothing,
    Download,
}

impl<'t> Kind<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        match (text.get(..1), text.get(1..)) {
            (Some("?"), Some(rest)) => return Self::Optional(rest),
            (Some("["), Some(rest)) => return Self::List(rest),
            (Some("{"), Some(rest)) => return Self::Map(rest),
            (Some("#"), Some(rest)) => return Self::Named(rest),
            _ => {}
        }
        match (text, text.split_once(':')) {
            ("string", _) => Self::String,
            ("integer", _) => Self::Integer,
            ("float", _) => Self::Float,
            ("boolean", _) => Self::Boolean,
            ("file", _) => Self::File,
            ("()", _) => Self::Nothing,
            ("download", _) => Self::Download,
            (_, Some((unit, "number"))) => Self::Number(unit),
            (_, Some((unit, "text"))) => Self::Text(unit),
            _ => Self::Any,
        }
    }

    /// Its name in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::String | Self::Text(_) => "string",
            Self::Integer | Self::Number(_) => "integer",
            Self::Float => "number",
            Self::Boolean => "boolean",
            Self::Any | Self::Optional(_) => "any value",
            Self::List(_) => "list",
            Self::Map(_) | Self::Named(_) => "object",
            Self::File | Self::Download => "file",
            Self::Nothing => "nothing",
        }
    }
}
