//! Cards: what is refused of them, and what is in them.

pub(crate) mod refused;
pub(crate) mod tree;
