// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Whiteboards and their nodes.

pub mod v1;
