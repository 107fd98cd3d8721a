// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `elearning`.

#[cfg(feature = "events")]
pub mod events;
