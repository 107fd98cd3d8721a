// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Translation of texts.

pub mod v1;
