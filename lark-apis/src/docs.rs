// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! The content of documents for reading by programs.

pub mod v1;
