//! What the platform is told of a delivery.

/// What became of a delivery, and so what the platform is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Told {
    /// It was handled; the JSON of the answer, if there is one.
    Handled(Option<String>),
    /// It has no handler.
    Unhandled,
    /// It was taken and is being handled.
    Taken,
    /// It could not be handled and may be delivered again.
    Failed,
}
