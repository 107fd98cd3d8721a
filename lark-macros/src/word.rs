//! Closed sets of words that a user may write: the keys of an attribute, methods, token kinds.

use crate::suggest;

/// One word of a set, as a variant of an enum. [`words!`] implements it.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// Every word, in the order in which messages list them.
    const ALL: &'static [Self];

    /// The word itself.
    fn name(self) -> &'static str;

    /// Whether messages list it.
    fn listed(self) -> bool {
        true
    }

    /// The word that is written like this.
    fn find(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.name() == text)
    }

    /// The word that was probably meant.
    fn nearest(text: &str) -> Option<Self> {
        let names: Vec<&str> = Self::ALL.iter().map(|word| word.name()).collect();
        suggest::nearest(text, &names).and_then(Self::find)
    }

    /// Ends a message about a word that is not in the set.
    fn hint(text: &str) -> String {
        let names: Vec<&str> = Self::ALL.iter().filter(|word| word.listed()).map(|word| word.name()).collect();
        suggest::hint(text, &names)
    }
}

/// An enum whose variants are words, so that a variant cannot lack its word or be left out of the list.
macro_rules! words {
    (
        $(#[$attr:meta])*
        $vis:vis enum $name:ident { $($(#[$of:meta])* $variant:ident = $word:literal,)* }
        $(unlisted $($unlisted:ident)|+)?
    ) => {
        $(#[$attr])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $vis enum $name {
            $($(#[$of])* $variant,)*
        }

        impl $crate::word::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            $(fn listed(self) -> bool {
                !matches!(self, $(Self::$unlisted)|+)
            })?
        }
    };
}

pub(crate) use words;
