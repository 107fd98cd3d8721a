// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `meeting_room`.

pub mod v0;
