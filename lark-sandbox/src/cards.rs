//! Cards: what is refused of them, what is in them, and what people can do with them.

pub(crate) mod answer;
pub(crate) mod component;
pub(crate) mod form;
pub(crate) mod html;
mod markdown;
pub(crate) mod refused;
pub(crate) mod tree;
