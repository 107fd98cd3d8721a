// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The encyclopedia under its old name; `lingo` is its successor.

pub mod v1;
