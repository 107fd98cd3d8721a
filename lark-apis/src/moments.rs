// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Posts of the company feed.

pub mod v1;
