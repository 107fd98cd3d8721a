// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The service `bot`.

pub mod v3;
pub mod v4;
