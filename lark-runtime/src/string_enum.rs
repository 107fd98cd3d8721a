//! Enums of texts that stay open.

use crate::json::{Malformed, Reader};
use crate::slot::LeafMut;

/// An enum of texts with one variant that keeps the texts it does not know. Derive it; see
/// [`derive@StringEnum`](derive@crate::StringEnum).
pub trait StringEnum: Sized + for<'t> From<&'t str> {
    /// The texts that have a variant of their own.
    const KNOWN: &'static [&'static str];

    /// The text on the wire.
    fn text(&self) -> &str;

    /// The variant of a text, known or not.
    #[inline]
    fn from_text(text: &str) -> Self {
        text.into()
    }
}

impl<E: StringEnum> LeafMut for E {
    #[inline]
    fn read(&mut self, from: &mut Reader<'_>) -> Result<bool, Malformed> {
        let mut text = String::new();
        let taken = text.read(from)?;
        *self = E::from_text(&text);
        Ok(taken)
    }
}
