// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 1 of `meeting_room`.

#[cfg(feature = "events")]
pub mod events;
