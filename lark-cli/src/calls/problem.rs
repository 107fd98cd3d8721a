//! What is wrong with the values for a call.

use std::fmt;

/// One thing that is wrong with the values for a call. Its text names the field by its path, with its place.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Problem {
    /// A required field has no value.
    #[non_exhaustive]
    Missing {
        /// The field.
        field: String,
        /// Its place: `path`, `query`, `header`, `json`, `body`, `text`, `file`.
        place: &'static str,
    },
    /// No field takes the value.
    #[non_exhaustive]
    Unknown {
        /// The path of the value, such as `filter.conditions[0].nme`.
        path: String,
        /// The place, if one was named.
        place: Option<&'static str>,
        /// What was perhaps meant.
        near: Option<String>,
    },
    /// The value has another type than the field.
    #[non_exhaustive]
    Wrong {
        /// The path of the value.
        path: String,
        /// The place of its field.
        place: &'static str,
        /// The type that is due there.
        expected: &'static str,
        /// The type that is there.
        found: &'static str,
    },
    /// The value cannot be sent at this place.
    #[non_exhaustive]
    Unfit {
        /// The path of the value.
        path: String,
        /// The whole sentence.
        text: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { field, place } => write!(f, "required and not set: `{field}` ({place})"),
            Self::Unknown { path, place, near } => {
                write!(f, "no field takes `{path}`")?;
                if let Some(place) = place {
                    write!(f, " ({place})")?;
                }
                near.iter().try_for_each(|near| write!(f, "; did you mean `{near}`?"))
            }
            Self::Wrong { path, place, expected, found } => {
                write!(f, "`{path}` ({place}): expected {expected}, found {found}")
            }
            Self::Unfit { text, .. } => f.write_str(text),
        }
    }
}

/// All that is wrong with the values for a call, in one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Problems {
    pub(super) endpoint: &'static str,
    pub(super) all: Vec<Problem>,
}

impl Problems {
    /// One by one.
    #[must_use]
    pub fn all(&self) -> &[Problem] {
        &self.all
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.endpoint)?;
        let mut parts: Vec<String> =
            self.all.iter().filter(|problem| !is_missing(problem)).map(ToString::to_string).collect();
        let missing: Vec<String> = self.all.iter().filter_map(missing).collect();
        if !missing.is_empty() {
            parts.push(format!("required and not set: {}", missing.join(", ")));
        }
        f.write_str(&parts.join("; "))
    }
}

fn is_missing(problem: &Problem) -> bool {
    matches!(problem, Problem::Missing { .. })
}

fn missing(problem: &Problem) -> Option<String> {
    match problem {
        Problem::Missing { field, place } => Some(format!("`{field}` ({place})")),
        _ => None,
    }
}

impl std::error::Error for Problems {}
