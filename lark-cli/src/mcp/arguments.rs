//! The arguments of the tools that are not endpoints.

use serde_json::{Map, Value};

use crate::calls::name_of;
use crate::find;

/// The most bytes that the arguments of a call may have, as JSON.
pub(super) const MAX_BYTES: usize = 1 << 20;

/// An argument, its type, and whether a call needs it.
pub(super) type Argument = (&'static str, Kind, bool);

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Count,
    Object,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Count => "positive integer",
            Self::Object => "object",
        }
    }

    fn fits(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Count => value.as_u64().is_some_and(|count| count > 0),
            Self::Object => value.is_object(),
        }
    }
}

/// All that is wrong with arguments, in one line.
pub(super) fn check(tool: &str, expected: &[Argument], given: &Map<String, Value>) -> Result<(), String> {
    let mut problems = Vec::new();
    for (name, value) in given {
        match expected.iter().find(|(known, ..)| known == name) {
            Some((_, kind, _)) if kind.fits(value) => {}
            Some((_, kind, _)) => {
                problems.push(format!("`{name}`: expected {}, found {}", kind.name(), name_of(value)));
            }
            None => {
                let near = find::nearest(name, expected.iter().map(|(known, ..)| *known));
                let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                problems.push(format!("no argument is called `{}`{hint}", name.chars().take(80).collect::<String>()));
            }
        }
    }
    let missing: Vec<String> = expected
        .iter()
        .filter(|(name, _, required)| *required && !given.contains_key(*name))
        .map(|(name, ..)| format!("`{name}`"))
        .collect();
    if !missing.is_empty() {
        problems.push(format!("required and not set: {}", missing.join(", ")));
    }
    if problems.is_empty() { Ok(()) } else { Err(format!("{tool}: {}", problems.join("; "))) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let expected = [("id", Kind::Text, true), ("input", Kind::Object, true), ("limit", Kind::Count, false)];
        let refusal = |given: Value| check("call_endpoint", &expected, given.as_object().unwrap());
        assert_eq!(refusal(json!({"id": "x", "input": {}, "limit": 3})), Ok(()));
        assert_eq!(
            refusal(json!({"inptu": {}, "limit": 0})).unwrap_err(),
            "call_endpoint: no argument is called `inptu`; did you mean `input`?; `limit`: expected positive integer, \
             found number; required and not set: `id`, `input`"
        );
        assert_eq!(
            refusal(json!({"id": 5, "input": "{}"})).unwrap_err(),
            "call_endpoint: `id`: expected string, found number; `input`: expected object, found string"
        );
    }
}
