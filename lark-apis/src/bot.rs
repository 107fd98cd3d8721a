// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Bots: what they are, and adding them to groups.

pub mod v3;
pub mod v4;
