//! Enums of texts that stay open.

use std::borrow::Cow;

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
        let text = text(from)?;
        *self = E::from_text(text.as_deref().unwrap_or_default());
        Ok(text.is_some())
    }
}

/// Consumes the next value, and gives its text as a field for a text takes it. Not copied if it need not be.
fn text<'t>(from: &mut Reader<'t>) -> Result<Option<Cow<'t, str>>, Malformed> {
    if let Some(text) = from.plain_string() {
        return Ok(Some(Cow::Borrowed(text)));
    }
    let mut text = String::new();
    Ok(text.read(from)?.then_some(Cow::Owned(text)))
}
