// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 4 of `auth`.

#[cfg(feature = "events")]
pub mod events;
