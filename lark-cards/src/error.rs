//! What the platform says to a card that it refuses.

use std::error::Error;
use std::fmt;

/// The details in the message of error 230099, and of others that refuse a card.
///
/// ```
/// let error = lark_cards::CardError::parse(
///     "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> body -> elements -> [2](tag: chart); \
///      ErrMsg: chart spec is invalid; ErrorValue: {}; ",
/// ).unwrap();
/// assert_eq!(error.code, 200_550);
/// assert_eq!(error.path.as_deref(), Some("body.elements[2]"));
/// assert_eq!(error.tag.as_deref(), Some("chart"));
/// assert_eq!(error.message, "chart spec is invalid");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CardError {
    /// The platform's code for this fault, such as 200550: the specification of a chart.
    pub code: i64,
    /// Where in the card, as in the paths of a [`Problem`](crate::Problem); `None` if the platform does not say.
    pub path: Option<String>,
    /// The tag of the element there.
    pub tag: Option<String>,
    /// The platform's words.
    pub message: String,
    /// The value that is wrong, if the platform shows it.
    pub value: Option<String>,
}

impl CardError {
    /// Reads the platform's message; `None` if it has no `ErrCode`.
    #[must_use]
    pub fn parse(message: &str) -> Option<Self> {
        let (_, rest) = message.split_once("ErrCode:")?;
        let rest = rest.trim_start();
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '-').unwrap_or(rest.len());
        let code = rest[..digits].parse().ok()?;
        let (path, tag) = part(rest, "ErrPath:").map_or((None, None), |path| read_path(&path));
        Some(Self {
            code,
            path,
            tag,
            message: part(rest, "ErrMsg:").unwrap_or_default(),
            value: part(rest, "ErrorValue:"),
        })
    }
}

/// What is behind a name, up to the next name: a message may have semicolons of its own.
fn part(text: &str, name: &str) -> Option<String> {
    let (_, rest) = text.split_once(name)?;
    let end = ["; ErrPath:", "; ErrMsg:", "; ErrorValue:"].iter().filter_map(|next| rest.find(next)).min();
    let part = rest[..end.unwrap_or(rest.len())].trim();
    let part = if end.is_none() { part.strip_suffix(';').unwrap_or(part) } else { part };
    (!part.is_empty()).then(|| part.to_owned())
}

/// `ROOT -> body -> elements -> [2](tag: chart)`
fn read_path(text: &str) -> (Option<String>, Option<String>) {
    let mut path = String::new();
    let mut tag = None;
    for step in text.split("->").map(str::trim) {
        let (name, note) = match step.split_once("(tag:") {
            Some((name, note)) => (name.trim(), Some(note)),
            None => (step, None),
        };
        if let Some(note) = note {
            tag = Some(note.trim_end().trim_end_matches(')').trim().to_owned());
        }
        if name == "ROOT" || name.is_empty() {
            continue;
        }
        if !path.is_empty() && !name.starts_with('[') {
            path.push('.');
        }
        path.push_str(name);
    }
    (Some(path), tag)
}

impl fmt::Display for CardError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the platform refuses the card")?;
        if let Some(path) = self.path.as_deref().filter(|path| !path.is_empty()) {
            write!(f, " at {path}")?;
        }
        if let Some(tag) = &self.tag {
            write!(f, " ({tag})")?;
        }
        write!(f, ": {} (code {})", self.message, self.code)
    }
}

impl Error for CardError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_and_the_tag_are_optional() {
        let error =
            CardError::parse("Failed to create card content, ext=ErrCode: 11310; ErrMsg: card action is lock; ")
                .unwrap();
        assert_eq!((error.code, error.path, error.tag), (11310, None, None));
        assert_eq!(error.message, "card action is lock");
        assert_eq!(error.value, None);
    }

    #[test]
    fn the_last_tag_of_a_path_is_the_elements() {
        let text = "ext=ErrCode: 200570; ErrPath: ROOT -> elements -> [0](tag: column_set) -> columns -> [1](tag: column) -> \
                    elements -> [3](tag: img); ErrMsg: invalid img_key; a; b; ErrorValue: img_1; ";
        let error = CardError::parse(text).unwrap();
        assert_eq!(error.path.as_deref(), Some("elements[0].columns[1].elements[3]"));
        assert_eq!(error.tag.as_deref(), Some("img"));
        assert_eq!(error.message, "invalid img_key; a; b");
        assert_eq!(error.value.as_deref(), Some("img_1"));
        assert_eq!(
            error.to_string(),
            "the platform refuses the card at elements[0].columns[1].elements[3] (img): invalid img_key; a; b (code 200570)"
        );
    }

    #[test]
    fn other_texts_are_no_card_errors() {
        for text in ["", "no permission", "ErrCode:", "ErrCode: x; ErrMsg: y"] {
            assert_eq!(CardError::parse(text), None, "{text}");
        }
    }
}
