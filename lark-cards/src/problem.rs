//! What is wrong with a card, and where.

use std::error::Error;
use std::fmt;

/// One thing that the platform would refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// Where: `body.elements[2].columns[0].width`. Empty for the card as a whole.
    pub path: String,
    /// Which rule it breaks.
    pub rule: Rule,
    /// What to do.
    pub help: String,
}

impl Problem {
    /// A problem that [`check`](crate::check()) does not know, such as of a place that takes only some cards.
    #[must_use]
    pub fn new(path: impl Into<String>, rule: Rule, help: impl Into<String>) -> Self {
        Self { path: path.into(), rule, help: help.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the card" } else { &self.path };
        write!(f, "{path}: {}", self.help)
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// A rule for cards.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])* $name,)*
        }

        impl Rule {
            /// The rule's name for machines, such as `missing_member`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

rules! {
    /// The text is not JSON.
    Syntax = "syntax",
    /// There is no such member.
    UnknownMember = "unknown_member",
    /// A member is needed.
    MissingMember = "missing_member",
    /// A member holds JSON of another type.
    WrongType = "wrong_type",
    /// A text or number is not among those allowed.
    WrongValue = "wrong_value",
    /// There is no element of this tag in card JSON 2.0.
    UnknownElement = "unknown_element",
    /// An element may not be where it is.
    Placement = "placement",
    /// There is too much of something: elements, tables, columns, levels.
    Limit = "limit",
    /// A text has too many characters.
    Length = "length",
    /// The card has more than 30 KB.
    Size = "size",
    /// An `element_id` or a name is there twice.
    Duplicate = "duplicate",
    /// A form has no button that submits it.
    Submit = "submit",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a card cannot be built: at least one problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardProblems(pub(crate) Vec<Problem>);

impl CardProblems {
    /// The problems, in the order of the card.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.0
    }

    /// The problems, to keep.
    #[must_use]
    pub fn into_problems(self) -> Vec<Problem> {
        self.0
    }
}

/// Of what [`check`](crate::check()) found, which is not empty.
impl From<Vec<Problem>> for CardProblems {
    fn from(problems: Vec<Problem>) -> Self {
        Self(problems)
    }
}

impl fmt::Display for CardProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the platform would refuse this card: ")?;
        for (place, problem) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("; ")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for CardProblems {}
