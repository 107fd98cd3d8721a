//! Enums of texts that stay open.

/// An enum of texts with one variant that keeps the texts it does not know. Derive it; see
/// [`derive@StringEnum`](derive@crate::StringEnum).
pub trait StringEnum: Sized {
    /// The texts that have a variant of their own.
    const KNOWN: &'static [&'static str];

    /// The text on the wire.
    fn text(&self) -> &str;

    /// The variant of a text, known or not.
    fn from_text(text: &str) -> Self;
}
