//! Endpoints and models of every shape, declared with `lark-runtime` and nothing else.

#[path = "../../shapes.rs"]
mod shapes;

pub use shapes::*;
